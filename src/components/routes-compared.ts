import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { sayToLearn, sayYears } from '../languages/say-filters.ts';
import type { RoleId } from '../model/schema.ts';
import { inLanguage } from '../model/text.ts';
import type { RoutesAnswer } from '../queries/answer-routes.ts';
import type { RoutesCompared } from '../queries/compare-routes.ts';
import type { Reading } from '../state/view.ts';
import { chooseRole } from './events.ts';
import { base } from './styles/base.ts';
import { sheetStyles } from './styles/sheet.ts';

type Figures = RoutesCompared['routes'][number];

/** The live route beside another: figures, what both pass, where they part and where they meet. */
@customElement('routes-compared')
export class RoutesComparedElement extends LitElement {
  static override styles = [
    base,
    sheetStyles,
    css`
      table {
        width: 100%;
        margin-top: 14px;
        table-layout: fixed;
        border-collapse: collapse;
        font-size: 13px;
      }
      th,
      td {
        padding: 8px 8px 8px 0;
        border-bottom: 1px solid var(--hair);
        text-align: left;
        vertical-align: top;
      }
      tbody th {
        width: 6em;
        color: var(--muted);
        font-weight: 400;
      }
      thead th.live {
        color: var(--route);
      }
      thead th span {
        display: block;
        width: 40px;
        margin-top: 3px;
        border-top: 4px solid var(--route);
      }
      thead th.other span {
        border-top: 3px dashed var(--ink);
      }
      .stops {
        display: flex;
        flex-wrap: wrap;
        gap: 6px;
      }
      .stops button {
        min-height: 32px;
        padding: 2px 11px;
        border: 1.5px solid var(--family);
        border-radius: 999px;
        font-size: 13px;
      }
      .parting {
        margin-bottom: 12px;
      }
      .branch {
        display: grid;
        grid-template-columns: 5.2em 1fr;
        align-items: baseline;
        margin-top: 6px;
        font-size: 13px;
      }
      .stop {
        margin-top: 12px;
      }
      @media (pointer: coarse) {
        .stops button {
          min-height: 44px;
        }
      }
    `,
  ];

  @property({ attribute: false }) reading: Reading | undefined;
  @property({ attribute: false }) answer: RoutesAnswer | undefined;

  protected override render() {
    const { reading, answer } = this;
    if (!reading || !answer?.versus) return nothing;
    const { words } = reading;
    const { index, compared } = answer.versus;
    const numbers = [answer.pick + 1, index + 1] as const;
    return html`<article aria-labelledby="name">
      <p class="place">${words.versus.compare}</p>
      <h2 id="name" tabindex="-1">${words.versus.heading(...numbers)}</h2>
      <button class="stop" @click=${this.stop}>${words.versus.stop}</button>
      ${this.renderFigures(compared, numbers, reading)}
      <h3>${words.versus.common}</h3>
      ${this.renderStops(compared.common, reading)}
      ${
        compared.partings.length > 0
          ? html`<h3>${words.versus.partings}</h3>
              ${compared.partings.map((parting) => this.renderParting(parting, numbers, reading))}`
          : nothing
      }
    </article>`;
  }

  private renderFigures({ routes }: RoutesCompared, numbers: readonly number[], reading: Reading) {
    const { words } = reading;
    const { rows } = words.versus;
    const cells: Record<keyof typeof rows, (figures: Figures) => string> = {
      steps: ({ steps }) => words.planner.steps(steps),
      sourced: ({ steps, estimated }) => words.role.levelOf(steps - estimated, steps),
      toLearn: ({ steps, toLearn = 0, unassessed }) => sayToLearn({ steps, gap: toLearn, unassessed }, words),
      hardest: ({ hardest }) => sayHardest(hardest, reading),
      years: (figures) => sayYears(figures, words),
    };
    return html`<table>
      <thead>
        <tr>
          <td></td>
          ${numbers.map(
            (number, index) =>
              html`<th scope="col" class=${index === 0 ? 'live' : 'other'}>
                ${words.planner.route(number)}<span></span>
              </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${(Object.keys(cells) as (keyof typeof rows)[]).map(
          (row) =>
            html`<tr>
              <th scope="row">${rows[row]}</th>
              ${routes.map((figures) => html`<td>${cells[row](figures)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  private renderParting(
    { after, until, between }: RoutesCompared['partings'][number],
    numbers: readonly number[],
    reading: Reading,
  ) {
    const { graph, language, words } = reading;
    const nameOf = (id: RoleId | undefined): string | undefined =>
      id && inLanguage(graph.role(id).name, language);
    return html`<div class="parting">
      <p>${words.versus.parting(nameOf(after), nameOf(until))}</p>
      ${between.map(
        (roles, index) =>
          html`<div class="branch">
            <span class="muted">${words.planner.route(numbers[index] ?? 0)}</span>
            ${roles.length > 0 ? this.renderStops(roles, reading) : html`<span>${words.versus.straight}</span>`}
          </div>`,
      )}
    </div>`;
  }

  private renderStops(roles: readonly RoleId[], { graph, language }: Reading) {
    return html`<div class="stops">
      ${roles.map((id) => {
        const { name, family } = graph.role(id);
        return html`<button style="--family: var(--family-${family})" data-role=${id} @click=${chooseRole}>
          ${inLanguage(name, language)}
        </button>`;
      })}
    </div>`;
  }

  private stop(): void {
    this.dispatchEvent(new CustomEvent('leave', { bubbles: true, composed: true }));
  }
}

function sayHardest(hardest: Figures['hardest'], { graph, language, words }: Reading): string {
  if (!hardest?.readiness) return words.way.notAssessed;
  const [from, to] = [hardest.step.from, hardest.step.to].map((id) =>
    inLanguage(graph.role(id).name, language),
  );
  return words.versus.hardest(from ?? '', to ?? '', Math.round(hardest.readiness.share * 100));
}

declare global {
  interface HTMLElementTagNameMap {
    'routes-compared': RoutesComparedElement;
  }
}
