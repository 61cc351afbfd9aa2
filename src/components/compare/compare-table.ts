import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { Role } from '../../model/career-map.ts';
import type { RoleId } from '../../model/schema.ts';
import { inLanguage } from '../../model/text.ts';
import type { CompareAnswer } from '../../queries/answer/answer.ts';
import type { OpenPage, ReaderContext } from '../../app/page-view.ts';
import { AskEvent, chooseRole, LeaveEvent } from '../events.ts';
import { renderLargestDifferences } from './largest-differences.ts';
import { topicsOf, type Topic } from './compare-topics.ts';
import '../controls/role-picker.ts';
import { base } from '../base.css.ts';
import { claimStyles } from '../sources/claim.css.ts';
import { compareSmallStyles } from './compare-table-small.css.ts';
import { compareStyles } from './compare-table.css.ts';
import '../sources/who-says.ts';

const MOST_COMPARED = 4;

/** Two to four roles side by side: what differs most in sentences, then topic by topic, with who says so. */
@customElement('zhitu-compare-table')
export class CompareTableElement extends LitElement {
  static override styles = [base, claimStyles, compareStyles, compareSmallStyles];

  @property({ attribute: false }) reading: ReaderContext | undefined;
  @property({ attribute: false }) answer: CompareAnswer | undefined;
  @property({ attribute: false }) search: OpenPage['search'] | undefined;

  @query('h2') private readonly heading!: HTMLElement | null;
  private changed = false;

  protected override render() {
    const { reading, answer } = this;
    if (!reading || !answer) return nothing;
    const { words } = reading;
    const roles = answer.roles.map(({ role }) => role);
    const topics = topicsOf(answer.roles, reading);
    // The roles of a table are written out: laid out as a grid on a small screen it would lose them.
    return html`<div class="frame" role="region" tabindex="0" aria-label=${words.compare.heading}>
      <div class="top">
        <button class="plain" @click=${this.leave}>‹ ${words.compare.openMap}</button>
        <h2 id="name" tabindex="-1">${words.compare.heading} · ${words.compare.count(roles.length)}</h2>
        ${roles.length < MOST_COMPARED ? this.renderAdd(reading) : nothing}
      </div>
      <nav aria-label=${words.compare.jump}>
        ${(['most', ...topics.map(({ id }) => id)] as const).map(
          (id) => html`<button data-to=${id} @click=${this.jump}>${words.compare.topics[id]}</button>`,
        )}
      </nav>
      <section id="most">
        <h3>${words.compare.topics.most}</h3>
        ${renderLargestDifferences(roles, reading)}
      </section>
      <table role="table" style="--roles: ${roles.length}">
        <caption class="hidden">
          ${words.compare.heading}
        </caption>
        <thead>
          <tr role="row">
            <td role="cell"></td>
            ${roles.map((role) => this.renderHead(role, reading))}
          </tr>
        </thead>
        ${topics.map((topic) => this.renderTopic(topic, roles, reading))}
      </table>
    </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('answer') || !this.changed) return;
    this.changed = false;
    // What was pressed is gone, or stands for another role now; what adds one more is kept.
    if ((this.renderRoot as ShadowRoot).activeElement?.localName !== 'zhitu-role-picker')
      this.heading?.focus({ preventScroll: true });
  }

  private renderAdd(reading: ReaderContext) {
    const { add } = reading.words.compare;
    return html`<zhitu-role-picker
      .words=${reading.words}
      .reading=${reading}
      .search=${this.search}
      .label=${add}
      .placeholder=${add}
      .without=${this.compared}
      @pick-role=${this.add}
    ></zhitu-role-picker>`;
  }

  private renderHead({ id, name, family, level }: Role, reading: ReaderContext) {
    const { graph, language, words } = reading;
    const place = [graph.family(family).name, graph.level(level).name];
    const called = inLanguage(name, language);
    return html`<th scope="col" role="columnheader" style="--family: var(--family-${family})">
      <div class="name">
        <button class="role" data-role=${id} @click=${chooseRole}>${called}</button>
        <button
          class="plain remove"
          data-role=${id}
          aria-label=${words.compare.remove(called)}
          title=${words.compare.remove(called)}
          @click=${this.drop}
        >
          ×
        </button>
      </div>
      <div class="muted small">${place.map((part) => inLanguage(part, language)).join(' · ')}</div>
    </th>`;
  }

  private renderTopic({ id, rows }: Topic, roles: readonly Role[], { language, words }: ReaderContext) {
    return html`<tbody id=${id}>
      <tr role="row" class="topic">
        <th role="rowheader" colspan=${roles.length + 1} scope="rowgroup">${words.compare.topics[id]}</th>
      </tr>
      ${rows.map(
        ({ subject, apart, cells }) =>
          html`<tr role="row">
            <th scope="row" role="rowheader">
              ${subject}
              ${apart === undefined ? nothing : html`<span class="chip">${words.compare.apart(apart)}</span>`}
            </th>
            ${cells.map((cell, index) => {
              const role = roles[index] as Role;
              return html`<td role="cell" style="--family: var(--family-${role.family})">
                <div class="whose small" aria-hidden="true">${inLanguage(role.name, language)}</div>
                ${cell}
              </td>`;
            })}
          </tr>`,
      )}
    </tbody>`;
  }

  private jump(event: Event): void {
    const { to } = (event.currentTarget as HTMLElement).dataset;
    this.renderRoot.querySelector(`#${to ?? ''}`)?.scrollIntoView();
  }

  private add({ detail }: CustomEvent<string | undefined>): void {
    const role = detail === undefined ? undefined : this.reading?.graph.find(detail);
    if (role && !this.compared.includes(role.id)) this.compare([...this.compared, role.id]);
  }

  /** Of two, the other one alone is what is left to look at. */
  private drop(event: Event): void {
    const { role: dropped } = (event.currentTarget as HTMLElement).dataset;
    const [role, ...others] = this.compared.filter((id) => id !== dropped);
    if (role && others.length === 0) this.dispatchEvent(new AskEvent({ ask: 'role', role, trail: [] }));
    else if (role) this.compare([role, ...others]);
  }

  private get compared(): RoleId[] {
    return this.answer?.roles.map(({ role }) => role.id) ?? [];
  }

  private compare(roles: readonly RoleId[]): void {
    this.changed = true;
    this.dispatchEvent(new AskEvent({ ask: 'compare', roles }));
  }

  private leave(): void {
    this.dispatchEvent(new LeaveEvent());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zhitu-compare-table': CompareTableElement;
  }
}
