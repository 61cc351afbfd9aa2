import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { inLanguage } from '../model/text.ts';
import type { RoleAnswer } from '../queries/answer-role.ts';
import type { Way } from '../queries/way.ts';
import type { Reading } from '../state/view.ts';
import { chooseRole } from './events.ts';
import { voicesFor } from './parts/way.ts';
import { base } from './styles/base.ts';
import './who-says.ts';

/** The ways out of a role and into it, inside the list: where to, of what kind, why in short, and who says so. */
@customElement('outline-ways')
export class OutlineWaysElement extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
        width: 100%;
        margin: 4px 0 8px;
        padding-left: 12px;
        border-left: 3px solid var(--family);
      }
      h5 {
        margin: 8px 0 2px;
        font-size: 13px;
        font-weight: 600;
      }
      li {
        padding: 4px 0;
      }
      button {
        min-height: 32px;
        padding: 0;
        border: 0;
        background: none;
        font-weight: 600;
        text-align: left;
        text-decoration: underline;
        text-decoration-color: var(--edge);
        text-underline-offset: 4px;
      }
      button:hover {
        text-decoration-color: currentcolor;
      }
      @media (pointer: coarse) {
        button {
          min-height: 44px;
        }
      }
    `,
  ];

  @property({ attribute: false }) reading: Reading | undefined;
  @property({ attribute: false }) answer: RoleAnswer | undefined;

  protected override render() {
    const { reading, answer } = this;
    if (!reading || !answer) return nothing;
    const { role } = reading.words;
    const { waysOut, waysIn } = answer;
    return html`
      <h5>${waysOut.length > 0 ? role.waysOut(waysOut.length) : role.noWaysOut}</h5>
      ${this.renderWays(waysOut, 'to', reading)}
      <h5>${waysIn.length > 0 ? role.waysIn(waysIn.length) : role.noWaysIn}</h5>
      ${this.renderWays(waysIn, 'from', reading)}
    `;
  }

  private renderWays(ways: readonly Way[], end: 'from' | 'to', { graph, language, words }: Reading) {
    if (ways.length === 0) return nothing;
    return html`<ul>
      ${ways.map(({ step }) => {
        const { transition } = step;
        const role = graph.role(step[end]);
        const why = transition.why ?? transition.evidence?.find(({ says }) => says)?.says;
        return html`<li>
          <button data-role=${role.id} @click=${chooseRole}>${inLanguage(role.name, language)}</button>
          <span class="chip">${words.way.kinds[transition.kind]}</span>
          <div class=${why ? 'small' : 'small muted'}>
            ${why ? inLanguage(why, language) : words.way.noReason}
            ${transition.why?.basis === 'editorial' ? html`<span class="chip">${words.basis.editorial}</span>` : nothing}
          </div>
          <who-says .reading=${this.reading} .voices=${voicesFor(transition)}></who-says>
        </li>`;
      })}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'outline-ways': OutlineWaysElement;
  }
}
