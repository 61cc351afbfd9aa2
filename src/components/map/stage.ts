import cytoscape, { type Core } from 'cytoscape';
import { pointsAlong, type Point, type Size } from '../../scene/geometry.ts';
import { trackId, type LiveTrack, type QuietTrack, type Scene } from '../../scene/scene.ts';
import { trackAt } from '../../scene/track-at.ts';
import { Camera, ZOOM } from './camera.ts';
import { elementsOf, stationKey, trackKey } from './elements.ts';
import { QuietCanvas } from './quiet-canvas.ts';
import { stageStyle } from './stage-style.ts';

/* The only place that knows cytoscape. It makes the library equal to a scene, and says what was tapped. */

type Track = LiveTrack | QuietTrack;

export interface StageEvents {
  /** A pointer came down anywhere. */
  onTouch(): void;
  onTap(role: string): void;
  onTrack(): unknown;
  onEmpty(): void;
  /** The map lies elsewhere than before, or is larger or smaller. */
  onMove(): void;
}

/** CSS pixels: as near as this, a track is pointed at. */
const NEAR = 6;

export class Stage {
  private readonly cy: Core;
  private readonly quiet: QuietCanvas;
  readonly camera: Camera;
  private scene: Scene | undefined;
  private pointed: Track | undefined;
  private theme: string | undefined;

  constructor(
    private readonly container: HTMLElement,
    canvases: { quiet: HTMLCanvasElement; heads: HTMLCanvasElement },
    private readonly fonts: string,
    events: StageEvents,
  ) {
    this.quiet = new QuietCanvas(canvases.quiet, canvases.heads, fonts);
    this.cy = cytoscape({
      container,
      minZoom: ZOOM.least,
      maxZoom: ZOOM.most,
      boxSelectionEnabled: false,
      autoungrabify: true,
      autounselectify: true,
      elements: [],
    });
    this.camera = new Camera(this.cy);
    this.cy.on('tapstart', () => {
      events.onTouch();
    });
    this.cy.on('tap', (event) => {
      if (event.target === this.cy) events.onEmpty();
    });
    this.cy.on('tap', 'edge', () => {
      events.onTrack();
    });
    this.cy.on('viewport', () => {
      events.onMove();
    });
    this.cy.on('tap', 'node[?station]', (event) => {
      events.onTap((event.target as cytoscape.NodeSingular).data('role') as string);
    });
    this.cy.on('mouseover', 'node[?station]', (event) => {
      this.hover(event.target as cytoscape.NodeSingular, true);
    });
    this.cy.on('mouseout', 'node[?station]', (event) => {
      this.hover(event.target as cytoscape.NodeSingular, false);
    });
    this.cy.on('render', () => {
      this.quiet.draw(this.camera.viewport);
    });
  }

  /** Makes the stage equal to the scene, in one batch; what stays the same is not touched. */
  show(scene: Scene): void {
    this.scene = this.camera.scene = scene;
    this.quiet.show(scene);
    if (this.theme !== scene.palette.theme) {
      this.theme = scene.palette.theme;
      this.cy.style(stageStyle(scene.palette, this.fonts));
    }
    this.cy.batch(() => {
      const wanted = elementsOf(scene);
      const keys = new Set(wanted.map(({ data }) => data.id));
      this.cy
        .elements()
        .filter((element) => !keys.has(element.id()))
        .remove();
      for (const element of wanted) {
        const there = this.cy.getElementById(element.data.id ?? '');
        // An edge keeps its ends for life; a node stays, so that what points at it is not lost.
        if (element.position && there.nonempty()) {
          there.data(element.data);
          there.position(element.position);
        } else {
          there.remove();
          this.cy.add(element);
        }
      }
    });
    this.cy.forceRender();
  }

  /** Holds out a role and the track to it; says whether it is another than before. */
  hold(role: string | undefined, track: string | undefined): boolean {
    const wanted = [role && stationKey(role), track && trackKey(track)].flatMap((key) => key ?? []);
    const before = this.cy.elements('.held');
    if (
      before
        .map((element) => element.id())
        .sort()
        .join() === wanted.sort().join()
    )
      return false;
    this.cy.batch(() => {
      before.removeClass('held');
      for (const key of wanted) this.cy.getElementById(key).addClass('held');
    });
    return true;
  }

  /** The track at a place of the map's box, in CSS pixels. */
  trackAt({ x, y }: Point): Track | undefined {
    const { zoom, ...pan } = this.camera.viewport;
    const at = { x: (x - pan.x) / zoom, y: (y - pan.y) / zoom };
    return this.scene && trackAt(this.scene, at, NEAR / zoom);
  }

  /** Marks a track and its ends while it is pointed at. */
  point(track: Track | undefined): void {
    if (track === this.pointed) return;
    this.pointed = track;
    this.cy.batch(() => {
      this.cy.elements('.pointed').removeClass('pointed');
      if (!track) return;
      const { transition } = track;
      for (const key of [
        stationKey(transition.from),
        stationKey(transition.to),
        trackKey(trackId(transition)),
      ])
        this.cy.getElementById(key).addClass('pointed');
    });
    this.quiet.point(track);
    this.quiet.draw(this.camera.viewport);
  }

  destroy(): void {
    this.cy.destroy();
  }

  /** A role's station in CSS pixels of the map's box: its centre and its size. */
  stationAt(role: string): (Point & Size) | undefined {
    const node = this.cy.getElementById(stationKey(role));
    if (node.empty()) return undefined;
    return { ...node.renderedPosition(), width: node.renderedWidth(), height: node.renderedHeight() };
  }

  /** The same from the page's upper left corner. */
  stationOnPage(role: string): Point | undefined {
    const station = this.stationAt(role);
    const { left, top } = this.container.getBoundingClientRect();
    return station && { x: left + station.x, y: top + station.y };
  }

  /** The middle of a track, from the page's upper left corner. */
  trackOnPage(id: string): Point | undefined {
    const track = this.scene?.quiet.tracks.find(({ transition }) => trackId(transition) === id);
    const points = track ? pointsAlong(track.curve) : [];
    const middle = points[Math.floor(points.length / 2)];
    const { zoom, x, y } = this.camera.viewport;
    const { left, top } = this.container.getBoundingClientRect();
    return middle && { x: left + middle.x * zoom + x, y: top + middle.y * zoom + y };
  }

  /** What cytoscape holds, for tests to read: the model, not pixels. */
  get elements(): { id: string; tone?: string; part?: string; label?: string; held?: true }[] {
    return this.cy.elements().map((element) => {
      const { id, tone, part, label } = element.data() as Record<'id' | 'tone' | 'part' | 'label', string>;
      const held = element.hasClass('held') && { held: true as const };
      return { id, ...(tone && { tone }), ...(part && { part }), ...(label && { label }), ...held };
    });
  }

  private hover(node: cytoscape.NodeSingular, on: boolean): void {
    node.toggleClass('hovered', on);
    this.container.style.cursor = on ? 'pointer' : '';
  }
}
