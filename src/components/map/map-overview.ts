import { html, LitElement, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { Scene } from '../../scene/scene.ts';
import { sized, type Viewport } from './axis-labels.ts';
import { LookAtEvent } from '../events.ts';
import { base } from '../base.css.ts';
import { mapOverviewStyles } from './map-overview.css.ts';

/** Of the overview, in CSS pixels. */
const WIDTH = 132;

/**
 * The whole map in small, with a frame around the part in view; nothing where all of it is in view. Pressing or dragging
 * dispatches `look-at` with a place of the scene. For the mouse only: keys and fingers move the map itself.
 */
@customElement('zhitu-map-overview')
export class MapOverviewElement extends LitElement {
  static override styles = [base, mapOverviewStyles];

  @property({ attribute: false }) scene: Scene | undefined;
  @property({ attribute: false }) viewport: Viewport | undefined;

  @query('canvas') private readonly canvas!: HTMLCanvasElement | null;

  protected override render() {
    return this.isWhole
      ? nothing
      : html`<canvas @pointerdown=${this.onPoint} @pointermove=${this.onPoint}></canvas>`;
  }

  protected override updated(): void {
    const { scene, viewport, canvas } = this;
    if (!scene || !viewport || !canvas) return;
    const { lanes } = scene.quiet;
    const scale = this.scale;
    const context = sized(canvas, WIDTH, scene.bounds.height * scale);
    if (!context) return;
    context.fillStyle = scene.palette.paper;
    context.fillRect(0, 0, WIDTH, scene.bounds.height * scale);
    for (const { box, paint } of lanes) {
      context.fillStyle = paint.tint;
      context.fillRect(0, box.y * scale, WIDTH, box.height * scale);
    }
    for (const { at, size, paint, tone } of scene.live.stations) {
      context.globalAlpha = tone === 'dim' ? 0.35 : 1;
      context.fillStyle = tone === 'stop' ? scene.palette.route : paint.line;
      context.fillRect((at.x - size.width / 2) * scale, at.y * scale - 1.5, size.width * scale, 3);
    }
    context.globalAlpha = 1;
    const { zoom, x, y, width, height } = viewport;
    context.strokeStyle = scene.palette.ink;
    context.lineWidth = 1.5;
    const frame = [-x / zoom, -y / zoom, width / zoom, height / zoom].map((length) => length * scale);
    context.strokeRect(...(frame as [number, number, number, number]));
  }

  private get scale(): number {
    return WIDTH / (this.scene?.bounds.width ?? 1);
  }

  /** Whether all stations are in view. */
  private get isWhole(): boolean {
    const { scene, viewport } = this;
    if (!scene || !viewport) return true;
    const { zoom, x, y, width, height } = viewport;
    return scene.live.stations.every(({ at }) => {
      const [left, top] = [at.x * zoom + x, at.y * zoom + y];
      return left > 0 && left < width && top > 0 && top < height;
    });
  }

  private onPoint(event: PointerEvent): void {
    if (event.type === 'pointerdown') this.canvas?.setPointerCapture(event.pointerId);
    if (event.buttons !== 1) return;
    const detail = { x: event.offsetX / this.scale, y: event.offsetY / this.scale };
    this.dispatchEvent(new LookAtEvent(detail));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zhitu-map-overview': MapOverviewElement;
  }
}
