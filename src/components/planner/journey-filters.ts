import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { sayAvoided } from '../../languages/say-filters.ts';
import type { FamilyId, RoleId } from '../../model/schema.ts';
import { inLanguage } from '../../model/text.ts';
import {
  toggleAvoided,
  isAvoided,
  countFilters,
  toggleStop,
  withFilters,
} from '../../queries/ask/edit-routes.ts';
import { NO_FILTERS, type Avoided, type Filters, type Limits } from '../../queries/ask/journey.ts';
import { OVERVIEW, type Question } from '../../queries/ask/question.ts';
import type { SearchHit } from '../../queries/search/search.ts';
import { MOST_STOPS } from '../../app/address/filter-options.ts';
import type { ReaderContext } from '../../app/page-view.ts';
import { AskEvent, inBackground } from '../events.ts';
import { LIMITS, limitChoices, limitFrom, limitValue } from './limits.ts';
import { renderRemovable, setFilters } from './set-filters.ts';
import '../controls/role-picker.ts';
import { base } from '../base.css.ts';
import { filterStyles } from './journey-filters.css.ts';

/** What narrows a journey down: stops to pass, what to avoid, what each step must keep to. Asked at once. */
@customElement('zhitu-journey-filters')
export class JourneyFiltersElement extends LitElement {
  static override styles = [base, filterStyles];

  @property({ attribute: false }) reading: ReaderContext | undefined;
  @property({ attribute: false }) search: ((text: string) => SearchHit[]) | undefined;
  @property({ attribute: false }) question: Question = OVERVIEW;

  protected override render() {
    const { reading, filters } = this;
    if (!reading) return nothing;
    const { words } = reading;
    const active = countFilters(filters);
    return html`<details>
        <summary>
          ${words.filters.heading}
          ${active > 0 ? html`<span class="chip count">${words.filters.active(active)}</span>` : nothing}
        </summary>
        ${this.renderVia(filters, reading)} ${this.renderAvoid(filters, reading)}
        <div class="limits">${LIMITS.map((limit) => this.renderLimit(limit, filters.limits, reading))}</div>
      </details>
      ${
        active > 0
          ? html`<div class="chips set" role="group" aria-label=${words.filters.active(active)}>
                ${setFilters(filters, reading).map(({ says, without }) => {
                  const drop = (): void => {
                    this.drop(without);
                  };
                  return renderRemovable(says, drop, reading);
                })}
              </div>
              <button class="plain clear" @click=${this.clear}>${words.filters.clear}</button>`
          : nothing
      }`;
  }

  /** A list takes a value only once it has the option, and one that was chosen by hand heeds no `selected`. */
  protected override updated(): void {
    for (const list of this.renderRoot.querySelectorAll('select')) list.value = list.dataset['chosen'] ?? '';
  }

  private renderVia({ via }: Filters, reading: ReaderContext) {
    const { graph, language, words } = reading;
    const { filters } = words;
    return html`<div class="group" role="group" aria-label=${filters.via} data-group="via">
      <h3>${filters.via}</h3>
      <div class="chips">
        ${via.map((id) => {
          const drop = (): void => {
            this.askWithout('via', { ...this.filters, via: via.filter((own) => own !== id) });
          };
          return renderRemovable(inLanguage(graph.role(id).name, language), drop, reading);
        })}
      </div>
      ${via.length < MOST_STOPS ? this.renderPicker(filters.via, filters.addVia, this.addVia, reading) : nothing}
    </div>`;
  }

  private renderAvoid({ avoid }: Filters, reading: ReaderContext) {
    const { graph, language, words } = reading;
    const { filters } = words;
    return html`<div class="group" role="group" aria-label=${filters.avoid} data-group="avoid">
      <h3>${filters.avoid}</h3>
      <div class="chips">
        ${avoid
          .filter(({ what }) => what !== 'family')
          .map((thing) => {
            const drop = (): void => {
              this.askWithout('avoid', toggleAvoided(this.filters, thing));
            };
            return renderRemovable(sayAvoided(thing, reading), drop, reading);
          })}
      </div>
      ${this.renderPicker(filters.avoid, filters.addAvoid, this.addAvoid, reading)}
      <div class="muted small" id="families">${filters.families}</div>
      <div class="chips" role="group" aria-labelledby="families">
        ${graph.map.map.families.map(({ id, name }) => {
          const thing: Avoided = { what: 'family', family: id };
          return html`<button
            class="family"
            style="--family: var(--family-${id})"
            aria-pressed=${isAvoided(this.filters, thing)}
            data-family=${id}
            @click=${this.turnFamily}
          >
            ${inLanguage(name, language)}
          </button>`;
        })}
      </div>
    </div>`;
  }

  private renderPicker(
    label: string,
    placeholder: string,
    add: (event: CustomEvent) => void,
    reading: ReaderContext,
  ) {
    return html`<zhitu-role-picker
      .words=${reading.words}
      .reading=${reading}
      .search=${this.search}
      .label=${label}
      .placeholder=${placeholder}
      @pick-role=${add}
    ></zhitu-role-picker>`;
  }

  private renderLimit(limit: keyof Limits, limits: Limits, reading: ReaderContext) {
    const { words } = reading;
    const chosen = limitValue(limits, limit);
    return html`<label>
      <span>${words.filters.limits[limit]}</span>
      <select class="field" data-limit=${limit} data-chosen=${chosen} @change=${this.setLimit}>
        <option value="" ?selected=${chosen === ''}>${words.filters.any}</option>
        ${limitChoices(limit, limits, reading).map(
          ({ value, name }) => html`<option value=${value} ?selected=${value === chosen}>${name}</option>`,
        )}
      </select>
    </label>`;
  }

  private get filters(): Filters {
    return this.question.ask === 'routes' ? this.question.filters : NO_FILTERS;
  }

  private readonly addVia = ({ detail }: CustomEvent<RoleId | undefined>): void => {
    const { filters } = this;
    if (detail && !filters.via.includes(detail)) this.ask(toggleStop(filters, detail));
  };

  private readonly addAvoid = ({ detail }: CustomEvent<RoleId | undefined>): void => {
    const thing = detail && ({ what: 'role', role: detail } as const);
    if (thing && !isAvoided(this.filters, thing)) this.ask(toggleAvoided(this.filters, thing));
  };

  private turnFamily(event: Event): void {
    const { family } = (event.currentTarget as HTMLElement).dataset;
    this.ask(toggleAvoided(this.filters, { what: 'family', family: family as FamilyId }));
  }

  private setLimit(event: Event): void {
    const select = event.currentTarget as HTMLSelectElement;
    const limit = LIMITS.find((one) => one === select.dataset['limit']);
    if (limit) this.ask({ ...this.filters, limits: limitFrom(this.filters.limits, limit, select.value) });
  }

  private clear(): void {
    this.drop(NO_FILTERS);
  }

  private drop(without: Filters): void {
    this.ask(without);
    this.renderRoot.querySelector('summary')?.focus();
  }

  /** The button that was pressed goes with its chip; the focus stays near. */
  private askWithout(group: 'via' | 'avoid', filters: Filters): void {
    this.ask(filters);
    inBackground(
      this,
      this.updateComplete.then(() => {
        this.renderRoot.querySelector<HTMLElement>(`[data-group=${group}] zhitu-role-picker`)?.focus();
      }),
    );
  }

  private ask(filters: Filters): void {
    if (this.question.ask === 'routes') this.dispatchEvent(new AskEvent(withFilters(this.question, filters)));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zhitu-journey-filters': JourneyFiltersElement;
  }
}
