import type { Core } from 'cytoscape';
import { boxAround, boundsOf, pointsAlong, type Box, type Point } from '../../scene/geometry.ts';
import type { Scene } from '../../scene/scene.ts';
import { stationKey } from './elements.ts';
import type { Look } from './wishes.ts';
import type { Viewport } from './quiet-canvas.ts';

/** `named`: lanes' names have room beside the stations · `readable`: the least at which stations can be read. */
export const ZOOM = { least: 0.2, most: 3, fit: 1.15, named: 0.75, readable: 0.6 } as const;
const FRAME = { top: 36, side: 16, bottom: 64 } as const;

/** Where the map is looked at from: it moves only as much as is needed, and never so far that nothing can be read. */
export class Camera {
  scene: Scene | undefined;
  private placed = false;

  constructor(private readonly cy: Core) {}

  get viewport(): Viewport {
    const { x, y } = this.cy.pan();
    return { zoom: this.cy.zoom(), x, y, width: this.cy.width(), height: this.cy.height() };
  }

  /** The first place is found once the map has a size; after that a new size moves nothing. */
  settle(roles: readonly string[]): void {
    this.cy.resize();
    if (this.placed || !this.scene || this.cy.width() === 0 || this.cy.height() === 0) return;
    this.placed = true;
    this.fit(false);
    this.reveal(roles, false);
  }

  /** Brings the roles into view, moving only as much as that needs. */
  reveal(roles: readonly string[], animate = mayMove()): void {
    if (!this.scene || !this.placed) return;
    const { live } = this.scene;
    const stations = live.stations.filter(({ role }) => roles.includes(role));
    if (stations.length === 0) return;
    const ways = live.tracks.flatMap(({ curve }) => pointsAlong(curve));
    const box = boundsOf([...stations.flatMap(({ at, size }) => corners(boxAround(at, size))), ...ways]);
    if (this.inView(box)) return;
    const view = this.framing(box, 1);
    this.moveTo(view.zoom >= ZOOM.readable ? view : this.beside(roles[0] ?? ''), animate);
  }

  /** The whole map; where that is too small to read, its stations; failing that, the upper left of them. */
  fit(animate = mayMove()): void {
    if (!this.scene) return;
    const { bounds, live } = this.scene;
    const whole = this.framing(bounds, ZOOM.fit);
    if (whole.zoom >= ZOOM.named) {
      this.moveTo(whole, animate);
      return;
    }
    const stations = boundsOf(live.stations.flatMap(({ at, size }) => corners(boxAround(at, size))));
    const close = this.framing({ ...stations, y: bounds.y, height: bounds.height }, ZOOM.fit);
    if (close.zoom >= ZOOM.readable) this.moveTo(close, animate);
    else {
      const zoom = Math.max(ZOOM.readable, Math.min(ZOOM.named, this.framing(stations, ZOOM.fit).zoom));
      const pan = { x: FRAME.side - stations.x * zoom, y: FRAME.top - bounds.y * zoom };
      this.moveTo({ zoom, pan }, animate);
    }
  }

  /** A role with its ways, as large as there is room for. */
  focusOn(role: string): void {
    if (!this.scene) return;
    const { live } = this.scene;
    const tracks = live.tracks.filter(({ from, to }) => from === role || to === role);
    const near = new Set([role, ...tracks.flatMap(({ from, to }) => [from, to])]);
    const stations = live.stations.filter((station) => near.has(station.role));
    const ways = tracks.flatMap(({ curve }) => pointsAlong(curve));
    const box = boundsOf([...stations.flatMap(({ at, size }) => corners(boxAround(at, size))), ...ways]);
    this.moveTo(this.framing(box, ZOOM.fit), mayMove());
  }

  /** One role into view, with some room around it, moving only as much as that needs. */
  bring(role: string): void {
    const station = this.scene?.live.stations.find((one) => one.role === role);
    if (!station) return;
    const { zoom, x, y, width, height } = this.viewport;
    const box = boxAround(station.at, station.size);
    const into = (from: number, to: number, least: number, most: number): number =>
      from < least ? least - from : to > most ? most - to : 0;
    const [left, top] = [box.x * zoom + x, box.y * zoom + y];
    const dx = into(left, left + box.width * zoom, FRAME.side + 24, width - FRAME.side - 24);
    const dy = into(top, top + box.height * zoom, FRAME.top + 24, height - FRAME.bottom - 24);
    if (dx !== 0 || dy !== 0) this.moveTo({ zoom, pan: { x: x + dx, y: y + dy } }, mayMove());
  }

  /** As a key or a button wishes; `role`: the one that is near. */
  look(look: Look, role: string | undefined): void {
    if (look === 'fit') this.fit();
    else if (look !== 'near') this.zoomBy(look === 'closer' ? 1.3 : 1 / 1.3);
    else if (role) this.focusOn(role);
  }

  private zoomBy(factor: number): void {
    const { width, height } = this.viewport;
    this.cy.zoom({ level: this.cy.zoom() * factor, renderedPosition: { x: width / 2, y: height / 2 } });
  }

  private inView(box: Box): boolean {
    const { zoom, x, y, width, height } = this.viewport;
    const left = box.x * zoom + x;
    const top = box.y * zoom + y;
    const fits =
      left >= 0 &&
      top >= FRAME.top - 14 &&
      left + box.width * zoom <= width &&
      top + box.height * zoom <= height - FRAME.bottom;
    return fits && zoom >= ZOOM.readable;
  }

  private framing(box: Box, most: number): { zoom: number; pan: Point } {
    const { width, height } = this.viewport;
    const room = { width: width - 2 * FRAME.side, height: height - FRAME.top - FRAME.bottom };
    const zoom = Math.max(ZOOM.least, Math.min(most, room.width / box.width, room.height / box.height));
    return {
      zoom,
      pan: {
        x: FRAME.side + (room.width - box.width * zoom) / 2 - box.x * zoom,
        y: FRAME.top + (room.height - box.height * zoom) / 2 - box.y * zoom,
      },
    };
  }

  /** Where all of it would be too small to read: the first role, with room for where it leads. */
  private beside(role: string): { zoom: number; pan: Point } {
    const { width, height } = this.viewport;
    const { x, y } = this.cy.getElementById(stationKey(role)).position();
    const zoom = ZOOM.named;
    return { zoom, pan: { x: width * 0.28 - x * zoom, y: height / 2 - y * zoom } };
  }

  private moveTo(view: { zoom: number; pan: Point }, animate: boolean): void {
    this.cy.stop();
    if (animate) this.cy.animate(view, { duration: 220, easing: 'ease-out' });
    else this.cy.viewport(view);
  }
}

function mayMove(): boolean {
  return !matchMedia('(prefers-reduced-motion: reduce)').matches;
}

function corners({ x, y, width, height }: Box): Point[] {
  return [
    { x, y },
    { x: x + width, y: y + height },
  ];
}
