import fitIcon from 'lucide-static/icons/maximize.svg?raw';
import zoomOutIcon from 'lucide-static/icons/minus.svg?raw';
import zoomInIcon from 'lucide-static/icons/plus.svg?raw';
import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { unsafeSVG } from 'lit/directives/unsafe-svg.js';
import type { Words } from '../languages/words.ts';
import { FONTS } from '../scene/fonts.ts';
import type { Point } from '../scene/geometry.ts';
import type { Scene } from '../scene/scene.ts';
import { Stage } from './map/stage.ts';
import { ChooseEvent, type WishEvent } from './events.ts';
import { base } from './styles/base.ts';
import './map-legend.ts';

/** The scene as a map. Says which role was chosen (`choose`) or that nothing was (`leave`); knows no question. */
@customElement('career-map')
export class CareerMapElement extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
        position: relative;
        overflow: hidden;
        background: var(--paper);
        touch-action: none;
      }
      .layer {
        position: absolute;
        inset: 0;
        width: 100%;
        height: 100%;
      }
      .heads {
        height: 30px;
        pointer-events: none;
      }
      .controls {
        position: absolute;
        right: 14px;
        bottom: 14px;
        display: grid;
        gap: 8px;
      }
      .controls button {
        width: 38px;
        padding: 0;
        font-size: 17px;
        line-height: 1;
      }
      map-legend {
        position: absolute;
        left: 14px;
        bottom: 14px;
        max-width: calc(100% - 90px);
      }
      @media (pointer: coarse) {
        .controls button {
          width: 44px;
        }
      }
      /* On a small screen fingers zoom, and the legend stands in the panel's way. */
      @media (max-width: 760px) {
        map-legend,
        .controls .zoom {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) scene: Scene | undefined;
  @property({ attribute: false }) words: Words | undefined;
  /** What the map shows, for those who do not see it. */
  @property() label = '';
  /** The roles the question is about: they are brought into view when they change. */
  @property({ attribute: false }) about: readonly string[] = [];

  @query('#live') private readonly live!: HTMLElement;
  @query('#quiet') private readonly quiet!: HTMLCanvasElement;
  @query('#heads') private readonly heads!: HTMLCanvasElement;

  private stage: Stage | undefined;
  private sizes: ResizeObserver | undefined;
  private placed = false;

  /** A station's place on the page, in CSS pixels. */
  stationOnPage(role: string): Point | undefined {
    return this.stage?.stationOnPage(role);
  }

  /** What the map holds, as data. */
  get elements(): Stage['elements'] {
    return this.stage?.elements ?? [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('wish', this.onWish);
    if (this.hasUpdated) this.open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('wish', this.onWish);
    this.sizes?.disconnect();
    this.stage?.destroy();
    this.stage = undefined;
    this.placed = false;
  }

  protected override firstUpdated(): void {
    this.open();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('scene')) this.draw();
    if (changed.has('about') && this.placed) this.stage?.reveal(this.about, mayMove());
  }

  protected override render() {
    return html`
      <canvas id="quiet" class="layer" role="img" aria-label=${this.label}></canvas>
      <div id="live" class="layer" aria-hidden="true"></div>
      <canvas id="heads" class="layer heads" aria-hidden="true"></canvas>
      ${this.words && this.scene ? this.renderControls(this.words, this.scene) : nothing}
    `;
  }

  private renderControls({ map }: Words, scene: Scene) {
    return html`
      <map-legend .scene=${scene} .words=${this.words}></map-legend>
      <div class="controls">
        <button class="zoom" @click=${this.zoomIn} aria-label=${map.zoomIn} title=${map.zoomIn}>
          ${unsafeSVG(zoomInIcon)}
        </button>
        <button class="zoom" @click=${this.zoomOut} aria-label=${map.zoomOut} title=${map.zoomOut}>
          ${unsafeSVG(zoomOutIcon)}
        </button>
        <button @click=${this.fitAll} aria-label=${map.fit} title=${map.fit}>${unsafeSVG(fitIcon)}</button>
      </div>
    `;
  }

  private open(): void {
    this.stage = new Stage(this.live, { quiet: this.quiet, heads: this.heads }, FONTS, {
      onTap: (role) => this.dispatchEvent(new ChooseEvent(role)),
      onEmpty: () => this.dispatchEvent(new CustomEvent('leave', { bubbles: true, composed: true })),
    });
    this.sizes = new ResizeObserver(() => {
      this.settle();
    });
    this.sizes.observe(this);
    this.draw();
  }

  private draw(): void {
    if (!this.stage || !this.scene) return;
    this.stage.show(this.scene);
    if (!this.placed) this.settle();
  }

  /** The first place is found once the map has a size; after that a new size moves nothing. */
  private settle(): void {
    if (!this.stage || !this.scene || this.clientWidth === 0 || this.clientHeight === 0) return;
    this.stage.resize();
    if (this.placed) return;
    this.placed = true;
    this.stage.fit(false);
    this.stage.reveal(this.about, false);
  }

  private zoomIn(): void {
    this.stage?.zoomBy(1.3);
  }

  private zoomOut(): void {
    this.stage?.zoomBy(1 / 1.3);
  }

  private readonly onWish = ({ detail }: WishEvent): void => {
    if (detail.wish === 'fit') this.fitAll();
  };

  private fitAll(): void {
    this.stage?.fit(mayMove());
  }
}

function mayMove(): boolean {
  return !matchMedia('(prefers-reduced-motion: reduce)').matches;
}

declare global {
  interface HTMLElementTagNameMap {
    'career-map': CareerMapElement;
  }
}
