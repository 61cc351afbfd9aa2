import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { WayText } from '../languages/say-way.ts';
import { base } from './styles/base.ts';

/** What a line on the map is, beside the line. Whoever hears the map is told the same, so this is for the eye alone. */
@customElement('way-card')
export class WayCardElement extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        position: absolute;
        max-width: min(320px, calc(50% - 20px));
        padding: 9px 13px 10px;
        border: 1px solid var(--edge);
        border-radius: 10px;
        background: var(--card);
        box-shadow: 0 4px 16px rgb(0 0 0 / 14%);
        font-size: 13px;
        /* What lies beneath can be clicked. */
        pointer-events: none;
      }
      .why {
        display: -webkit-box;
        overflow: hidden;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 3;
      }
    `,
  ];

  @property({ attribute: false }) text: WayText | undefined;

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
    'way-card': WayCardElement;
  }
}
