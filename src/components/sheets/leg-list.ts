import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { inLanguage } from '../../model/text.ts';
import type { Leg } from '../../queries/answer/leg.ts';
import type { ReaderContext } from '../../app/page-view.ts';
import { chooseRole } from '../events.ts';
import { base } from '../base.css.ts';
import { legListStyles } from './leg-list.css.ts';
import { claimStyles } from '../sources/claim.css.ts';
import { renderLeg } from './leg.ts';
import { wayStyles } from './leg.css.ts';
import '../sources/who-says.ts';

/** The ways out of a role, or into it: each a button to travel by, with its reason and who says so. */
@customElement('zhitu-leg-list')
export class LegListElement extends LitElement {
  static override styles = [base, wayStyles, claimStyles, legListStyles];

  @property({ attribute: false }) reading: ReaderContext | undefined;
  @property({ attribute: false }) ways: readonly Leg[] = [];
  /** Which end of each way is listed. */
  @property() towards: 'from' | 'to' = 'to';

  protected override render() {
    const { reading, ways } = this;
    if (!reading || ways.length === 0) return nothing;
    return html`<ul>
      ${ways.map((way) => this.renderItem(way, reading))}
    </ul>`;
  }

  private renderItem(way: Leg, reading: ReaderContext) {
    const role = reading.graph.role(way.step[this.towards]);
    const name = inLanguage(role.name, reading.language);
    return html`<li>
      <button class="travel" data-role=${role.id} @click=${chooseRole}>
        <span class="dot" style="--family: var(--family-${role.family})"></span>
        <span class="name">${name}</span>
        <span class="chip">${reading.words.way.kinds[way.step.transition.kind]}</span>
      </button>
      ${renderLeg(way, reading)}
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zhitu-leg-list': LegListElement;
  }
}
