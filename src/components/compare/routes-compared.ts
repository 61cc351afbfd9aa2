import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { sayToLearn, sayYears } from '../../languages/say-filters.ts';
import type { RoleId } from '../../model/schema.ts';
import { inLanguage } from '../../model/text.ts';
import type { RoutesAnswer } from '../../queries/answer/answer-routes.ts';
import type { RoutesCompared } from '../../queries/answer/compare-routes.ts';
import type { ReaderContext } from '../../app/page-view.ts';
import { chooseRole, LeaveEvent } from '../events.ts';
import { base } from '../base.css.ts';
import { routesComparedStyles } from './routes-compared.css.ts';
import { sheetStyles } from '../sheets/sheet.css.ts';

type Figures = RoutesCompared['routes'][number];

/** The live route beside another: figures, what both pass, where they part and where they meet. */
@customElement('zhitu-routes-compared')
export class RoutesComparedElement extends LitElement {
  static override styles = [base, sheetStyles, routesComparedStyles];

  @property({ attribute: false }) reading: ReaderContext | undefined;
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

  private renderFigures({ routes }: RoutesCompared, numbers: readonly number[], reading: ReaderContext) {
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
    reading: ReaderContext,
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

  private renderStops(roles: readonly RoleId[], { graph, language }: ReaderContext) {
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
    this.dispatchEvent(new LeaveEvent());
  }
}

function sayHardest(hardest: Figures['hardest'], { graph, language, words }: ReaderContext): string {
  if (!hardest?.readiness) return words.way.notAssessed;
  const [from, to] = [hardest.step.from, hardest.step.to].map((id) =>
    inLanguage(graph.role(id).name, language),
  );
  return words.versus.hardest(from ?? '', to ?? '', Math.round(hardest.readiness.share * 100));
}

declare global {
  interface HTMLElementTagNameMap {
    'zhitu-routes-compared': RoutesComparedElement;
  }
}
