import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { RoleId } from '../../model/schema.ts';
import { inLanguage } from '../../model/text.ts';
import { toggleAvoided, withFilters } from '../../queries/ask/edit-routes.ts';
import { OVERVIEW, type Question } from '../../queries/ask/question.ts';
import type { JudgedRoute } from '../../queries/answer/leg.ts';
import type { RoutesAnswer } from '../../queries/answer/answer-routes.ts';
import type { ReaderContext } from '../../app/page-view.ts';
import { renderLeg } from './leg.ts';
import { AskEvent, chooseRole } from '../events.ts';
import { base } from '../base.css.ts';
import { routeSheetStyles } from './route-sheet.css.ts';
import { claimStyles } from '../sources/claim.css.ts';
import { sheetStyles } from './sheet.css.ts';
import { wayStyles } from './leg.css.ts';
import '../sources/who-says.ts';

/** The live route as a ladder: its stops in order, and why each step works. */
@customElement('zhitu-route-sheet')
export class RouteSheetElement extends LitElement {
  static override styles = [base, wayStyles, claimStyles, sheetStyles, routeSheetStyles];

  @property({ attribute: false }) reading: ReaderContext | undefined;
  @property({ attribute: false }) question: Question = OVERVIEW;
  @property({ attribute: false }) answer: RoutesAnswer | undefined;

  protected override render() {
    const { reading, answer } = this;
    if (!reading || !answer?.live || !answer.from || !answer.to) return nothing;
    const { words, language } = reading;
    const name = words.picture.title.routes(
      inLanguage(answer.from.name, language),
      inLanguage(answer.to.name, language),
    );
    const { ways, sourced } = answer.live;
    return html`<article aria-labelledby="name">
      <p class="place">${words.planner.route(answer.pick + 1)}</p>
      <h2 id="name" tabindex="-1">${name}</h2>
      <p class="muted small">
        ${words.planner.steps(ways.length)} · ${words.planner.sourced(sourced, ways.length)}
      </p>
      <ol>
        ${answer.live.roles.map((role, index) => this.renderStop(answer.live as JudgedRoute, role, index, reading))}
      </ol>
    </article>`;
  }

  private renderStop({ ways }: JudgedRoute, id: RoleId, index: number, reading: ReaderContext) {
    const { graph, language, words } = reading;
    const role = graph.role(id);
    const next = ways[index];
    const place = [graph.family(role.family).name, graph.level(role.level).name];
    return html`<li>
      <span class="number">${index + 1}</span>
      <button class="stop" data-role=${id} @click=${chooseRole}>${inLanguage(role.name, language)}</button>
      <div class="muted small">${place.map((name) => inLanguage(name, language)).join(' · ')}</div>
      ${
        next
          ? html`<div class="step">
              <span class="chip">${words.way.kinds[next.step.transition.kind]}</span>
              ${renderLeg(next, reading)}
              <button class="avoid" data-step=${index} @click=${this.avoid}>
                ${words.filters.avoidStep}
              </button>
            </div>`
          : nothing
      }
    </li>`;
  }

  private avoid(event: Event): void {
    const { step } =
      this.answer?.live?.ways[Number((event.currentTarget as HTMLElement).dataset['step'])] ?? {};
    if (!step || this.question.ask !== 'routes') return;
    const { from, to } = step;
    const filters = toggleAvoided(this.question.filters, { what: 'transition', from, to });
    this.dispatchEvent(new AskEvent(withFilters(this.question, filters)));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zhitu-route-sheet': RouteSheetElement;
  }
}
