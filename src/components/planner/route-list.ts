import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { sayCount, sayGives, sayLoosenings, sayNoWay, sayWeighed } from '../../languages/say-filters.ts';
import { inLanguage } from '../../model/text.ts';
import { rankingCalled, type NoRoute, type RoutesAnswer } from '../../queries/answer/answer-routes.ts';
import { orderedBy, withPick, withFilters } from '../../queries/ask/edit-routes.ts';
import { OVERVIEW, type Question } from '../../queries/ask/question.ts';
import { withLoosenings } from '../../queries/routing/minimal-loosenings.ts';
import type { ReaderContext } from '../../app/page-view.ts';
import { AskEvent, CommandEvent, TurnRoundEvent } from '../events.ts';
import { late } from '../late.ts';
import './route-card.ts';
import { base } from '../base.css.ts';
import { routeListStyles } from './route-list.css.ts';

/** What "best" means and the routes there are; or why there is none, and what would give one. */
@customElement('zhitu-route-list')
export class RouteListElement extends LitElement {
  static override styles = [base, routeListStyles];

  @property({ attribute: false }) reading: ReaderContext | undefined;
  @property({ attribute: false }) question: Question = OVERVIEW;
  @property({ attribute: false }) answer: RoutesAnswer | undefined;
  /** Whether transitions that only we estimate are left out. */
  @property({ type: Boolean }) estimatesHidden = false;
  /** The route that is looked at for a moment. */
  @state() private preview: number | undefined;

  protected override render() {
    const { reading, answer } = this;
    if (!reading || !answer) return nothing;
    if (answer.none) return this.renderNone(answer.none, answer, reading);
    const { planner } = reading.words;
    const weighed = sayWeighed(answer, reading.words);
    return html`
      ${this.renderRankings(answer, reading)}
      <h3 class="count">${sayCount(answer, reading.words)}</h3>
      ${weighed ? html`<p class="muted small">${weighed}</p>` : nothing}
      ${answer.exact ? nothing : html`<p class="muted small">${planner.notExact}</p>`}
      <div class="looks" @look=${this.look} @pick=${this.pick} @versus=${this.holdAgainst}>
        ${answer.tradeOffs && answer.routes.length > 1 ? this.renderChart(answer, reading) : nothing}
        <div class="cards">
          ${answer.routes.map(
            (route, index) =>
              html`<zhitu-route-card
                .reading=${reading}
                .route=${route}
                .index=${index}
                ?live=${index === answer.pick}
                ?versus=${index === answer.versus?.index}
                ?looked=${index === this.preview}
              ></zhitu-route-card>`,
          )}
        </div>
      </div>
    `;
  }

  /** Where things lie side by side in a strip, what a new answer chose is to be seen; what is pointed at stays. */
  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('answer')) return;
    for (const chosen of this.renderRoot.querySelectorAll('.criteria [aria-pressed=true], .cards [live]'))
      if (chosen.parentElement) showAcross(chosen.parentElement, chosen);
  }

  private renderRankings({ offered, by }: RoutesAnswer, { language, words }: ReaderContext) {
    return html`<fieldset>
      <legend>${words.planner.by}</legend>
      <div class="criteria">
        ${offered
          .map(rankingCalled)
          .map(
            (criterion) =>
              html`<button
                data-by=${criterion.id}
                aria-pressed=${criterion.id === by}
                title=${inLanguage(criterion.about, language)}
                @click=${this.choosesBy}
              >
                ${inLanguage(criterion.name, language)}
              </button>`,
          )}
      </div>
    </fieldset>`;
  }

  private renderChart({ tradeOffs, pick, versus }: RoutesAnswer, { words }: ReaderContext) {
    return late(
      html`<zhitu-trade-off-chart
        .words=${words}
        .routes=${tradeOffs}
        .live=${pick}
        .versus=${versus?.index}
        .looked=${this.preview}
      ></zhitu-trade-off-chart>`,
      import('./trade-off-chart.ts'),
      words,
    );
  }

  private renderNone(none: NoRoute, answer: RoutesAnswer, reading: ReaderContext) {
    const { planner } = reading.words;
    if (none.because === 'unfinished') {
      const { unfinished } = planner;
      const missing = answer.from ? unfinished.to : answer.to ? unfinished.from : unfinished.neither;
      return html`<div class="message"><p>${missing} ${planner.tapToo}</p></div>`;
    }
    if (none.because === 'same-role') return html`<div class="message"><p>${planner.sameRole}</p></div>`;
    return this.renderNoWay(none, answer, reading);
  }

  private renderNoWay(none: NoRoute & { because: 'no-way' }, answer: RoutesAnswer, reading: ReaderContext) {
    const { language, words } = reading;
    const { planner, filters } = words;
    const said = html`<p><strong>${sayNoWay(answer, words, language)}</strong></p>`;
    if (none.loosenings.length > 0)
      return html`<div class="message">
        ${said}
        <p>${filters.loosen(none.loosenings.length)}</p>
        ${none.loosenings.map(
          (wayOut, index) =>
            html`<button data-loosening=${index} @click=${this.loosen}>
              ${sayLoosenings(wayOut.loosenings, reading)}
              <span class="muted small">${sayGives(wayOut, words)}</span>
            </button>`,
        )}
      </div>`;
    const a = answer.from ? inLanguage(answer.from.name, language) : '';
    const b = answer.to ? inLanguage(answer.to.name, language) : '';
    return html`<div class="message">
      ${said} ${none.waysOut === 0 ? html`<p>${planner.noWayOut(a)}</p>` : nothing}
      ${none.waysIn === 0 ? html`<p>${planner.noWayIn(b)}</p>` : nothing}
      ${
        none.back
          ? html`<p>${planner.backOnly(a, b)}</p>
              <button @click=${this.turnRound}>${planner.turnRound}</button>`
          : nothing
      }
      ${
        this.estimatesHidden
          ? html`<p>${planner.estimatesHidden}</p>
              <button @click=${this.showEstimates}>${words.app.estimates}</button>`
          : nothing
      }
    </div>`;
  }

  private showEstimates(): void {
    this.dispatchEvent(new CommandEvent({ command: 'estimates', estimates: true }));
  }

  private loosen(event: Event): void {
    const { question, answer } = this;
    const index = Number((event.currentTarget as HTMLElement).dataset['loosening']);
    const set = answer?.none?.because === 'no-way' ? answer.none.loosenings[index]?.loosenings : undefined;
    if (question.ask === 'routes' && answer && set)
      this.ask(withFilters(question, withLoosenings(answer.filters, set)));
  }

  private turnRound(): void {
    this.dispatchEvent(new TurnRoundEvent());
  }

  private choosesBy(event: Event): void {
    const by = (event.currentTarget as HTMLElement).dataset['by'] ?? '';
    if (this.question.ask === 'routes') this.ask(orderedBy(this.question, by));
  }

  private look(event: CustomEvent<number | undefined>): void {
    this.preview = event.detail;
    this.dispatchEvent(new CommandEvent({ command: 'preview', route: event.detail }));
  }

  private pick({ detail }: CustomEvent<number>): void {
    if (this.question.ask === 'routes') this.ask(withPick(this.question, detail));
  }

  private holdAgainst({ detail }: CustomEvent<number>): void {
    const { question } = this;
    if (question.ask !== 'routes') return;
    this.ask({ ...question, versus: question.versus === detail ? undefined : detail, at: undefined });
  }

  private ask(question: Question): void {
    this.dispatchEvent(new AskEvent(question));
  }
}

/** Moves a strip sideways only as far as one thing in it needs. */
function showAcross(strip: Element, thing: Element): void {
  const [{ left, right }, box] = [strip.getBoundingClientRect(), thing.getBoundingClientRect()];
  const by = box.left < left ? box.left - left - 16 : box.right > right ? box.right - right + 16 : 0;
  if (by !== 0) strip.scrollBy({ left: by });
}

declare global {
  interface HTMLElementTagNameMap {
    'zhitu-route-list': RouteListElement;
  }
}
