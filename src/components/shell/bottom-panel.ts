import { html, LitElement, nothing } from 'lit';
import { customElement, property, query, queryAll, state } from 'lit/decorators.js';
import type { Words } from '../../languages/words.ts';
import { atRelease, beside, HEIGHTS, type Height } from './panel-heights.ts';
import { base } from '../base.css.ts';
import { bottomPanelStyles } from './bottom-panel.css.ts';

/**
 * What stands before the map on a phone, at one of three heights: by a finger that drags its handle, a tap on it, or
 * keys. On a larger screen it is not there at all, and what it holds stands beside the map.
 */
@customElement('zhitu-bottom-panel')
export class BottomPanelElement extends LitElement {
  static override styles = [base, bottomPanelStyles];

  @property({ attribute: false }) words: Words | undefined;
  /** What it is about, said while nothing else of it can be seen. */
  @property({ attribute: false }) heading = '';
  /** A height that was chosen holds for as long as this stays the same. */
  @property({ attribute: false }) subject = '';
  /** The height until one is chosen. */
  @property({ attribute: false }) rest: Height = 'half';

  @state() private chosen: { height: Height; subject: string } | undefined;
  /** While a finger holds the handle: where it took hold, and how high the panel is by it. */
  @state() private drag: { from: number; start: number; height: number } | undefined;

  /** What scrolls where it is a panel at all. */
  @query('.scroll') readonly scroller!: HTMLElement | null;
  @query('.frame') private readonly frame!: HTMLElement;
  @queryAll('.mark') private readonly marks!: NodeListOf<HTMLElement>;
  /** A drag by mouse ends in a click, which is not a tap. */
  private dragged = false;
  /** The next height is taken without a move. */
  private atOnce = false;

  /** Between a press and its click; and whether that press is to make room. */
  private pressed = false;
  private wakes = false;

  constructor() {
    super();
    this.addEventListener('wake', this.onWake);
    this.addEventListener('mousedown', this.onPress, { capture: true });
    this.addEventListener('click', this.onClick, { capture: true });
  }

  get height(): Height {
    return this.chosen?.subject === this.subject ? this.chosen.height : this.rest;
  }

  protected override updated(): void {
    this.dataset['height'] = this.height;
  }

  protected override render() {
    const { words, height, drag } = this;
    if (!words) return nothing;
    return html`<div
        class=${['frame', drag && 'held', (drag ?? this.atOnce) && 'still'].filter(Boolean).join(' ')}
        style=${drag ? `height: ${drag.height}px` : nothing}
      >
        <button
          class="handle"
          aria-expanded=${height !== 'peek'}
          aria-label=${height === 'full' ? words.app.lower : words.app.raise}
          @click=${this.onTap}
          @keydown=${this.onKey}
          @pointerdown=${this.onHold}
          @pointermove=${this.onDrag}
          @pointerup=${this.onRelease}
          @pointercancel=${this.onRelease}
        >
          <span class="heading" aria-hidden="true">${this.heading}</span>
        </button>
        <div class="scroll" @focusin=${this.onFocus}>
          <slot></slot>
        </div>
      </div>
      ${HEIGHTS.map((one) => html`<i class="mark" data-height=${one}></i>`)}`;
  }

  private choose(height: Height): void {
    this.chosen = { height, subject: this.subject };
  }

  private onTap(): void {
    this.atOnce = false;
    if (!this.dragged) this.choose(this.height === 'half' ? 'full' : 'half');
    this.dragged = false;
  }

  private onKey(event: KeyboardEvent): void {
    const by = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : undefined;
    if (!by) return;
    event.preventDefault();
    this.choose(beside(this.height, by));
  }

  /** Whatever has the focus is to be seen. */
  private onFocus(): void {
    if (this.height === 'peek') this.choose('half');
  }

  /**
   * Someone is about to type: there is to be room for what is found, before it is scrolled into view. Nothing may move
   * away between press and release, or what is pressed would never hear of the click.
   */
  private readonly onWake = (): void => {
    if (this.pressed) this.wakes = true;
    else this.makeRoom();
  };

  private readonly onPress = (): void => {
    this.pressed = true;
  };

  private readonly onClick = (): void => {
    const { wakes } = this;
    this.pressed = this.wakes = false;
    if (wakes) this.makeRoom();
  };

  private makeRoom(): void {
    this.atOnce = true;
    this.choose('full');
  }

  private onHold(event: PointerEvent): void {
    const height = this.frame.offsetHeight;
    this.dragged = false;
    this.drag = { from: event.clientY, start: height, height };
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
  }

  private onDrag({ clientY }: PointerEvent): void {
    const { drag } = this;
    if (drag) this.drag = { ...drag, height: Math.max(0, drag.start + drag.from - clientY) };
  }

  private onRelease(): void {
    const { drag } = this;
    if (!drag) return;
    this.drag = undefined;
    const at = Object.fromEntries(
      [...this.marks].map((mark) => [mark.dataset['height'], mark.offsetHeight]),
    ) as Record<Height, number>;
    const height = atRelease(at, drag.start, drag.height);
    if (!height) return;
    this.dragged = true;
    this.choose(height);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zhitu-bottom-panel': BottomPanelElement;
  }
}
