import { ContextConsumer, createContext } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { Ports, Unsubscribe } from '../app/ports.ts';

/** What the explorer an element stands in reaches of the world outside. */
export const portsContext = createContext<Ports>(Symbol('ports'));

/** Hears the keys of the host as long as its element is on the page; where there is no explorer around it, none. */
export class Hotkeys implements ReactiveController {
  private ports: Ports | undefined;
  private end: Unsubscribe | undefined;

  constructor(
    host: ReactiveElement,
    private readonly onKey: (event: KeyboardEvent) => void,
  ) {
    host.addController(this);
    new ContextConsumer(host, {
      context: portsContext,
      callback: (ports) => {
        this.ports = ports;
        this.listen();
      },
    });
  }

  hostConnected(): void {
    this.listen();
  }

  hostDisconnected(): void {
    this.end?.();
    this.end = undefined;
  }

  private listen(): void {
    this.end ??= this.ports?.hotkeys.onKey((event) => {
      this.onKey(event as KeyboardEvent);
    });
  }
}
