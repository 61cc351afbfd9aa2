import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { inLanguage } from '../../model/text.ts';
import type { FitAnswer } from '../../queries/answer/answer.ts';
import { gentlest } from '../../queries/criteria/gentlest.ts';
import { criteriaFor } from '../../queries/criteria/criteria.ts';
import type { RoleFit } from '../../queries/answer/fit.ts';
import { routesBetween } from '../../queries/answer/next-question.ts';
import type { JudgedRoute } from '../../queries/answer/leg.ts';
import { didHold } from '../../app/profile/profile.ts';
import type { ReaderContext } from '../../app/page-view.ts';
import { AskEvent, CommandEvent } from '../events.ts';
import { renderAssessment } from '../sheets/assessment.ts';
import { renderFit } from './render-fit.ts';
import { sayPreferenceMatch } from './preference-limits.ts';
import { renderLeg } from '../sheets/leg.ts';
import { base } from '../base.css.ts';
import { claimStyles } from '../sources/claim.css.ts';
import { fitRoleStyles } from './fit-role.css.ts';
import { wayStyles } from '../sheets/leg.css.ts';
import '../sources/who-says.ts';

/** How one role suits a person, part by part, and the gentlest way there from what they held. */
@customElement('zhitu-fit-role')
export class FitRoleElement extends LitElement {
  static override styles = [base, wayStyles, claimStyles, fitRoleStyles];

  @property({ attribute: false }) reading: ReaderContext | undefined;
  @property({ attribute: false }) answer: FitAnswer | undefined;

  protected override render() {
    const { reading, answer } = this;
    if (!reading || !answer?.at) return nothing;
    const { fit: own, route } = answer.at;
    const { fit } = reading.words;
    const none = answer.person.held.length > 0 ? fit.noRoute : fit.noStart;
    return html`<div style="--family: var(--family-${own.role.family})">
      ${renderFit(own, reading)}
      <div class="does">
        ${route ? html`<button class="primary" @click=${this.plan}>${fit.plan}</button>` : nothing}
        <button @click=${this.read}>${fit.read}</button>
        <button @click=${this.hold}>${fit.didHold}</button>
      </div>
      <h3>${fit.route}</h3>
      ${route ? this.renderRoute(route, reading) : html`<p class="muted">${none}</p>`}
      ${this.renderSkills(answer, own, reading)} ${this.renderWishes(own, reading)}
    </div>`;
  }

  private renderRoute({ roles, ways }: JudgedRoute, reading: ReaderContext) {
    const { graph, language, words } = reading;
    return html`<ol>
      ${roles.map((id, index) => {
        const way = ways[index];
        return html`<li>
          <span class="number">${index + 1}</span>
          <strong>${inLanguage(graph.role(id).name, language)}</strong>
          ${
            way
              ? html`<div class="step">
                  <span class="chip">${words.way.kinds[way.step.transition.kind]}</span>
                  ${renderLeg(way, reading)}
                </div>`
              : nothing
          }
        </li>`;
      })}
    </ol>`;
  }

  /** Skill by skill what the role asks and what is brought, and who says that it asks so. */
  private renderSkills({ person }: FitAnswer, { role }: RoleFit, reading: ReaderContext) {
    const { graph, language, words } = reading;
    const asked = (graph.map.map.skills ?? []).flatMap((skill) => {
      const assessment = role.skills?.[skill.id];
      return assessment ? [{ skill, assessment }] : [];
    });
    if (asked.length === 0) return nothing;
    return html`<h3>${words.fit.beside}</h3>
      <ul>
        ${asked.map(({ skill, assessment }) => {
          const { level } = assessment;
          const brought = person.skills.get(skill.id);
          return html`<li>
            <div class="between">
              <span>${inLanguage(skill.name, language)}</span>
              <span class="small ${level !== undefined && brought === undefined ? 'muted' : ''}">
                ${
                  level === undefined
                    ? words.role.asked
                    : brought === undefined
                      ? words.fit.skillUnsaid(level)
                      : words.fit.skillBeside(level, brought)
                }
              </span>
            </div>
            ${renderAssessment(assessment, reading)}
          </li>`;
        })}
      </ul>`;
  }

  private renderWishes({ role, wishes }: RoleFit, reading: ReaderContext) {
    if (wishes.length === 0) return nothing;
    return html`<h3>${reading.words.fit.wishes}</h3>
      <ul>
        ${wishes.map((own) => {
          const assessment = role.traits?.[own.wish.trait];
          return html`<li>
            <span class=${own.kept === 'broken' ? 'warn' : ''}>${sayPreferenceMatch(own, reading)}</span>
            ${assessment ? renderAssessment(assessment, reading) : nothing}
          </li>`;
        })}
      </ul>`;
  }

  private plan(): void {
    const route = this.answer?.at?.route;
    if (!this.reading || !route) return;
    const { map } = this.reading.graph;
    const asked = routesBetween(map, route.roles[0], route.roles.at(-1));
    const by = criteriaFor(map).includes(gentlest) ? gentlest.id : asked.by;
    this.dispatchEvent(new AskEvent({ ...asked, by }));
  }

  private read(): void {
    const role = this.answer?.at?.fit.role.id;
    if (role) this.dispatchEvent(new AskEvent({ ask: 'role', role, trail: [] }));
  }

  private hold(): void {
    const role = this.answer?.at?.fit.role.id;
    if (!role) return;
    this.dispatchEvent(new CommandEvent({ command: 'profile', edit: didHold(role) }));
    this.dispatchEvent(new AskEvent({ ask: 'fit', at: undefined }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zhitu-fit-role': FitRoleElement;
  }
}
