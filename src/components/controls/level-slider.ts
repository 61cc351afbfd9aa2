import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Words } from '../../languages/words.ts';
import { LevelEvent } from '../events.ts';
import { base } from '../base.css.ts';
import { levelSliderStyles } from './level-slider.css.ts';

/**
 * How much of something, on the map's scale. Where it may go unsaid, that is a place of its own below 0. Says `level`
 * once it is let go of, so that a drag is one change to take back.
 */
@customElement('zhitu-level-slider')
export class LevelSliderElement extends LitElement {
  static override styles = [base, levelSliderStyles];

  @property({ attribute: false }) words: Words | undefined;
  @property() label = '';
  /** Whether the label is seen, too. */
  @property({ type: Boolean }) labelled = false;
  @property({ type: Number }) scale = 5;
  @property({ attribute: false }) level: number | undefined;
  @property({ type: Boolean }) mayBeUnsaid = false;
  /** What the ends mean, where they have words. */
  @property() low = '';
  @property() high = '';
  @state() private dragged: number | undefined;

  protected override render() {
    const { words, scale } = this;
    if (!words) return nothing;
    const step = scale < 3 ? scale / 10 : 1;
    const value = this.dragged ?? this.level ?? -step;
    const says = value < 0 ? words.fit.unsaid : words.role.levelOf(value, scale);
    return html`
      ${
        this.labelled
          ? html`<div class="between" aria-hidden="true">
              <span>${this.label}</span><span class=${value < 0 ? 'muted small' : ''}>${says}</span>
            </div>`
          : nothing
      }
      <input
        type="range"
        class=${value < 0 ? 'unsaid' : ''}
        aria-label=${this.label}
        aria-valuetext=${says}
        min=${this.mayBeUnsaid ? -step : 0}
        max=${scale}
        step=${step}
        .value=${String(value)}
        @input=${this.drag}
        @change=${this.letGo}
      />
      ${
        this.low || this.high
          ? html`<div class="between muted small" aria-hidden="true">
              <span>${this.low}</span><span>${this.high}</span>
            </div>`
          : nothing
      }
    `;
  }

  private drag(event: Event): void {
    this.dragged = Number((event.currentTarget as HTMLInputElement).value);
  }

  private letGo(event: Event): void {
    const value = Number((event.currentTarget as HTMLInputElement).value);
    this.dragged = undefined;
    this.dispatchEvent(new LevelEvent(value < 0 ? null : value));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zhitu-level-slider': LevelSliderElement;
  }
}
