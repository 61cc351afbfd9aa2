import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { scaleOf, type Role } from '../../model/career-map.ts';
import { placeClaims } from '../../queries/answer/disagreements.ts';
import type { ReaderContext } from '../../app/page-view.ts';
import { renderAssessment } from '../sheets/assessment.ts';
import { renderClaim } from './claim.ts';
import { groupClaims } from './claim-groups.ts';
import { renderPay } from './pay.ts';
import { base } from '../base.css.ts';
import { roleVoicesStyles } from './role-voices.css.ts';
import { claimStyles } from './claim.css.ts';
import { wayStyles } from '../sheets/leg.css.ts';
import './who-says.ts';

/** What is said of a role, by subject, each voice with its source; where two disagree, both stand. */
@customElement('zhitu-role-voices')
export class RoleVoicesElement extends LitElement {
  static override styles = [base, claimStyles, wayStyles, roleVoicesStyles];

  @property({ attribute: false }) reading: ReaderContext | undefined;
  @property({ attribute: false }) about: Role | undefined;

  protected override render() {
    const { reading, about } = this;
    if (!reading || !about) return nothing;
    return html`${this.renderVoices(about, reading)} ${this.renderPay(about, reading)}`;
  }

  private renderVoices(role: Role, reading: ReaderContext) {
    const groups = groupClaims(role, reading);
    if (groups.length === 0) return nothing;
    const tellings = placeClaims(
      reading.graph,
      groups.flatMap(({ claims }) => claims),
    );
    const scale = scaleOf(reading.graph.map);
    return html`<h3>${reading.words.role.saidOf}</h3>
      <div>
        ${groups.map(
          ({ about, assessed, claims }) =>
            html`<h4 class="between">
                <span>${about}</span
                >${assessed?.level === undefined ? nothing : html`<span>${reading.words.role.levelOf(assessed.level, scale)}</span>`}
              </h4>
              ${assessed ? renderAssessment(assessed, reading) : nothing}
              <ul>
                ${claims.map((claim) => html`<li>${renderClaim(claim, reading, tellings)}</li>`)}
              </ul>`,
        )}
      </div>`;
  }

  private renderPay(role: Role, reading: ReaderContext) {
    if (!role.pay?.length) return nothing;
    return html`<h3>${reading.words.role.pay}</h3>
      <ul>
        ${role.pay.map((pay) => html`<li>${renderPay(pay, reading)}</li>`)}
      </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zhitu-role-voices': RoleVoicesElement;
  }
}
