import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { RoleId } from '../model/schema.ts';
import { inLanguage } from '../model/text.ts';
import { avoiding, within } from '../queries/filtered.ts';
import { OVERVIEW, type Question } from '../queries/question.ts';
import type { Itinerary } from '../queries/way.ts';
import type { RoutesAnswer } from '../queries/answer-routes.ts';
import type { Reading } from '../state/view.ts';
import { renderWay } from './parts/way.ts';
import { AskEvent, chooseRole } from './events.ts';
import { base } from './styles/base.ts';
import { claimStyles } from './styles/claim.ts';
import { sheetStyles } from './styles/sheet.ts';
import { wayStyles } from './styles/way.ts';
import './who-says.ts';

/** The live route as a ladder: its stops in order, and why each step works. */
@customElement('route-sheet')
export class RouteSheetElement extends LitElement {
  static override styles = [
    base,
    wayStyles,
    claimStyles,
    sheetStyles,
    css`
      ol {
        margin-top: 18px;
      }
      li {
        position: relative;
        padding: 0 0 20px 38px;
      }
      li:not(:last-child)::before {
        content: '';
        position: absolute;
        left: 11px;
        top: 30px;
        bottom: -2px;
        width: 4px;
        border-radius: 2px;
        background: var(--route);
      }
      .number {
        position: absolute;
        left: 0;
        top: 2px;
        width: 26px;
        height: 26px;
        border-radius: 50%;
        background: var(--route);
        color: var(--on-route);
        font-size: 13px;
        font-weight: 700;
        line-height: 26px;
        text-align: center;
      }
      .stop {
        min-height: 30px;
        padding: 0;
        border: 0;
        background: none;
        font-size: 16px;
        font-weight: 700;
        text-align: left;
      }
      .stop:hover {
        text-decoration: underline;
        text-underline-offset: 4px;
      }
      .avoid {
        margin-top: 8px;
        min-height: 30px;
        padding: 2px 10px;
        font-size: 12.5px;
        color: var(--muted);
      }
      .step {
        margin-top: 10px;
        padding: 10px 12px;
        border: 1px solid var(--hair);
        border-radius: 10px;
      }
      @media (pointer: coarse) {
        .avoid,
        .stop {
          min-height: 44px;
        }
        .number {
          top: 9px;
        }
      }
      @media (forced-colors: active) {
        li:not(:last-child)::before,
        .number {
          forced-color-adjust: none;
          background: Highlight;
          color: HighlightText;
        }
      }
    `,
  ];

  @property({ attribute: false }) reading: Reading | undefined;
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
        ${answer.live.roles.map((role, index) => this.renderStop(answer.live as Itinerary, role, index, reading))}
      </ol>
    </article>`;
  }

  private renderStop({ ways }: Itinerary, id: RoleId, index: number, reading: Reading) {
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
              ${renderWay(next, reading)}
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
    const filters = avoiding(this.question.filters, { what: 'transition', from, to });
    this.dispatchEvent(new AskEvent(within(this.question, filters)));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'route-sheet': RouteSheetElement;
  }
}
