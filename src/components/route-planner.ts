import swapIcon from 'lucide-static/icons/arrow-up-down.svg?raw';
import clearIcon from 'lucide-static/icons/x.svg?raw';
import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { unsafeSVG } from 'lit/directives/unsafe-svg.js';
import type { Words } from '../languages/words.ts';
import { inLanguage } from '../model/text.ts';
import type { NoRoute, RoutesAnswer } from '../queries/answer-routes.ts';
import { OVERVIEW, type Question } from '../queries/question.ts';
import type { Reading } from '../state/view.ts';
import { AskEvent, WishEvent } from './events.ts';
import { renderRoleOptions } from './parts/role-options.ts';
import { base } from './styles/base.ts';
import { plannerStyles } from './styles/planner.ts';

/** From, to, what "best" means, and the routes there are. */
@customElement('route-planner')
export class RoutePlannerElement extends LitElement {
  static override styles = [base, plannerStyles];

  @property({ attribute: false }) words: Words | undefined;
  /** Undefined until there is a map; the two ends can be gone to before. */
  @property({ attribute: false }) reading: Reading | undefined;
  @property({ attribute: false }) question: Question = OVERVIEW;
  /** The routes asked for, where routes are asked for. */
  @property({ attribute: false }) answer: RoutesAnswer | undefined;

  /** Whether the map has transitions that only we estimate, and whether they are on it. */
  @property({ type: Boolean }) hasEstimates = false;
  @property({ type: Boolean }) estimates = true;

  protected override render() {
    const { words, reading, answer } = this;
    if (!words) return nothing;
    const { planner } = words;
    return html`
      <h2 id="heading">${planner.heading}</h2>
      <div class="ends">
        <span class="mark" aria-hidden="true"></span>
        ${this.renderEnd('from', words)}
        <button
          class="icon"
          aria-label=${planner.swap}
          title=${planner.swap}
          ?disabled=${!answer}
          @click=${this.swap}
        >
          ${unsafeSVG(swapIcon)}
        </button>
        <span class="mark to" aria-hidden="true"></span>
        ${this.renderEnd('to', words)}
        <button
          class="icon"
          aria-label=${planner.clear}
          title=${planner.clear}
          ?disabled=${!answer}
          @click=${this.clear}
        >
          ${unsafeSVG(clearIcon)}
        </button>
      </div>
      ${
        this.hasEstimates
          ? html`<label class="estimates">
              <input type="checkbox" .checked=${this.estimates} @change=${this.setEstimates} />
              ${words.app.estimates}
            </label>`
          : nothing
      }
      ${reading && answer ? this.renderAnswer(answer, reading) : nothing}
    `;
  }

  private renderEnd(end: 'from' | 'to', words: Words) {
    const { planner } = words;
    const chosen = this.answer?.[end]?.id ?? '';
    return html`<select
      class="field"
      aria-label=${planner[end]}
      data-end=${end}
      .value=${chosen}
      @change=${this.setEnd}
    >
      <option value="" ?selected=${chosen === ''}>
        ${this.reading ? words.labelled(planner[end], planner.choose) : `${planner[end]} …`}
      </option>
      ${this.reading ? renderRoleOptions(this.reading, chosen) : nothing}
    </select>`;
  }

  private renderAnswer(answer: RoutesAnswer, reading: Reading) {
    const { language, words } = reading;
    if (answer.none) return this.renderNone(answer.none, answer, reading);
    return html`
      <fieldset>
        <legend>${words.planner.by}</legend>
        <div class="criteria">
          ${answer.offered.map(
            (criterion) =>
              html`<button
                data-by=${criterion.id}
                aria-pressed=${criterion.id === answer.by.id}
                title=${inLanguage(criterion.about, language)}
                @click=${this.choosesBy}
              >
                ${inLanguage(criterion.name, language)}
              </button>`,
          )}
        </div>
      </fieldset>
      <h2 class="count">${words.planner.routes(answer.routes.length)}</h2>
      <div class="cards">
        ${answer.routes.map(
          (route, index) =>
            html`<route-card
              .reading=${reading}
              .route=${route}
              .number=${index + 1}
              ?live=${index === answer.pick}
              data-pick=${index}
              @click=${this.picks}
            ></route-card>`,
        )}
      </div>
    `;
  }

  private renderNone(none: NoRoute, { from, to }: RoutesAnswer, { language, words }: Reading) {
    const { planner } = words;
    if (none.because === 'unfinished') {
      const { unfinished } = planner;
      const missing = from ? unfinished.to : to ? unfinished.from : unfinished.neither;
      return html`<div class="message" role="status"><p>${missing} ${planner.tapToo}</p></div>`;
    }
    if (none.because === 'same-role' || !from || !to)
      return html`<div class="message" role="status"><p>${planner.sameRole}</p></div>`;
    const [a, b] = [inLanguage(from.name, language), inLanguage(to.name, language)];
    return html`<div class="message" role="status">
      <p><strong>${planner.noWay(a, b)}</strong></p>
      ${none.waysOut === 0 ? html`<p>${planner.noWayOut(a)}</p>` : nothing}
      ${none.waysIn === 0 ? html`<p>${planner.noWayIn(b)}</p>` : nothing}
      ${
        none.back
          ? html`<p>${planner.backOnly(a, b)}</p>
              <button @click=${this.swap}>${planner.turnRound}</button>`
          : nothing
      }
    </div>`;
  }

  private setEnd(event: Event): void {
    const select = event.currentTarget as HTMLSelectElement;
    const detail = { end: select.dataset['end'], role: select.value || undefined };
    this.dispatchEvent(new CustomEvent('set-end', { detail, bubbles: true, composed: true }));
  }

  private setEstimates(event: Event): void {
    const estimates = (event.currentTarget as HTMLInputElement).checked;
    this.dispatchEvent(new WishEvent({ wish: 'estimates', estimates }));
  }

  private swap(): void {
    const { question } = this;
    if (question.ask !== 'routes') return;
    this.ask({ ...question, from: question.to, to: question.from, pick: 0, at: undefined });
  }

  private clear(): void {
    this.ask(OVERVIEW);
  }

  private choosesBy(event: Event): void {
    const by = (event.currentTarget as HTMLElement).dataset['by'] ?? '';
    if (this.question.ask === 'routes') this.ask({ ...this.question, by, pick: 0, at: undefined });
  }

  private picks(event: Event): void {
    const pick = Number((event.currentTarget as HTMLElement).dataset['pick']);
    if (this.question.ask === 'routes') this.ask({ ...this.question, pick, at: undefined });
  }

  private ask(question: Question): void {
    this.dispatchEvent(new AskEvent(question));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'route-planner': RoutePlannerElement;
  }
}
