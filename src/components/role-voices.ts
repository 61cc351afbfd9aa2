import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Pay, Role } from '../model/career-map.ts';
import { inLanguage } from '../model/text.ts';
import type { Reading } from '../state/view.ts';
import { renderAssessment } from './parts/assessment.ts';
import { renderClaim } from './parts/claim.ts';
import { groupClaims } from './parts/claims.ts';
import { base } from './styles/base.ts';
import { claimStyles } from './styles/claim.ts';
import { wayStyles } from './styles/way.ts';
import './who-says.ts';

/** What is said of a role, by subject, each voice with its source; where two disagree, both stand. */
@customElement('role-voices')
export class RoleVoicesElement extends LitElement {
  static override styles = [
    base,
    claimStyles,
    wayStyles,
    css`
      li {
        padding: 6px 0;
        border-top: 1px solid var(--hair);
      }
      h4 {
        margin: 12px 0 2px;
        font-size: 13px;
        font-weight: 600;
      }
    `,
  ];

  @property({ attribute: false }) reading: Reading | undefined;
  @property({ attribute: false }) about: Role | undefined;

  protected override render() {
    const { reading, about } = this;
    if (!reading || !about) return nothing;
    return html`${this.renderVoices(about, reading)} ${this.renderPay(about, reading)}`;
  }

  private renderVoices(role: Role, reading: Reading) {
    const groups = groupClaims(role, reading);
    if (groups.length === 0) return nothing;
    return html`<h3>${reading.words.role.saidOf}</h3>
      <div>
        ${groups.map(
          ({ about, assessed, claims }) =>
            html`<h4>${about}</h4>
              ${assessed ? renderAssessment(assessed, reading) : nothing}
              <ul>
                ${claims.map((claim) => html`<li>${renderClaim(claim, reading, role.claims)}</li>`)}
              </ul>`,
        )}
      </div>`;
  }

  private renderPay(role: Role, reading: Reading) {
    if (!role.pay?.length) return nothing;
    return html`<h3>${reading.words.role.pay}</h3>
      <ul>
        ${role.pay.map((pay) => this.renderPayEntry(pay, reading))}
      </ul>`;
  }

  private renderPayEntry(pay: Pay, reading: Reading) {
    const { language, words } = reading;
    const figures = (['low', 'median', 'high'] as const).flatMap((key) => {
      const amount = pay[key];
      return amount === undefined ? [] : [`${words.pay[key]} ${words.pay.figure(amount, pay.currency)}`];
    });
    const when = pay.year === 'undated' ? words.pay.undated : words.pay.year(pay.year);
    return html`<li>
      <div>
        ${figures.join(' · ')}
        <span class="muted">${words.pay.per[pay.per]} · ${words.pay.place(pay.place)} · ${when}</span>
      </div>
      ${pay.says ? html`<p>${inLanguage(pay.says, language)}</p>` : nothing}
      <who-says .reading=${reading} .voices=${[{ basis: 'testimony', sources: pay.sources }]}></who-says>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'role-voices': RoleVoicesElement;
  }
}
