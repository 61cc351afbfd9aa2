import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Box } from '../../scene/geometry.ts';
import type { SeenEvent } from '../events.ts';

/** Answers, while the map is on the page, which part of it is on screen. */
export class Seen implements ReactiveController {
  constructor(
    host: ReactiveControllerHost,
    private readonly part: () => Box | undefined,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('seen', this.onSeen);
  }

  hostDisconnected(): void {
    removeEventListener('seen', this.onSeen);
  }

  private readonly onSeen = (event: SeenEvent): void => {
    event.part = this.part();
  };
}
