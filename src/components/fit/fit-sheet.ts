import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { inLanguage } from '../../model/text.ts';
import type { FitAnswer } from '../../queries/answer/answer.ts';
import { reachQuestion } from '../../queries/answer/next-question.ts';
import type { RoleId } from '../../model/schema.ts';
import { saysNothing } from '../../app/profile/profile.ts';
import type { OpenPage, ReaderContext } from '../../app/page-view.ts';
import { AskEvent, CommandEvent, LeaveEvent } from '../events.ts';
import './fit-list.ts';
import './fit-role.ts';
import './own-roles.ts';
import './own-skills.ts';
import './own-preferences.ts';
import { base } from '../base.css.ts';
import { fitSheetStyles } from './fit-sheet.css.ts';
import { sheetStyles } from '../sheets/sheet.css.ts';

/** What suits a person: what they say of themselves, and every role by it; or one role, part by part. */
@customElement('zhitu-fit-sheet')
export class FitSheetElement extends LitElement {
  static override styles = [base, sheetStyles, fitSheetStyles];

  @property({ attribute: false }) reading: ReaderContext | undefined;
  @property({ attribute: false }) answer: FitAnswer | undefined;
  @property({ attribute: false }) search: OpenPage['search'] | undefined;

  protected override render() {
    const { reading, answer } = this;
    if (!reading || !answer) return nothing;
    return answer.at ? this.renderOne(answer, answer.at, reading) : this.renderAll(answer, reading);
  }

  private renderOne(
    answer: FitAnswer,
    { fit: { role } }: NonNullable<FitAnswer['at']>,
    reading: ReaderContext,
  ) {
    const { graph, language, words } = reading;
    const place = [graph.family(role.family).name, graph.level(role.level).name];
    return html`<article aria-labelledby="name">
      <button class="back" @click=${this.leave}>‹ ${words.fit.back}</button>
      <p class="place">${place.map((name) => inLanguage(name, language)).join(' · ')}</p>
      <h2 id="name" tabindex="-1">${inLanguage(role.name, language)}</h2>
      <zhitu-fit-role .reading=${reading} .answer=${answer}></zhitu-fit-role>
    </article>`;
  }

  private renderAll({ person, said, ranked }: FitAnswer, reading: ReaderContext) {
    const { fit } = reading.words;
    return html`<article aria-labelledby="name">
      <h2 id="name" tabindex="-1">${fit.title}</h2>
      <p class="duties">${fit.about}</p>
      <p class="muted small">${fit.stays}</p>
      <zhitu-own-roles .reading=${reading} .search=${this.search} .held=${person.held}></zhitu-own-roles>
      ${said ? nothing : html`<p class="muted small">${fit.tapToo}</p>`}
      <zhitu-own-skills .reading=${reading} .person=${person}></zhitu-own-skills>
      <zhitu-own-preferences .reading=${reading} .person=${person}></zhitu-own-preferences>
      ${said && ranked.length === 0 ? this.renderReaches(person.held, reading) : nothing}
      ${said ? html`<zhitu-fit-list .reading=${reading} .answer=${this.answer}></zhitu-fit-list>` : nothing}
      ${said ? html`<button class="clear" @click=${this.clear}>${fit.clear}</button>` : nothing}
    </article>`;
  }

  /** Where nothing can be ranked, a map can still say where the roles held lead. */
  private renderReaches(held: readonly RoleId[], { graph, language, words }: ReaderContext) {
    return held.map(
      (id) =>
        html`<button class="reach" data-role=${id} @click=${this.reach}>
          ${words.commands.reach.out(inLanguage(graph.role(id).name, language))}
        </button>`,
    );
  }

  private reach(event: Event): void {
    const { role } = (event.currentTarget as HTMLElement).dataset;
    this.dispatchEvent(new AskEvent(reachQuestion(role as RoleId, 'out')));
  }

  private clear(): void {
    this.dispatchEvent(new CommandEvent({ command: 'profile', edit: saysNothing }));
  }

  private leave(): void {
    this.dispatchEvent(new LeaveEvent());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zhitu-fit-sheet': FitSheetElement;
  }
}
