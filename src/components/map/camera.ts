import type { Core } from 'cytoscape';
import { allowsMotion } from '../../browser/reduced-motion.ts';
import { boundsAround, boundsOfMap } from '../../scene/visible-bounds.ts';
import { NAMED } from '../../scene/level-of-detail.ts';
import { boxAround, panInto, shiftInto, type Box, type Point } from '../../scene/geometry.ts';
import type { Scene, Station } from '../../scene/scene.ts';
import { axisHeightIn, gutterOf, NARROW, type Viewpoint, type Viewport } from './axis-labels.ts';
import { wake } from './patches/render-loop.ts';
import type { CameraMove } from './map-keys.ts';

/**
 * `fit`: no nearer than this by itself · `beside`: where not all there is to see can be read at once; on a narrow map two
 * columns are still to be seen.
 */
export const ZOOM = { least: 0.12, most: 3, fit: 1.15, beside: 0.75, opening: 0.5 } as const;

/** CSS pixels left free around what is framed. */
const AIR = 10;

/** Where the map is looked at from: it moves only as much as is needed, and never so far that nothing can be read. */
export class Camera {
  scene: Scene | undefined;
  /** What stands below the stations. */
  private foot: HTMLElement | undefined;
  /** Its height as last asked for: not at every frame, as that lays the page out. */
  private covered = 0;
  /** How high the names of the levels stand, as of the last change of size. */
  private head = 0;

  constructor(private readonly cy: Core) {}

  get viewport(): Viewport {
    const { cy, head, covered } = this;
    return { ...cy.pan(), zoom: cy.zoom(), width: cy.width(), height: cy.height(), head, covered };
  }

  /** A place of the map's box, in CSS pixels, as a place of the scene. */
  onScene(at: Point): Point {
    const { zoom, x, y } = this.viewport;
    return { x: (at.x - x) / zoom, y: (at.y - y) / zoom };
  }

  /** First found once the map has a size; another width, as of a phone that is turned, shows again what is asked about. */
  settle(roles: readonly string[], foot: HTMLElement): void {
    const before = this.cy.width();
    this.head = axisHeightIn(foot);
    this.cy.resize();
    if (this.foot && before > 0 && before !== this.cy.width()) this.reveal(roles, false);
    if (this.foot || !this.scene || this.cy.width() === 0 || this.cy.height() === 0) return;
    this.foot = foot;
    new ResizeObserver(() => (this.covered = foot.offsetHeight)).observe(foot);
    this.frame(roles);
  }

  /** A map as it is first seen: whole where names can be read, else from its beginning. */
  frame(roles: readonly string[]): void {
    if (!this.scene || !this.foot) return;
    const whole = this.framing(boundsOfMap(this.scene), ZOOM.fit);
    this.moveTo(whole.zoom >= NAMED ? whole : this.corner(this.scene), false);
    this.reveal(roles, false);
  }

  /** As a key or a button wishes; `role`: the one that is near. */
  look(look: CameraMove, role: string | undefined): void {
    if (look === 'fit') this.fit();
    else if (look !== 'near') this.zoomBy(look === 'closer' ? 1.3 : 1 / 1.3);
    else if (role) this.focusOn(role);
  }

  /** Brings the roles into view, moving only as much as that needs; at once, it ends a journey to where they lay before. */
  reveal(roles: readonly string[], animate = allowsMotion()): void {
    if (!animate) this.cy.stop(true);
    const view = this.towards(roles, 1);
    if (view) this.moveTo(view, animate);
  }

  /** From where all roles, or as many as can be read, are in view, no nearer than told; undefined where they are. */
  towards(roles: readonly string[], most: number): Viewpoint | undefined {
    if (!this.scene || !this.foot) return undefined;
    const { live } = this.scene;
    const stations = live.stations.filter(({ role }) => roles.includes(role));
    if (stations.length === 0) return undefined;
    const box = boundsAround(stations, live.tracks);
    if (this.inView(box)) return undefined;
    const view = this.framing(box, most);
    // As large as it is, it is only moved, and only as far as needed.
    if (view.zoom === this.cy.zoom()) return this.nudged(box);
    const first = stations.find(({ role }) => role === roles[0]);
    const route = first?.tone === 'stop' && stations.length > 1;
    return view.zoom >= NAMED ? view : route ? this.beginning(box, first.at) : this.beside(first);
  }

  /** The whole map. */
  fit(): void {
    if (this.scene) this.moveTo(this.framing(boundsOfMap(this.scene), ZOOM.fit), allowsMotion());
  }

  /** A role with its ways, as large as there is room for. */
  focusOn(role: string): void {
    if (!this.scene) return;
    const { live } = this.scene;
    const tracks = live.tracks.filter(({ from, to }) => from === role || to === role);
    const near = new Set<string>([role, ...tracks.flatMap(({ from, to }) => [from, to])]);
    const stations = live.stations.filter((station) => near.has(station.role));
    this.moveTo(this.framing(boundsAround(stations, tracks), ZOOM.fit), allowsMotion());
  }

  /** One role into view, with some room around it, moving only as much as that needs. */
  bring(role: string): void {
    const station = this.scene?.live.stations.find((one) => one.role === role);
    if (!station) return;
    const view = this.nudged(boxAround(station.at, station.size));
    const { x, y } = this.viewport;
    if (view.pan.x !== x || view.pan.y !== y) this.moveTo(view, allowsMotion());
  }

  /** A place of the scene in the middle, at once: it follows a pointer. */
  lookAt({ x, y }: Point): void {
    const { zoom, width, height } = this.viewport;
    this.moveTo({ zoom, pan: { x: width / 2 - x * zoom, y: height / 2 - y * zoom } }, false);
  }

  private zoomBy(factor: number): void {
    const { zoom, x, y, width, height } = this.viewport;
    const to = Math.max(ZOOM.least, Math.min(ZOOM.most, zoom * factor));
    const [mx, my] = [width / 2, height / 2];
    const pan = { x: mx - ((mx - x) * to) / zoom, y: my - ((my - y) * to) / zoom };
    this.moveTo({ zoom: to, pan }, allowsMotion());
  }

  /** What is free of names, legend and buttons, in CSS pixels of the map's box. */
  private get room(): Box {
    this.covered = this.foot?.offsetHeight ?? 0;
    const { width, height, head, covered } = this.viewport;
    const left = (this.scene ? gutterOf(this.scene, width) : 0) + AIR;
    const foot = covered + 14;
    return { x: left, y: head + AIR, width: width - left - AIR, height: height - head - foot - 2 * AIR };
  }

  private inView(box: Box): boolean {
    const { zoom, x, y } = this.viewport;
    const room = this.room;
    const [left, top] = [box.x * zoom + x, box.y * zoom + y];
    const fits =
      left >= room.x - AIR &&
      top >= room.y - AIR &&
      left + box.width * zoom <= room.x + room.width + AIR &&
      top + box.height * zoom <= room.y + room.height + AIR;
    return fits && zoom >= NAMED;
  }

  /** As large as it is, moved until the box lies in its room. */
  private nudged(box: Box): Viewpoint {
    const { zoom, x, y } = this.viewport;
    const { x: left, y: top, width, height } = this.room;
    const dx = shiftInto(box.x * zoom + x, (box.x + box.width) * zoom + x, left + AIR, left + width - AIR);
    const dy = shiftInto(box.y * zoom + y, (box.y + box.height) * zoom + y, top + AIR, top + height - AIR);
    return { zoom, pan: { x: x + dx, y: y + dy } };
  }

  private framing(box: Box, most: number): Viewpoint {
    const room = this.room;
    const zoom = Math.max(ZOOM.least, Math.min(most, room.width / box.width, room.height / box.height));
    return { zoom, pan: panInto(room, box, zoom) };
  }

  /** Where all of a route would be too small to read: as much of it as can be read, from its first stop on. */
  private beginning(box: Box, first: Point): Viewpoint {
    return { zoom: NAMED, pan: panInto(this.room, box, NAMED, first) };
  }

  /** Where all of it would be too small to read: the first role, with room for where it leads, or who leads to it. */
  private beside(station: Station | undefined): Viewpoint {
    const { x, y, width, height } = this.room;
    const at = station?.at ?? { x: 0, y: 0 };
    const leads = this.scene?.live.tracks.some(({ from }) => from === station?.role) ?? true;
    const zoom = width < NARROW ? ZOOM.opening : ZOOM.beside;
    const across = x + width * (leads ? 0.28 : 0.72);
    return { zoom, pan: { x: across - at.x * zoom, y: y + height / 2 - at.y * zoom } };
  }

  /** The upper left of the map. */
  private corner(scene: Scene): Viewpoint {
    const [{ x, y }, zoom] = [boundsOfMap(scene), ZOOM.opening];
    return { zoom, pan: { x: this.room.x - x * zoom, y: this.room.y - y * zoom } };
  }

  /** `after`: milliseconds in which another move can take its place. `complete`: when it lies so, if none did. */
  moveTo(view: Viewpoint, animate: boolean, after = 0, complete = (): void => undefined): void {
    this.cy.stop(true);
    if (after > 0) this.cy.delay(after);
    if (animate) this.cy.animate(view, { duration: 260, easing: 'ease-in-out', complete });
    else this.cy.viewport(view);
    wake(this.cy);
  }

  /** Whether it lies like that, or is about to. */
  isAt({ zoom, pan }: Viewpoint): boolean {
    const { zoom: now, x, y } = this.viewport;
    return this.cy.animated() || (zoom === now && Math.hypot(pan.x - x, pan.y - y) < 1);
  }
}
