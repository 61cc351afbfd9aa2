import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Role } from '../model/career-map.ts';
import { scaleOf } from '../model/career-map.ts';
import { inLanguage, inOtherLanguage } from '../model/text.ts';
import type { RoleAnswer } from '../queries/answer-role.ts';
import { DIRECTIONS, type Direction } from '../queries/reach.ts';
import { askReach } from '../queries/travel.ts';
import { didHold } from '../state/own-profile.ts';
import type { Reading } from '../state/view.ts';
import { AskEvent, WishEvent } from './events.ts';
import { renderAssessment } from './parts/assessment.ts';
import { base } from './styles/base.ts';
import { sheetStyles } from './styles/sheet.ts';
import { wayStyles } from './styles/way.ts';
import './role-voices.ts';
import './trail-bar.ts';
import './way-list.ts';
import type { Voice } from './who-says.ts';
import './who-says.ts';

/** A role: what it is, where it leads, what it asks, what is said of it, and who says so. */
@customElement('role-sheet')
export class RoleSheetElement extends LitElement {
  static override styles = [
    base,
    wayStyles,
    sheetStyles,
    css`
      .back {
        margin-bottom: 12px;
      }
      .ends {
        display: flex;
        gap: 8px;
        margin: 14px 0 4px;
      }
      .ends button {
        flex: 1;
      }
      .also {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        margin-top: 8px;
      }
      .also button {
        flex: auto;
        padding: 6px 5px;
        font-size: 12.5px;
      }
      .asks {
        display: grid;
        gap: 8px;
      }
    `,
  ];

  @property({ attribute: false }) reading: Reading | undefined;
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
        <trail-bar .reading=${reading} .trail=${trail}></trail-bar>
        ${this.renderHead(role, reading)}
        <h3>${words.role.waysOut(waysOut.length)}</h3>
        ${waysOut.length === 0 ? html`<p class="muted">${words.role.noWaysOut}</p>` : nothing}
        <way-list .reading=${reading} .ways=${waysOut} towards="to"></way-list>
        ${this.renderAsks(role, reading)}
        <role-voices .reading=${reading} .about=${role}></role-voices>
        <h3>${words.role.waysIn(waysIn.length)}</h3>
        ${waysIn.length === 0 ? html`<p class="muted">${words.role.noWaysIn}</p>` : nothing}
        <way-list .reading=${reading} .ways=${waysIn} towards="from"></way-list>
      </article>
    `;
  }

  private renderHead(role: Role, reading: Reading) {
    const { graph, language, words } = reading;
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
      ${
        role.aliases?.length
          ? html`<p class="muted small">
              ${words.labelled(words.role.alsoCalled, role.aliases.join('\u00a0· '))}
            </p>`
          : nothing
      }
      <p class="duties">
        ${role.duties ? inLanguage(role.duties, language) : html`<span class="muted">${words.role.nothingSaid}</span>`}
      </p>
      ${role.duties ? html`<who-says .reading=${reading} .voices=${voicesOfDuties(role)}></who-says>` : nothing}
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
        <button data-wish="fit" @click=${this.didHold}>${words.fit.didHold}</button>
      </div>
    `;
  }

  private renderAsks(role: Role, reading: Reading) {
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
    if (this.answer) this.dispatchEvent(new AskEvent(askReach(this.answer.role.id, direction as Direction)));
  }

  private didHold(): void {
    if (this.answer)
      this.dispatchEvent(new WishEvent({ wish: 'tell', telling: didHold(this.answer.role.id) }));
    this.dispatchEvent(new AskEvent({ ask: 'fit', at: undefined }));
  }

  private leave(): void {
    this.dispatchEvent(new CustomEvent('leave', { bubbles: true, composed: true }));
  }

  private setEnd(event: Event): void {
    const { end } = (event.currentTarget as HTMLElement).dataset;
    const detail = { end, role: this.answer?.role.id };
    this.dispatchEvent(new CustomEvent('set-end', { detail, bubbles: true, composed: true }));
  }
}

/** Who says what a role does: the sources named for the role, else those of what is claimed of its duties. */
function voicesOfDuties({ sources = [], claims = [] }: Role): Voice[] {
  const said = claims.filter(({ about }) => about === 'duties').flatMap((claim) => claim.sources);
  return [{ sources: [...new Set(sources.length > 0 ? sources : said)] }];
}

declare global {
  interface HTMLElementTagNameMap {
    'role-sheet': RoleSheetElement;
  }
}
