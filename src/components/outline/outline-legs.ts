import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { inLanguage } from '../../model/text.ts';
import type { RoleAnswer } from '../../queries/answer/answer-role.ts';
import type { Leg } from '../../queries/answer/leg.ts';
import type { ReaderContext } from '../../app/page-view.ts';
import { chooseRole } from '../events.ts';
import { voicesFor } from '../sheets/leg.ts';
import { base } from '../base.css.ts';
import { outlineLegsStyles } from './outline-legs.css.ts';
import '../sources/who-says.ts';

/** The transitions out of a role and into it: which role at the other end, of what kind, why in short, and the sources. */
@customElement('zhitu-outline-legs')
export class OutlineLegsElement extends LitElement {
  static override styles = [base, outlineLegsStyles];

  @property({ attribute: false }) reading: ReaderContext | undefined;
  @property({ attribute: false }) answer: RoleAnswer | undefined;

  protected override render() {
    const { reading, answer } = this;
    if (!reading || !answer) return nothing;
    const { role } = reading.words;
    const { waysOut, waysIn } = answer;
    return html`
      <h5>${waysOut.length > 0 ? role.waysOut(waysOut.length) : role.noWaysOut}</h5>
      ${this.renderLegs(waysOut, 'to', reading)}
      <h5>${waysIn.length > 0 ? role.waysIn(waysIn.length) : role.noWaysIn}</h5>
      ${this.renderLegs(waysIn, 'from', reading)}
    `;
  }

  private renderLegs(legs: readonly Leg[], end: 'from' | 'to', { graph, language, words }: ReaderContext) {
    if (legs.length === 0) return nothing;
    return html`<ul>
      ${legs.map(({ step }) => {
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
          <zhitu-who-says .reading=${this.reading} .voices=${voicesFor(transition)}></zhitu-who-says>
        </li>`;
      })}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zhitu-outline-legs': OutlineLegsElement;
  }
}
