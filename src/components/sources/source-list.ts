import { html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { subjectWords } from '../../languages/subject-words.ts';
import type { RoleId, SourceId } from '../../model/schema.ts';
import { inLanguage } from '../../model/text.ts';
import type { SourcesAnswer } from '../../queries/answer/answer.ts';
import { findSources, ORDERS, type Order } from '../../queries/answer/find-sources.ts';
import type { SourceUsage } from '../../queries/answer/source-usage.ts';
import type { ReaderContext } from '../../app/page-view.ts';
import { AskEvent, chooseRole } from '../events.ts';
import { base } from '../base.css.ts';
import { sheetStyles } from '../sheets/sheet.css.ts';
import { sourceStyles } from './source-list.css.ts';

/** Every source of the map, or one of them with everything that rests on it. */
@customElement('zhitu-source-list')
export class SourceListElement extends LitElement {
  static override styles = [base, sheetStyles, sourceStyles];

  @property({ attribute: false }) reading: ReaderContext | undefined;
  @property({ attribute: false }) answer: SourcesAnswer | undefined;
  @state() private wanted = '';
  @state() private order: Order = 'use';

  protected override render() {
    const { reading, answer } = this;
    if (!reading || !answer) return nothing;
    return answer.chosen ? this.renderChosen(answer.chosen, reading) : this.renderAll(answer.all, reading);
  }

  private renderAll(all: readonly SourceUsage[], reading: ReaderContext) {
    const { words, language } = reading;
    const found = findSources(all, this.wanted, this.order, language, subjectWords);
    return html`<article>
      <h2 id="name" tabindex="-1">${words.sources.heading}</h2>
      <div class="find">
        <input
          class="field"
          type="search"
          aria-label=${words.sources.find}
          placeholder=${words.sources.find}
          .value=${this.wanted}
          @input=${this.find}
        />
        <select class="field" aria-label=${words.sources.order} .value=${this.order} @change=${this.sort}>
          ${ORDERS.map((order) => html`<option value=${order}>${words.sources.orders[order]}</option>`)}
        </select>
      </div>
      <p class="muted small" role="status">${words.sources.count(found.length, all.length)}</p>
      ${found.length === 0 ? html`<p>${words.sources.none}</p>` : nothing}
      <ul>
        ${found.map((resting) => this.renderItem(resting, reading))}
      </ul>
    </article>`;
  }

  private renderItem({ source, transitions, roles }: SourceUsage, { language, words }: ReaderContext) {
    const { reliability, date } = source;
    return html`<li>
      <button class="title" data-source=${source.id} @click=${this.open}>
        ${inLanguage(source.title, language)}
      </button>
      <div class="muted small">
        ${words.reliability[reliability]} · ${words.sources.language(source.language)} ·
        ${date && date !== 'unknown' ? words.source.date(date) : words.source.undated}
      </div>
      <div class="small">${words.sources.rests(transitions.length, roles.length)}</div>
    </li>`;
  }

  private renderChosen({ source, transitions, roles }: SourceUsage, reading: ReaderContext) {
    const { graph, language, words } = reading;
    const title = inLanguage(source.title, language);
    const name = (id: RoleId): string => inLanguage(graph.role(id).name, language);
    const facts = [
      source.author && words.source.by(source.author),
      source.date && source.date !== 'unknown' ? words.source.date(source.date) : words.source.undated,
      words.sources.language(source.language),
      words.reliability[source.reliability],
    ].filter(Boolean);
    return html`<article>
      <p class="place">${words.sources.heading}</p>
      <h2 id="name" tabindex="-1">
        ${source.url ? html`<a href=${source.url} target="_blank" rel="noopener noreferrer">${title}</a>` : title}
      </h2>
      <p class="muted small">${facts.join(' · ')}</p>
      ${source.read ? html`<p class="small">${words.labelled(words.source.read, inLanguage(source.read, language))}</p>` : nothing}
      ${source.licence ? html`<p class="small">${words.labelled(words.sources.licence, source.licence)}</p>` : nothing}
      ${source.note ? html`<p class="small">${inLanguage(source.note, language)}</p>` : nothing}
      <h3>${words.sources.restsOn}</h3>
      <p class="small">${words.sources.rests(transitions.length, roles.length)}</p>
      <ul>
        ${transitions.map(
          ({ from, to, kind }) =>
            html`<li>
              <button class="title" data-role=${from} @click=${chooseRole}>
                ${name(from)} → ${name(to)}
              </button>
              <span class="chip">${words.way.kinds[kind]}</span>
            </li>`,
        )}
        ${roles.map(
          ({ id }) =>
            html`<li><button class="title" data-role=${id} @click=${chooseRole}>${name(id)}</button></li>`,
        )}
      </ul>
      <button class="back" @click=${this.openAll}>${words.sources.all}</button>
    </article>`;
  }

  private find(event: Event): void {
    this.wanted = (event.currentTarget as HTMLInputElement).value;
  }

  private sort(event: Event): void {
    this.order = (event.currentTarget as HTMLSelectElement).value as Order;
  }

  private open(event: Event): void {
    const { source } = (event.currentTarget as HTMLElement).dataset;
    this.dispatchEvent(new AskEvent({ ask: 'sources', source: source as SourceId }));
  }

  private openAll(): void {
    this.dispatchEvent(new AskEvent({ ask: 'sources', source: undefined }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zhitu-source-list': SourceListElement;
  }
}
