import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SeenEvent } from '../events.ts';
import type { Viewport } from './axis-labels.ts';

/** Answers, while the map is on the page, which part of it is on screen. */
export class VisiblePart implements ReactiveController {
  constructor(
    host: ReactiveControllerHost,
    private readonly viewport: () => Viewport | undefined,
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
    const viewport = this.viewport();
    if (!viewport) return;
    const { zoom, x, y, width, height } = viewport;
    event.part = { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom };
  };
}
