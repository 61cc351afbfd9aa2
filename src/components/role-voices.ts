import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Claim, Pay, Role } from '../model/career-map.ts';
import { inLanguage } from '../model/text.ts';
import type { Reading } from '../state/view.ts';
import { groupClaims } from './parts/claims.ts';
import { base } from './styles/base.ts';
import type { Voice } from './who-says.ts';
import './who-says.ts';

/** What is said of a role, by subject, each voice with its source; where two disagree, both stand. */
@customElement('role-voices')
export class RoleVoicesElement extends LitElement {
  static override styles = [
    base,
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
      .against {
        margin: 6px 0 4px;
        padding: 8px 10px;
        border-left: 3px solid var(--route);
        background: var(--sunk);
        font-size: 13px;
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
          ({ about, claims }) =>
            html`<h4>${about}</h4>
              <ul>
                ${claims.map((claim) => this.renderClaim(claim, reading))}
              </ul>`,
        )}
      </div>`;
  }

  private renderClaim(claim: Claim, reading: Reading) {
    const { graph, language, words } = reading;
    return html`<li>
      ${inLanguage(claim.says, language)}
      <who-says .reading=${reading} .voices=${[unsaid(claim)]}></who-says>
      ${graph.opposing(claim).map(
        ({ claim: other }) =>
          html`<div class="against">
            <strong>${words.role.disagree}</strong><br />
            ${inLanguage(other.says, language)}
            <who-says .reading=${reading} .voices=${[unsaid(other)]}></who-says>
          </div>`,
      )}
    </li>`;
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
    const when = pay.year === 'undated' ? words.pay.undated : String(pay.year);
    return html`<li>
      <div>
        ${figures.join(' · ')} <span class="muted">${words.pay.per[pay.per]} · ${pay.place} · ${when}</span>
      </div>
      ${pay.says ? html`<p>${inLanguage(pay.says, language)}</p>` : nothing}
      <who-says
        .reading=${reading}
        .voices=${[unsaid({ basis: 'testimony', sources: pay.sources })]}
      ></who-says>
    </li>`;
  }
}

/** The voice behind words that already stand on the sheet. */
function unsaid({ basis, sources }: Voice): Voice {
  return { basis, sources };
}

declare global {
  interface HTMLElementTagNameMap {
    'role-voices': RoleVoicesElement;
  }
}
