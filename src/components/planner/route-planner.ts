import swapIcon from 'lucide-static/icons/arrow-up-down.svg?raw';
import clearIcon from 'lucide-static/icons/x.svg?raw';
import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { unsafeSVG } from 'lit/directives/unsafe-svg.js';
import type { Words } from '../../languages/words.ts';
import type { Role } from '../../model/career-map.ts';
import { inLanguage } from '../../model/text.ts';
import type { RoutesAnswer } from '../../queries/answer/answer-routes.ts';
import { countFilters, withEndsSwapped } from '../../queries/ask/edit-routes.ts';
import { OVERVIEW, type Question } from '../../queries/ask/question.ts';
import type { SearchHit } from '../../queries/search/search.ts';
import type { ReaderContext } from '../../app/page-view.ts';
import { type RouteEnd, AskEvent, CommandEvent, SetEndEvent } from '../events.ts';
import '../controls/role-picker.ts';
import { base } from '../base.css.ts';
import { plannerStyles } from './route-planner.css.ts';

/** From and to; below them what narrows the routes down, and the routes there are, as soon as there is a map. */
@customElement('zhitu-route-planner')
export class RoutePlannerElement extends LitElement {
  static override styles = [base, plannerStyles];

  @property({ attribute: false }) words: Words | undefined;
  /** Undefined until there is a map; the two ends can be gone to, and typed into, before. */
  @property({ attribute: false }) reading: ReaderContext | undefined;
  @property({ attribute: false }) search: ((text: string) => SearchHit[]) | undefined;
  @property({ attribute: false }) question: Question = OVERVIEW;
  /** The routes asked for, where routes are asked for. */
  @property({ attribute: false }) answer: RoutesAnswer | undefined;

  /** Whether the map has transitions that only we estimate, and whether they are on it. */
  @property({ type: Boolean }) hasEstimates = false;
  @property({ type: Boolean }) estimates = true;

  /** On a phone, whether what was asked is open to be changed; it holds for these two ends. */
  @state() private changing: string | undefined;

  protected override render() {
    const { words, answer, reading } = this;
    if (!words) return nothing;
    const folded = answer?.from && answer.to && reading;
    return html`
      <h2 id="heading">${words.planner.heading}</h2>
      ${folded ? this.renderBrief(answer, reading) : nothing}
      <div class=${folded && !this.open ? 'folded' : ''}>${this.renderEnds(words)}</div>
      ${answer ? this.renderRoutes(answer) : nothing}
    `;
  }

  /** On a phone the routes come first; what was asked for is one line. */
  private renderBrief({ from, to, filters: asked }: RoutesAnswer, { language, words }: ReaderContext) {
    const { planner, filters } = words;
    const name = (role: Role | undefined): string => (role ? inLanguage(role.name, language) : '');
    const active = countFilters(asked);
    return html`<button class="brief" aria-expanded=${this.open} @click=${this.turn}>
      <span class="way">${name(from)} → ${name(to)}</span>
      ${active > 0 ? html`<span class="chip">${filters.active(active)}</span>` : nothing}
      <span class="change">${this.open ? planner.changed : planner.change}</span>
    </button>`;
  }

  private renderEnds(words: Words) {
    const { answer, reading, question, search } = this;
    const { planner } = words;
    return html`
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
      ${
        answer
          ? html`<zhitu-journey-filters
              .reading=${reading}
              .search=${search}
              .question=${question}
            ></zhitu-journey-filters>`
          : nothing
      }
    `;
  }

  private renderEnd(end: 'from' | 'to', words: Words) {
    const { planner } = words;
    return html`<zhitu-role-picker
      data-end=${end}
      .words=${words}
      .reading=${this.reading}
      .search=${this.search}
      .label=${planner[end]}
      .placeholder=${words.labelled(planner[end], planner.choose)}
      .chosen=${this.answer?.[end]?.id}
      @pick-role=${this.setEnd}
    ></zhitu-role-picker>`;
  }

  private renderRoutes(answer: RoutesAnswer) {
    return html`<zhitu-route-list
      .reading=${this.reading}
      .question=${this.question}
      .answer=${answer}
      ?estimatesHidden=${this.hasEstimates && !this.estimates}
      @turn-round=${this.swap}
    ></zhitu-route-list>`;
  }

  private get ends(): string {
    return `${this.answer?.from?.id ?? ''} ${this.answer?.to?.id ?? ''}`;
  }

  private get open(): boolean {
    return this.changing === this.ends;
  }

  private turn(): void {
    this.changing = this.open ? undefined : this.ends;
  }

  private setEnd(event: CustomEvent<string | undefined>): void {
    const end = (event.currentTarget as HTMLElement).dataset['end'] as RouteEnd['end'];
    this.dispatchEvent(new SetEndEvent({ end, role: event.detail }));
  }

  private setEstimates(event: Event): void {
    const estimates = (event.currentTarget as HTMLInputElement).checked;
    this.dispatchEvent(new CommandEvent({ command: 'estimates', estimates }));
  }

  private swap(): void {
    if (this.question.ask === 'routes') this.ask(withEndsSwapped(this.question));
  }

  private clear(): void {
    this.ask(OVERVIEW);
  }

  private ask(question: Question): void {
    this.dispatchEvent(new AskEvent(question));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zhitu-route-planner': RoutePlannerElement;
  }
}
