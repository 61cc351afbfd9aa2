import cytoscape, { type Core } from 'cytoscape';
import { boxAround, boundsOf, pointsAlong, type Box, type Point } from '../../scene/geometry.ts';
import type { Scene } from '../../scene/scene.ts';
import { elementsOf, stationKey } from './elements.ts';
import { QuietCanvas, type Viewport } from './quiet-canvas.ts';
import { stageStyle } from './stage-style.ts';

/* The only place that knows cytoscape. It makes the library equal to a scene, and says what was tapped. */

/** `named`: lanes' names have room beside the stations · `readable`: the least at which stations can be read. */
const ZOOM = { least: 0.2, most: 3, fit: 1.15, named: 0.75, readable: 0.6 } as const;
const FRAME = { top: 36, side: 16, bottom: 24 } as const;

export interface StageEvents {
  onTap(role: string): void;
  onEmpty(): void;
}

export class Stage {
  private readonly cy: Core;
  private readonly quiet: QuietCanvas;
  private scene: Scene | undefined;
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
    this.cy.on('tap', (event) => {
      if (event.target === this.cy) events.onEmpty();
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
      this.quiet.draw(this.viewport);
    });
  }

  /** Makes the stage equal to the scene, in one batch; what stays the same is not touched. */
  show(scene: Scene): void {
    this.scene = scene;
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

  /** Brings the roles into view, moving only as much as that needs. */
  reveal(roles: readonly string[], animate: boolean): void {
    const stations = this.scene?.live.stations.filter(({ role }) => roles.includes(role)) ?? [];
    if (stations.length === 0) return;
    const ways = this.scene?.live.tracks.flatMap(({ curve }) => pointsAlong(curve)) ?? [];
    const box = boundsOf([...stations.flatMap(({ at, size }) => corners(boxAround(at, size))), ...ways]);
    if (!this.inView(box)) this.moveTo(this.framing(box, 1), animate);
  }

  /** The whole map; where that is too small to read, its stations; failing that, the upper left of them. */
  fit(animate: boolean): void {
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

  zoomBy(factor: number): void {
    const { width, height } = this.viewport;
    this.cy.zoom({ level: this.cy.zoom() * factor, renderedPosition: { x: width / 2, y: height / 2 } });
  }

  resize(): void {
    this.cy.resize();
  }

  destroy(): void {
    this.cy.destroy();
  }

  /** A role's station in CSS pixels from the page's upper left corner. */
  stationOnPage(role: string): Point | undefined {
    const node = this.cy.getElementById(stationKey(role));
    if (node.empty()) return undefined;
    const { x, y } = node.renderedPosition();
    const { left, top } = this.container.getBoundingClientRect();
    return { x: left + x, y: top + y };
  }

  /** What cytoscape holds, for tests to read: the model, not pixels. */
  get elements(): { id: string; tone?: string; part?: string; label?: string }[] {
    return this.cy.elements().map((element) => {
      const { id, tone, part, label } = element.data() as {
        id: string;
        tone?: string;
        part?: string;
        label?: string;
      };
      return { id, ...(tone && { tone }), ...(part && { part }), ...(label && { label }) };
    });
  }

  get viewport(): Viewport {
    const { x, y } = this.cy.pan();
    return { zoom: this.cy.zoom(), x, y, width: this.cy.width(), height: this.cy.height() };
  }

  private hover(node: cytoscape.NodeSingular, on: boolean): void {
    node.toggleClass('hovered', on);
    this.container.style.cursor = on ? 'pointer' : '';
  }

  private inView(box: Box): boolean {
    const { zoom, x, y, width, height } = this.viewport;
    const left = box.x * zoom + x;
    const top = box.y * zoom + y;
    const fits =
      left >= 0 &&
      top >= FRAME.top - 14 &&
      left + box.width * zoom <= width &&
      top + box.height * zoom <= height - 20;
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

  private moveTo(view: { zoom: number; pan: Point }, animate: boolean): void {
    this.cy.stop();
    if (animate) this.cy.animate(view, { duration: 220, easing: 'ease-out' });
    else this.cy.viewport(view);
  }
}

function corners({ x, y, width, height }: Box): Point[] {
  return [
    { x, y },
    { x: x + width, y: y + height },
  ];
}
