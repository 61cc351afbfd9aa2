import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { inLanguage } from '../../model/text.ts';
import type { ReachAnswer } from '../../queries/answer/answer.ts';
import type { Reached } from '../../queries/routing/reach.ts';
import { DIRECTIONS, type Direction } from '../../queries/ask/question.ts';
import { assessesSkills } from '../../queries/skills/readiness.ts';
import { reachQuestion } from '../../queries/answer/next-question.ts';
import type { ReaderContext } from '../../app/page-view.ts';
import { AskEvent, chooseRole, LeaveEvent } from '../events.ts';
import { renderSegments } from '../controls/segments.ts';
import { base } from '../base.css.ts';
import { listedStyles } from './role-results.css.ts';
import { segmentStyles } from '../controls/segments.css.ts';
import { sheetStyles } from './sheet.css.ts';

/** How many steps can be chosen; an address may ask for more. */
const STEPS = [1, 2, 3];

/** Who gets where within some steps: from a role outward, or from others to it. */
@customElement('zhitu-reach-sheet')
export class ReachSheetElement extends LitElement {
  static override styles = [base, sheetStyles, listedStyles, segmentStyles];

  @property({ attribute: false }) reading: ReaderContext | undefined;
  @property({ attribute: false }) answer: ReachAnswer | undefined;

  protected override render() {
    const { reading, answer } = this;
    if (!reading || !answer) return nothing;
    const { role, direction, steps, reach } = answer;
    const { graph, language, words } = reading;
    const name = inLanguage(role.name, language);
    return html`<article aria-labelledby="name">
      <button class="back" @click=${this.leave}>‹ ${name}</button>
      <h2 id="name" tabindex="-1">${words.reach.title[direction](name, steps)}</h2>
      ${renderSegments(
        words.reach.direction,
        DIRECTIONS.map((value) => ({ value, says: words.reach.directions[value] })),
        direction,
        this.turn,
      )}
      ${renderSegments(
        words.reach.within,
        [...new Set([...STEPS, steps])].map((value) => ({
          value: String(value),
          says: words.planner.steps(value),
        })),
        String(steps),
        this.setSteps,
      )}
      ${reach.roles.length === 0 ? this.renderNone(answer, name, reading) : this.renderFound(answer, name, reading)}
      ${assessesSkills(graph.map) || reach.roles.length === 0 ? nothing : html`<p class="muted small">${words.reach.unassessed}</p>`}
      ${assessesSkills(graph.map) ? html`<p class="muted small">${reach.exact ? words.reach.counting : words.reach.notAll}</p>` : nothing}
    </article>`;
  }

  private renderNone({ direction }: ReachAnswer, name: string, { words }: ReaderContext) {
    const { planner, reach } = words;
    const other = direction === 'out' ? 'into' : 'out';
    return html`<p class="duties">${direction === 'out' ? planner.noWayOut(name) : planner.noWayIn(name)}</p>
      <button class="mirror" value=${other} @click=${this.turn}>${reach.directions[other]}</button>`;
  }

  private renderFound(
    { direction, reach: { roles }, steps }: ReachAnswer,
    name: string,
    reading: ReaderContext,
  ) {
    const { words } = reading;
    const { hints } = words.reach;
    const away = [...new Set(roles.map((reached) => reached.steps))];
    return html`<p class="duties">${words.reach.count(roles.length, steps)}</p>
      <p class="muted small">${direction === 'out' ? hints.out : hints.into(name)}</p>
      ${away.map((distance) => {
        const group = roles.filter((reached) => reached.steps === distance);
        return html`<h3>
            <span class="number shown" aria-hidden="true">${distance}</span>
            ${words.planner.steps(distance)}
          </h3>
          <ul class="listed">
            ${group.map((reached) => this.renderReached(reached, direction, name, reading))}
          </ul>`;
      })}`;
  }

  /** `name`: of the role it is all about. */
  private renderReached(
    { role: id, steps, first, readiness }: Reached,
    direction: Direction,
    name: string,
    reading: ReaderContext,
  ) {
    const { graph, language, words } = reading;
    const role = graph.role(id);
    const own = inLanguage(role.name, language);
    const ends = direction === 'out' ? ([name, own] as const) : ([own, name] as const);
    const kind = html`<span class="chip">${words.way.kinds[first.transition.kind]}</span>`;
    const percent = readiness === undefined ? undefined : Math.round(readiness * 100);
    return html`<li style="--family: var(--family-${role.family})">
      <button class="role" data-role=${id} @click=${chooseRole}>
        <span class="dot"></span>
        <span class="name">${own}</span>
        ${steps > 1 ? nothing : kind}
      </button>
      ${
        steps > 1
          ? html`<div class="small">
              ${words.reach.first(inLanguage(graph.role(first.to).name, language))} ${kind}
            </div>`
          : nothing
      }
      ${
        percent === undefined
          ? assessesSkills(graph.map)
            ? html`<div class="muted small">${words.way.notAssessed}</div>`
            : nothing
          : html`<span class="bar" aria-hidden="true"><i style="width: ${percent}%"></i></span>
              <div class="muted small">
                ${steps > 1 ? words.reach.readyAtHardest(percent) : words.reach.ready(percent, ...ends)}
              </div>`
      }
    </li>`;
  }

  private turn(event: Event): void {
    const { value } = event.currentTarget as HTMLInputElement | HTMLButtonElement;
    this.ask({ direction: value as Direction });
  }

  private setSteps(event: Event): void {
    this.ask({ steps: Number((event.currentTarget as HTMLInputElement).value) });
  }

  private ask(change: { direction?: Direction; steps?: number }): void {
    if (!this.answer) return;
    const { role, direction, steps } = { ...this.answer, ...change };
    this.dispatchEvent(new AskEvent(reachQuestion(role.id, direction, steps)));
  }

  private leave(): void {
    this.dispatchEvent(new LeaveEvent());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zhitu-reach-sheet': ReachSheetElement;
  }
}
