import cytoscape, { type Core } from 'cytoscape';
import type { Point } from '../../scene/geometry.ts';
import type { Scene } from '../../scene/scene.ts';
import { Camera, ZOOM } from './camera.ts';
import { elementsOf, stationKey, trackKey } from './elements.ts';
import { QuietCanvas } from './quiet-canvas.ts';
import { stageStyle } from './stage-style.ts';

/* The only place that knows cytoscape. It makes the library equal to a scene, and says what was tapped. */

export interface StageEvents {
  /** A pointer came down anywhere. */
  onTouch(): void;
  onTap(role: string): void;
  onEmpty(): void;
}

export class Stage {
  private readonly cy: Core;
  private readonly quiet: QuietCanvas;
  private readonly camera: Camera;
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
    this.camera = new Camera(this.cy);
    this.cy.on('tapstart', () => {
      events.onTouch();
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
      this.quiet.draw(this.camera.viewport);
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

  /** Brings the roles into view. */
  reveal(roles: readonly string[], animate: boolean): void {
    if (this.scene) this.camera.reveal(this.scene, roles, animate);
  }

  fit(animate: boolean): void {
    if (this.scene) this.camera.fit(this.scene, animate);
  }

  /** A role with its ways, as large as there is room for. */
  focusOn(role: string, animate: boolean): void {
    if (this.scene) this.camera.focusOn(this.scene, role, animate);
  }

  /** One role into view, moving only as much as that needs. */
  bring(role: string, animate: boolean): void {
    if (this.scene) this.camera.bring(this.scene, role, animate);
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

  zoomBy(factor: number): void {
    this.camera.zoomBy(factor);
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
