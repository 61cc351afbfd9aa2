import { html, LitElement, nothing } from 'lit';
import { customElement, property, query, queryAll, state } from 'lit/decorators.js';
import type { Words } from '../../languages/words.ts';
import { heightAtRelease, nextHeight, HEIGHTS, type Height } from './panel-heights.ts';
import { base } from '../base.css.ts';
import { bottomPanelStyles } from './bottom-panel.css.ts';

/**
 * A panel before the map where there is as little room as on a phone. Its height is one of three, chosen by dragging its
 * handle, by tapping it, or by keys. Where there is more room it has no box, and its content stands beside the map.
 */
@customElement('zhitu-bottom-panel')
export class BottomPanelElement extends LitElement {
  static override styles = [base, bottomPanelStyles];

  @property({ attribute: false }) words: Words | undefined;
  /** The title of the answer, shown while the panel is too low to show anything else. */
  @property({ attribute: false }) heading = '';
  /** What the answer is about: a chosen height is forgotten when this changes. */
  @property({ attribute: false }) subject = '';
  /** The height as long as none is chosen. */
  @property({ attribute: false }) rest: Height = 'half';

  @state() private chosen: { height: Height; subject: string } | undefined;
  /** While the handle is dragged: where on the screen that began, and how high the panel was and is, in CSS pixels. */
  @state() private drag: { from: number; start: number; height: number } | undefined;

  /** The scrolling part, where the panel has a box. */
  @query('.scroll') readonly scroller!: HTMLElement | null;
  @query('.frame') private readonly frame!: HTMLElement;
  @queryAll('.mark') private readonly marks!: NodeListOf<HTMLElement>;
  /** A drag with a mouse ends in a click, which must not count as a tap. */
  private dragged = false;
  /** The next change of height is not animated. */
  private atOnce = false;

  /** Between a press and its click; and whether the panel is to be raised with that click. */
  private pressed = false;
  private raisesOnClick = false;

  constructor() {
    super();
    this.addEventListener('command', ({ detail }) => {
      if (detail.command === 'prepare-search') this.onSearchBegun();
    });
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
        class=${['frame', drag && 'dragged', (drag ?? this.atOnce) && 'without-motion'].filter(Boolean).join(' ')}
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
    this.choose(nextHeight(this.height, by));
  }

  /** What gets the focus has to be visible. */
  private onFocus(): void {
    if (this.height === 'peek') this.choose('half');
  }

  /**
   * Somebody is about to type, and needs room for what will be found. But nothing may move between press and release: the
   * click would not reach what was pressed.
   */
  private readonly onSearchBegun = (): void => {
    if (this.pressed) this.raisesOnClick = true;
    else this.makeRoom();
  };

  private readonly onPress = (): void => {
    this.pressed = true;
  };

  private readonly onClick = (): void => {
    const { raisesOnClick } = this;
    this.pressed = this.raisesOnClick = false;
    if (raisesOnClick) this.makeRoom();
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
    const height = heightAtRelease(at, drag.start, drag.height);
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
