import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { RoleId } from '../model/schema.ts';
import { inLanguage } from '../model/text.ts';
import type { Reading } from '../state/view.ts';
import { chooseRole } from './events.ts';
import { base } from './styles/base.ts';

/** The roles clicked through, in order; clicking one goes back to it. */
@customElement('trail-bar')
export class TrailBarElement extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
      }
      nav {
        margin-bottom: 10px;
        font-size: 13px;
      }
      ol {
        display: inline;
      }
      li {
        display: inline;
      }
      button {
        min-height: 28px;
        padding: 2px 4px;
        border: 0;
        background: none;
        white-space: normal;
        text-align: left;
      }
      button:hover {
        text-decoration: underline;
        text-underline-offset: 4px;
      }
      [aria-current] {
        padding: 2px 6px;
        font-weight: 700;
      }
      @media (pointer: coarse) {
        button {
          min-height: 44px;
        }
      }
    `,
  ];

  @property({ attribute: false }) reading: Reading | undefined;
  @property({ attribute: false }) trail: readonly RoleId[] = [];

  protected override render() {
    const { reading, trail } = this;
    if (!reading || trail.length < 2) return nothing;
    const { graph, language, words } = reading;
    return html`<nav aria-label=${words.trail.label}>
      <span class="muted">${words.trail.label}</span>
      <ol>
        ${trail.map((id, index) => {
          const name = inLanguage(graph.role(id).name, language);
          const last = index === trail.length - 1;
          return html`<li>
            ${
              last
                ? html`<span aria-current="true">${name}</span>`
                : html`<button data-role=${id} aria-label=${words.trail.back(name)} @click=${chooseRole}>
                      ${name}
                    </button>
                    <span aria-hidden="true" class="muted">›</span>`
            }
          </li>`;
        })}
      </ol>
    </nav>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trail-bar': TrailBarElement;
  }
}
