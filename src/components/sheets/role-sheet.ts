import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { aliasesIn } from '../../model/aliases.ts';
import { type Role, scaleOf } from '../../model/career-map.ts';
import { inLanguage, inOtherLanguage } from '../../model/text.ts';
import type { RoleAnswer } from '../../queries/answer/answer-role.ts';
import { DIRECTIONS, type Direction } from '../../queries/ask/question.ts';
import { reachQuestion } from '../../queries/answer/next-question.ts';
import { didHold } from '../../app/profile/profile.ts';
import type { ReaderContext } from '../../app/page-view.ts';
import { type RouteEnd, AskEvent, CommandEvent, LeaveEvent, SetEndEvent } from '../events.ts';
import { renderAssessment } from './assessment.ts';
import { renderTraits } from './traits.ts';
import { base } from '../base.css.ts';
import { roleSheetStyles } from './role-sheet.css.ts';
import { sheetStyles } from './sheet.css.ts';
import { wayStyles } from './leg.css.ts';
import '../sources/role-voices.ts';
import './trail-bar.ts';
import './leg-list.ts';
import type { Voice } from '../sources/who-says.ts';
import '../sources/who-says.ts';

/** A role: what it is, where it leads, what it asks, what is said of it, and who says so. */
@customElement('zhitu-role-sheet')
export class RoleSheetElement extends LitElement {
  static override styles = [base, wayStyles, sheetStyles, roleSheetStyles];

  @property({ attribute: false }) reading: ReaderContext | undefined;
  @property({ attribute: false }) answer: RoleAnswer | undefined;
  /** Whether it is open beside a route that one can go back to. */
  @property({ type: Boolean }) onRoute = false;

  protected override render() {
    const { reading, answer } = this;
    if (!reading || !answer) return nothing;
    const { role, waysOut, waysIn, trail } = answer;
    const { words } = reading;
    return html`
      <article style="--family: var(--family-${role.family})" aria-labelledby="name">
        ${
          this.onRoute
            ? html`<button class="back" @click=${this.leave}>‹ ${words.planner.backToRoute}</button>`
            : nothing
        }
        <zhitu-trail-bar .reading=${reading} .trail=${trail}></zhitu-trail-bar>
        ${this.renderHead(role, reading)}
        <h3>${words.role.waysOut(waysOut.length)}</h3>
        ${waysOut.length === 0 ? html`<p class="muted">${words.role.noWaysOut}</p>` : nothing}
        <zhitu-leg-list .reading=${reading} .ways=${waysOut} towards="to"></zhitu-leg-list>
        ${this.renderAsks(role, reading)}
        <zhitu-role-voices .reading=${reading} .about=${role}></zhitu-role-voices>
        <h3>${words.role.waysIn(waysIn.length)}</h3>
        ${waysIn.length === 0 ? html`<p class="muted">${words.role.noWaysIn}</p>` : nothing}
        <zhitu-leg-list .reading=${reading} .ways=${waysIn} towards="from"></zhitu-leg-list>
      </article>
    `;
  }

  private renderHead(role: Role, reading: ReaderContext) {
    const { graph, language, words } = reading;
    const aliases = aliasesIn(role, language);
    const stage = graph.map.map.stages?.find(({ id }) => id === role.stage);
    const place = [
      graph.family(role.family).name,
      graph.level(role.level).name,
      ...(stage ? [stage.name] : []),
    ];
    return html`
      <p class="place">${place.map((name) => inLanguage(name, language)).join(' · ')}</p>
      <h2 id="name" tabindex="-1">${inLanguage(role.name, language)}</h2>
      <p class="muted small">${inOtherLanguage(role.name, language) ?? nothing}</p>
      <p class="duties">
        ${role.duties ? inLanguage(role.duties, language) : html`<span class="muted">${words.role.nothingSaid}</span>`}
      </p>
      ${role.duties ? html`<zhitu-who-says .reading=${reading} .voices=${voicesOfDuties(role)}></zhitu-who-says>` : nothing}
      ${renderTraits(role, reading)}
      <div class="ends">
        <button class="primary" data-end="from" @click=${this.setEnd}>${words.role.startHere}</button>
        <button data-end="to" @click=${this.setEnd}>${words.role.goHere}</button>
      </div>
      <div class="also">
        ${DIRECTIONS.map(
          (direction) =>
            html`<button data-direction=${direction} @click=${this.askReach}>
              ${words.reach.directions[direction]}
            </button>`,
        )}
        <button data-command="fit" @click=${this.didHold}>${words.fit.didHold}</button>
      </div>
      ${
        aliases.length > 0
          ? html`<p class="names muted small">
              ${words.labelled(words.role.alsoCalled, aliases.join('\u00a0· '))}
            </p>`
          : nothing
      }
    `;
  }

  private renderAsks(role: Role, reading: ReaderContext) {
    const { graph, language, words } = reading;
    const skills = graph.map.map.skills ?? [];
    if (skills.length === 0) return nothing;
    const scale = scaleOf(graph.map);
    return html`<h3>${words.role.asks}</h3>
      <div class="asks">
        ${skills.map((skill) => {
          const asked = role.skills?.[skill.id];
          const level = asked?.level;
          return html`<div>
            <div class="between">
              <span>${inLanguage(skill.name, language)}</span>
              <span class=${level === undefined ? 'muted small' : ''}>
                ${asked ? (level === undefined ? words.role.asked : words.role.levelOf(level, scale)) : words.role.notStated}
              </span>
            </div>
            ${asked ? renderAssessment(asked, reading) : nothing}
          </div>`;
        })}
      </div>`;
  }

  private askReach(event: Event): void {
    const { direction } = (event.currentTarget as HTMLElement).dataset;
    if (this.answer)
      this.dispatchEvent(new AskEvent(reachQuestion(this.answer.role.id, direction as Direction)));
  }

  private didHold(): void {
    if (this.answer)
      this.dispatchEvent(new CommandEvent({ command: 'profile', edit: didHold(this.answer.role.id) }));
    this.dispatchEvent(new AskEvent({ ask: 'fit', at: undefined }));
  }

  private leave(): void {
    this.dispatchEvent(new LeaveEvent());
  }

  private setEnd(event: Event): void {
    const end = (event.currentTarget as HTMLElement).dataset['end'] as RouteEnd['end'];
    this.dispatchEvent(new SetEndEvent({ end, role: this.answer?.role.id }));
  }
}

/** Who says what a role does: the sources named for the role, else those of what is claimed of its duties. */
function voicesOfDuties({ sources = [], claims = [] }: Role): Voice[] {
  const said = claims.filter(({ about }) => about === 'duties').flatMap((claim) => claim.sources);
  return [{ sources: [...new Set(sources.length > 0 ? sources : said)] }];
}

declare global {
  interface HTMLElementTagNameMap {
    'zhitu-role-sheet': RoleSheetElement;
  }
}
