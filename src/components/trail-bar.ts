import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { RoleId } from '../model/schema.ts';
import { inLanguage } from '../model/text.ts';
import type { Reading } from '../state/view.ts';
import { chooseRole } from './events.ts';
import { base } from './styles/base.ts';
import { PHONE } from './styles/screens.ts';

/** The roles clicked through, in order; clicking one goes back to it. The latest is in view. */
@customElement('trail-bar')
export class TrailBarElement extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
      }
      nav {
        display: flex;
        align-items: center;
        gap: 4px;
        width: fit-content;
        max-width: 100%;
        padding: 3px 14px;
        border: 1px solid var(--hair);
        border-radius: 10px;
        background: var(--card);
        font-size: 13px;
        white-space: nowrap;
      }
      ol {
        display: flex;
        align-items: center;
        gap: 2px;
        overflow-x: auto;
      }
      li {
        display: flex;
        align-items: center;
      }
      button {
        min-height: 30px;
        padding: 2px 6px;
        border: 0;
        background: none;
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
      @media ${PHONE} {
        nav {
          width: auto;
          min-height: 44px;
          padding: 0 10px;
          border-width: 0 0 1px;
          border-radius: 0;
        }
        nav > span {
          position: absolute;
          clip-path: inset(50%);
        }
      }
    `,
  ];

  @property({ attribute: false }) reading: Reading | undefined;
  @property({ attribute: false }) trail: readonly RoleId[] = [];

  protected override updated(): void {
    const list = this.renderRoot.querySelector('ol');
    list?.scrollTo({ left: list.scrollWidth });
  }

  protected override render() {
    const { reading, trail } = this;
    if (!reading) return nothing;
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
