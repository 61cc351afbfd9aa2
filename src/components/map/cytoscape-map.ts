import cytoscape, { type Core } from 'cytoscape';
import { pointsAlong, type Point, type Size } from '../../scene/geometry.ts';
import type { LiveTrack, QuietTrack, Scene } from '../../scene/scene.ts';
import { fontAt, atLevelOfDetail } from '../../scene/level-of-detail.ts';
import { trackAt } from '../../scene/track-at.ts';
import { Camera, ZOOM } from './camera.ts';
import { drawStillMapsDirectly } from './patches/direct-draw.ts';
import { elementsOf, stationKey, trackKey } from './elements.ts';
import { RoutePreviewCamera } from './route-preview-camera.ts';
import { AxisLabels } from './axis-labels.ts';
import { LiveElements } from './live-elements.ts';
import { QuietCanvas } from './resting-canvas.ts';
import { stopLoopWhenIdle } from './patches/render-loop.ts';
import { cytoscapeStyle } from './cytoscape-style.ts';

/* The only place that knows cytoscape. It makes the library equal to a scene, and says what was tapped. */

stopLoopWhenIdle();

type Track = LiveTrack | QuietTrack;

export interface MapGestures {
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

export class CytoscapeMap {
  private readonly cy: Core;
  private readonly live: LiveElements;
  private readonly quiet: QuietCanvas;
  readonly camera: Camera;
  readonly glance: RoutePreviewCamera;
  private scene: Scene | undefined;
  /** The scene in the detail of the zoom, and its names' size. */
  private drawn: Scene | undefined;
  private font = 0;
  private pointed: Track | undefined;
  /** Keys of what is held out. */
  private held: readonly string[] = [];
  private theme: string | undefined;

  constructor(
    private readonly container: HTMLElement,
    canvases: Record<'quiet' | 'levels' | 'lanes', HTMLCanvasElement>,
    private readonly fonts: string,
    events: MapGestures,
  ) {
    this.quiet = new QuietCanvas(
      canvases.quiet,
      new AxisLabels(canvases.levels, canvases.lanes, fonts),
      fonts,
    );
    this.cy = cytoscape({
      container,
      minZoom: ZOOM.least,
      maxZoom: ZOOM.most,
      boxSelectionEnabled: false,
      autoungrabify: true,
      autounselectify: true,
      elements: [],
    });
    this.live = new LiveElements(this.cy);
    drawStillMapsDirectly(this.cy, this.live.isSeen);
    this.camera = new Camera(this.cy);
    this.glance = new RoutePreviewCamera(this.camera);
    this.listen(events);
  }

  private listen(events: MapGestures): void {
    const { cy } = this;
    cy.on('tapstart', () => {
      events.onTouch();
    });
    cy.on('tap', ({ target }: { target: Core | cytoscape.SingularElementReturnValue }) => {
      if (target === cy) events.onEmpty();
      else if ((target as cytoscape.SingularElementReturnValue).isEdge()) events.onTrack();
      else events.onTap(target.data('role') as string);
    });
    cy.on('dbltap', 'node[?station]', ({ target }: { target: cytoscape.NodeSingular }) => {
      this.camera.focusOn(target.data('role') as string);
    });
    cy.on('mouseover mouseout', 'node[?station]', ({ type, target }) => {
      (target as cytoscape.NodeSingular).toggleClass('hovered', type === 'mouseover');
      this.container.style.cursor = type === 'mouseover' ? 'pointer' : '';
    });
    cy.on('viewport', () => {
      if (this.scene && fontAt(cy.zoom()) !== this.font) this.show(this.scene);
      events.onMove();
    });
    cy.on('render', () => {
      this.quiet.draw(this.camera.viewport);
    });
  }

  /** Makes the stage equal to the scene, in one batch; what stays the same is not touched. */
  show(scene: Scene): void {
    this.scene = this.camera.scene = scene;
    this.font = fontAt(this.cy.zoom());
    this.drawn = atLevelOfDetail(scene, this.font);
    this.quiet.show(scene, this.font);
    if (this.theme !== scene.palette.theme) {
      this.theme = scene.palette.theme;
      this.cy.style(cytoscapeStyle(scene.palette, this.fonts));
      this.live.forget();
    }
    this.live.become(elementsOf(this.drawn), this.held);
    this.cy.forceRender();
  }

  /** Holds out a role and the track to it; says whether it is another than before. */
  hold(role: string | undefined, track: string | undefined): boolean {
    const wanted = [role && stationKey(role), track && trackKey(track)].flatMap((key) => key ?? []);
    if (String(this.held) === String(wanted)) return false;
    this.held = wanted;
    this.cy.batch(() => {
      this.cy.elements('.held').removeClass('held');
      for (const key of wanted) this.cy.getElementById(key).addClass('held');
    });
    return true;
  }

  /** The track at a place of the map's box, in CSS pixels. */
  trackAt(at: Point): Track | undefined {
    return this.drawn && trackAt(this.drawn, this.camera.onScene(at), NEAR / this.cy.zoom());
  }

  /** Marks a track and its ends while it is pointed at. */
  point(track: Track | undefined): void {
    if (track === this.pointed) return;
    this.pointed = track;
    this.cy.batch(() => {
      this.cy.elements('.pointed').removeClass('pointed');
      if (!track) return;
      for (const key of [stationKey(track.from), stationKey(track.to), trackKey(track.id)])
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
    return this.onPage(this.stationAt(role));
  }

  /** The middle of a track, from the page's upper left corner. */
  trackOnPage(id: string): Point | undefined {
    const track = this.scene?.quiet.tracks.find((own) => own.id === id);
    const points = track ? pointsAlong(track.curve) : [];
    const middle = points[Math.floor(points.length / 2)];
    const { zoom, x, y } = this.camera.viewport;
    return this.onPage(middle && { x: middle.x * zoom + x, y: middle.y * zoom + y });
  }

  /** What cytoscape holds, for tests to read: the model, not pixels. */
  get elements(): { id: string; tone?: string; part?: string; label?: string; held?: true }[] {
    return this.live.told.map(({ data, tone }) => {
      const { id, part, label } = data as Record<'id' | 'part' | 'label', string>;
      const held = this.held.includes(id) && { held: true as const };
      return { id, ...(tone && { tone }), ...(part && { part }), ...(label && { label }), ...held };
    });
  }

  private onPage(place: Point | undefined): Point | undefined {
    const { left, top } = this.container.getBoundingClientRect();
    return place && { x: left + place.x, y: top + place.y };
  }
}
