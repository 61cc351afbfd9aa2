import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { RoleId } from '../../model/schema.ts';
import { inLanguage } from '../../model/text.ts';
import type { ReaderContext } from '../../app/page-view.ts';
import { chooseRole } from '../events.ts';
import { base } from '../base.css.ts';
import { trailBarStyles } from './trail-bar.css.ts';

/** The roles clicked through, in order; clicking one goes back to it. The latest is in view. */
@customElement('zhitu-trail-bar')
export class TrailBarElement extends LitElement {
  static override styles = [base, trailBarStyles];

  @property({ attribute: false }) reading: ReaderContext | undefined;
  @property({ attribute: false }) trail: readonly RoleId[] = [];

  protected override updated(): void {
    const list = this.renderRoot.querySelector('ol');
    list?.scrollTo({ left: list.scrollWidth });
  }

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
    'zhitu-trail-bar': TrailBarElement;
  }
}
