import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { scaleOf, type Role } from '../model/career-map.ts';
import { inLanguage } from '../model/text.ts';
import type { CompareAnswer } from '../queries/answer.ts';
import type { RoleAnswer } from '../queries/answer-role.ts';
import type { Way } from '../queries/way.ts';
import type { Reading } from '../state/view.ts';
import { renderClaim } from './parts/claim.ts';
import { groupClaims } from './parts/claims.ts';
import { chooseRole } from './events.ts';
import { base } from './styles/base.ts';
import { claimStyles } from './styles/claim.ts';
import { compareStyles } from './styles/compare.ts';
import './who-says.ts';

/** Two to four roles side by side, subject by subject, in words first: what differs can be read along a row. */
@customElement('compare-table')
export class CompareTableElement extends LitElement {
  static override styles = [base, claimStyles, compareStyles];

  @property({ attribute: false }) reading: Reading | undefined;
  @property({ attribute: false }) answer: CompareAnswer | undefined;

  protected override render() {
    const { reading, answer } = this;
    if (!reading || !answer) return nothing;
    const { words } = reading;
    return html`<div class="frame" role="region" tabindex="0" aria-label=${words.compare.heading}>
      <table>
        <caption class="hidden">
          ${words.compare.heading}
        </caption>
        <thead>
          <tr>
            <td><button class="plain" @click=${this.leave}>‹ ${words.compare.openMap}</button></td>
            ${answer.roles.map(({ role }) => this.renderHead(role, reading))}
          </tr>
        </thead>
        <tbody>
          ${this.renderRow(words.compare.leadsTo, answer.roles, ({ waysOut }) =>
            waysOut.length > 0 ? this.renderWays(waysOut, reading) : words.role.noWaysOut,
          )}
          ${this.renderSubjects(answer.roles, reading)} ${this.renderAsks(answer.roles, reading)}
        </tbody>
      </table>
    </div>`;
  }

  private renderHead(role: Role, { graph, language }: Reading) {
    const place = [graph.family(role.family).name, graph.level(role.level).name];
    return html`<th scope="col" style="--family: var(--family-${role.family})">
      <button data-role=${role.id} @click=${chooseRole}>${inLanguage(role.name, language)}</button>
      <div class="muted small">${place.map((name) => inLanguage(name, language)).join(' · ')}</div>
      ${role.duties ? html`<p class="small">${inLanguage(role.duties, language)}</p>` : nothing}
    </th>`;
  }

  /** One row for every trait and topic that anything is said of; advice and room first: they answer most. */
  private renderSubjects(roles: readonly RoleAnswer[], reading: Reading) {
    const groups = roles.map(({ role }) => groupClaims(role, reading));
    const { topics } = reading.words.role;
    const room = reading.graph.map.map.traits?.find(({ id }) => (id as string) === 'room')?.name;
    const first = [topics.advice, ...(room ? [inLanguage(room, reading.language)] : [])];
    const skills = new Set(
      (reading.graph.map.map.skills ?? []).map(({ name }) => inLanguage(name, reading.language)),
    );
    const subjects = [...new Set([...first, ...groups.flat().map(({ about }) => about)])]
      .filter((subject) => groups.flat().some(({ about }) => about === subject))
      .filter((subject) => !skills.has(subject) && subject !== topics.name);
    return subjects.map((subject) =>
      this.renderRow(subject, roles, (_, index) => {
        const group = groups[index]?.find(({ about }) => about === subject);
        if (!group) return html`<span class="muted">${reading.words.role.notStated}</span>`;
        return html`${
          group.assessed?.level === undefined
            ? nothing
            : html`<p>${this.renderLevel(group.assessed.level, reading)}</p>`
        }
        ${group.claims.map((claim) => html`<div class="claim">${renderClaim(claim, reading, roles[index]?.role.claims)}</div>`)}`;
      }),
    );
  }

  private renderAsks(roles: readonly RoleAnswer[], reading: Reading) {
    const { graph, language, words } = reading;
    return (graph.map.map.skills ?? []).map((skill) =>
      this.renderRow(words.labelled(words.role.asks, inLanguage(skill.name, language)), roles, ({ role }) => {
        const asked = role.skills?.[skill.id];
        if (!asked) return html`<span class="muted">${words.role.notStated}</span>`;
        return html`${asked.level === undefined ? words.role.asked : this.renderLevel(asked.level, reading)}
          ${asked.says ? html`<p class="small">${inLanguage(asked.says, language)}</p>` : nothing}
          <who-says
            .reading=${reading}
            .voices=${[{ basis: asked.basis, sources: asked.sources }]}
          ></who-says>`;
      }),
    );
  }

  private renderRow(
    subject: string,
    roles: readonly RoleAnswer[],
    cell: (answer: RoleAnswer, index: number) => TemplateResult | string,
  ) {
    return html`<tr>
      <th scope="row">${subject}</th>
      ${roles.map(
        (answer, index) =>
          html`<td style="--family: var(--family-${answer.role.family})">${cell(answer, index)}</td>`,
      )}
    </tr>`;
  }

  private renderLevel(level: number, { graph, words }: Reading) {
    const scale = scaleOf(graph.map);
    return html`${words.role.levelOf(level, scale)}
      <span class="bar" aria-hidden="true"><i style="width: ${(level / scale) * 100}%"></i></span>`;
  }

  private renderWays(ways: readonly Way[], { graph, language, words }: Reading) {
    return html`<ul>
      ${ways.map(({ step }) => {
        const role = graph.role(step.to);
        return html`<li>
          <button class="plain" data-role=${role.id} @click=${chooseRole}>
            ${inLanguage(role.name, language)}
          </button>
          <span class="chip">${words.way.kinds[step.transition.kind]}</span>
        </li>`;
      })}
    </ul>`;
  }

  private leave(): void {
    this.dispatchEvent(new CustomEvent('leave', { bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'compare-table': CompareTableElement;
  }
}
