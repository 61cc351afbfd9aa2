import { consume } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { currentRole } from '../../queries/answer/choices.ts';
import { FONTS } from '../../scene/fonts.ts';
import type { Box, Point } from '../../scene/geometry.ts';
import { transitionId } from '../../model/transition-id.ts';
import type { CameraMove } from '../../app/keys/map-keys.ts';
import type { OpenPage } from '../../app/page-view.ts';
import type { Ports } from '../../app/ports.ts';
import { ChooseEvent, inBackground, LeaveEvent } from '../events.ts';
import { portsContext } from '../ports.ts';
import { followPage } from './follow-page.ts';
import { Pointer, type Pointed } from './pointer.ts';
import { CytoscapeMap } from './cytoscape-map.ts';
import { KeyboardWalker } from './keyboard-walker.ts';
import { mapCommandFor } from './map-keys.ts';
import './map-legend.ts';
import type { MapOverviewElement } from './map-overview.ts';
import './map-overview.ts';
import { renderLegCard } from './place-leg-card.ts';
import { renderMapControls } from './map-controls.ts';
import { base } from '../base.css.ts';
import { mapStyles } from './career-map.css.ts';

/**
 * The scene as a map, to travel by pointer (`choose`, `leave`) and by keys: one stop of the Tab key, from where keys
 * hold out one way after the other and take it (`ask`).
 */
@customElement('career-map')
export class CareerMapElement extends LitElement {
  static override styles = [base, mapStyles];

  @property({ attribute: false }) page: OpenPage | undefined;
  @consume({ context: portsContext }) private readonly ports: Ports | undefined;

  @query('zhitu-leg-card') readonly card!: HTMLElement | null;
  @query('#surface') private readonly surface!: HTMLElement;
  @query('#live') private readonly live!: HTMLElement;
  @query('#quiet') private readonly quiet!: HTMLCanvasElement;
  @query('#lanes') private readonly lanes!: HTMLCanvasElement;
  @query('#levels') private readonly levels!: HTMLCanvasElement;
  @query('.foot') private readonly foot!: HTMLElement;
  @query('zhitu-map-overview') private readonly overview!: MapOverviewElement | null;

  private stage: CytoscapeMap | undefined;
  private sizes: ResizeObserver | undefined;
  private readonly walker = new KeyboardWalker(this);
  private readonly pointer = new Pointer(this);

  /** Where a station, or the middle of a track, is on the page, in CSS pixels. */
  stationOnPage(role: string): Point | undefined {
    return this.stage?.stationOnPage(role);
  }
  trackOnPage(track: string): Point | undefined {
    return this.stage?.trackOnPage(track);
  }

  trackAt(at: Point): Pointed['track'] | undefined {
    return this.stage?.trackAt(at);
  }

  /** Brings the whole map in view. */
  fit(): void {
    this.look('fit');
  }

  /** Which part of the map is on screen, in scene units. */
  get visiblePart(): Box | undefined {
    if (!this.stage) return undefined;
    const { zoom, x, y, width, height } = this.stage.camera.viewport;
    return { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom };
  }

  /** What the map holds, as data. */
  get elements(): CytoscapeMap['elements'] {
    return this.stage?.elements ?? [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.page && this.hasUpdated) this.open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sizes?.disconnect();
    this.stage?.destroy();
    this.stage = undefined;
  }

  override focus(): void {
    this.surface.focus({ preventScroll: true });
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!this.page) return;
    if (!this.stage) this.open();
    if (this.stage && changed.has('page'))
      inBackground(this, followPage(this.stage, this.page, changed.get('page'), this.ports?.scheduler));
    this.hold();
    this.stage?.point(this.pointer.pointed?.track ?? this.walker.track);
  }

  protected override render() {
    const { page } = this;
    if (!page) return nothing;
    const { words } = page.reading;
    return html`
      <div
        id="surface"
        tabindex="0"
        role="application"
        aria-roledescription=${words.walk.map}
        aria-label=${words.map.label(page.title)}
        aria-describedby="keys"
        @keydown=${this.onKey}
        @pointermove=${this.pointer.move}
        @pointerleave=${this.pointer.leave}
      >
        <canvas id="quiet" class="layer" aria-hidden="true"></canvas>
        <div id="live" class="layer" aria-hidden="true"></div>
        <canvas id="lanes" class="heads" aria-hidden="true"></canvas>
        <canvas id="levels" class="heads" aria-hidden="true"></canvas>
      </div>
      <p id="keys" class="hidden">${words.walk.keys}</p>
      <p class="hidden" role="status">${this.walker.announcement}</p>
      <zhitu-map-overview
        aria-hidden="true"
        .scene=${page.scene}
        @look-at=${this.onLookAt}
      ></zhitu-map-overview>
      <div class="foot">
        <zhitu-map-legend .scene=${page.scene} .words=${words}></zhitu-map-legend>
      </div>
      ${renderMapControls(words, this.onLook)} ${this.renderCard(page)}
    `;
  }

  /** What is pointed at, else what is held out. */
  private renderCard(page: OpenPage) {
    const { pointed } = this.pointer;
    const { candidate: held } = this.walker;
    const at = pointed ? { ...pointed.at, width: 0, height: 0 } : held && this.stage?.stationAt(held.role);
    const way = this.pointer.way ?? held?.way;
    return way && at ? renderLegCard(way, page.reading, at, this) : nothing;
  }

  private open(): void {
    this.stage = new CytoscapeMap(
      this.live,
      { quiet: this.quiet, levels: this.levels, lanes: this.lanes },
      FONTS,
      {
        // cytoscape takes the focus away from whatever has it.
        onTouch: () => {
          this.focus();
        },
        onMove: () => {
          this.pointer.leave();
          if (this.overview) this.overview.viewport = this.stage?.camera.viewport;
          if (this.walker.candidate) this.requestUpdate();
        },
        onTrack: () => this.follow(),
        onTap: (role) => this.dispatchEvent(new ChooseEvent(role)),
        onEmpty: () => {
          if (!this.follow()) this.dispatchEvent(new LeaveEvent());
        },
      },
    );
    this.sizes = new ResizeObserver(() => {
      if (this.page) this.stage?.camera.settle(this.page.about, this.foot);
    });
    this.sizes.observe(this);
    if (this.page) this.stage.show(this.page.scene);
  }

  /** The way that is held out, lit and in view. */
  private hold(): void {
    const { candidate: held } = this.walker;
    const track = held?.way && transitionId(held.way.step.transition);
    if (this.stage?.hold(held?.role, track) && held) this.stage.camera.bring(held.role);
  }

  /** Along the track whose card is shown; says whether there is one. */
  private follow(): boolean {
    const { way } = this.pointer;
    if (way) this.walker.along(way);
    return way !== undefined;
  }

  private onKey(event: KeyboardEvent): void {
    const command = mapCommandFor(event);
    if (!command) return;
    event.preventDefault();
    if ('walk' in command && command.walk === 'leave' && this.pointer.leave()) return;
    if ('look' in command) this.look(command.look);
    else this.walker.move(command.walk);
  }

  private onLook(event: Event): void {
    this.look((event.currentTarget as HTMLElement).dataset['look'] as CameraMove);
  }

  private onLookAt(event: CustomEvent<Point>): void {
    this.stage?.camera.lookAt(event.detail);
  }

  private look(look: CameraMove): void {
    this.stage?.camera.look(
      look,
      this.walker.candidate?.role ?? (this.page && currentRole(this.page.answer)),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'career-map': CareerMapElement;
  }
}
