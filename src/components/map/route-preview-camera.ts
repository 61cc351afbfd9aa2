import { allowsMotion } from '../../browser/reduced-motion.ts';
import type { Camera } from './camera.ts';
import type { Viewpoint } from './axis-labels.ts';

/** Milliseconds: who only passes over the cards sees the map stay. */
const REST = 160;

/**
 * Looks at a route for a moment, travelling no further than is needed to see it, and back again; unless someone moved
 * the map meanwhile. Where nothing is to move, the map stays, too: a jump to and fro is worse than a route out of view.
 */
export class RoutePreviewCamera {
  /** Where one looks from again when it is over, and where one looks from meanwhile. */
  private home: Viewpoint | undefined;
  private away: Viewpoint | undefined;

  constructor(private readonly camera: Camera) {}

  /** Undefined: at nothing any more. */
  at(roles: readonly string[] | undefined): void {
    const { camera, home, away } = this;
    if (!roles) {
      if (home && away && camera.isAt(away)) camera.moveTo(home, true, REST, this.stay);
      else this.stay();
      return;
    }
    if (!allowsMotion()) return;
    const { zoom, x, y } = camera.viewport;
    const here = { zoom, pan: { x, y } };
    const view = camera.towards(roles, Math.min(zoom, 1));
    // From one card to the next, the map need not go home in between.
    if (!view && home) camera.moveTo(here, false);
    if (view) camera.moveTo(view, true, REST);
    if (view || home) [this.home, this.away] = [home ?? here, view ?? here];
  }

  /** What was looked at is what there is to see now. */
  readonly stay = (): void => {
    this.home = this.away = undefined;
  };
}
