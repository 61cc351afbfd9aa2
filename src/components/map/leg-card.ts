import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { LegText } from '../../languages/say-leg.ts';
import { base } from '../base.css.ts';
import { legCardStyles } from './leg-card.css.ts';

/** What a line on the map is, beside the line. Whoever hears the map is told the same, so this is for the eye alone. */
@customElement('zhitu-leg-card')
export class LegCardElement extends LitElement {
  static override styles = [base, legCardStyles];

  @property({ attribute: false }) text: LegText | undefined;

  protected override render() {
    const { text } = this;
    if (!text) return nothing;
    return html`
      <strong>${text.title}</strong>
      <div class="muted small">${text.facts}</div>
      ${text.why ? html`<div class="why">${text.why}</div>` : nothing}
      ${text.readiness ? html`<div class="small">${text.readiness}</div>` : nothing}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zhitu-leg-card': LegCardElement;
  }
}
