import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { sayNoWay } from '../../languages/say-filters.ts';
import type { Role } from '../../model/career-map.ts';
import type { RoleId } from '../../model/schema.ts';
import { inLanguage } from '../../model/text.ts';
import type { RoutesAnswer } from '../../queries/answer/answer-routes.ts';
import type { Direction } from '../../queries/ask/question.ts';
import { reachQuestion } from '../../queries/answer/next-question.ts';
import type { ReaderContext } from '../../app/page-view.ts';
import { AskEvent, chooseRole } from '../events.ts';
import { base } from '../base.css.ts';
import { noRouteSheetStyles } from './no-route-sheet.css.ts';
import { sheetStyles } from './sheet.css.ts';

/** The sheet where no route is drawn: what there is from the one end, and to the other. */
@customElement('zhitu-no-route-sheet')
export class NoRouteSheetElement extends LitElement {
  static override styles = [base, sheetStyles, noRouteSheetStyles];

  @property({ attribute: false }) reading: ReaderContext | undefined;
  @property({ attribute: false }) answer: RoutesAnswer | undefined;

  protected override render() {
    const { reading, answer } = this;
    if (!reading || !answer) return nothing;
    const { from, to } = answer;
    return html`<article aria-labelledby="name">
      ${from && to ? this.renderNone(answer, reading) : nothing}
      ${from ? this.renderWays('out', from, reading) : nothing}
      ${to ? this.renderWays('into', to, reading) : nothing}
    </article>`;
  }

  /** Both ends are chosen: first that there is none, then what there is. */
  private renderNone(answer: RoutesAnswer, { language, words }: ReaderContext) {
    const { noRoute, sameRole, instead } = words.planner;
    const same = answer.none?.because === 'same-role';
    return html`<h2 id="name" tabindex="-1">${noRoute}</h2>
      <p>${same ? sameRole : sayNoWay(answer, words, language)}</p>
      <p class="muted instead">${instead}</p>`;
  }

  /** Of one end alone it is all there is to say, and the sheet's heading. */
  private renderWays(direction: Direction, role: Role, reading: ReaderContext) {
    const { graph, language, words } = reading;
    const near =
      direction === 'out'
        ? graph.stepsFrom(role.id).map(({ to }) => to)
        : graph.stepsInto(role.id).map(({ from }) => from);
    const { waysOut, waysIn, noWaysOut, noWaysIn } = words.role;
    const count = direction === 'out' ? waysOut(near.length) : waysIn(near.length);
    const said = words.labelled(inLanguage(role.name, language), count);
    const both = this.answer?.from && this.answer.to;
    const heading = both ? html`<h3>${said}</h3>` : html`<h2 id="name" tabindex="-1">${said}</h2>`;
    if (near.length === 0)
      return html`${heading}
        <p>${direction === 'out' ? noWaysOut : noWaysIn}</p>`;
    return html`${heading}
      <ul>
        ${[...new Set(near)].map((id) => this.renderRole(graph.role(id), language))}
      </ul>
      <button class="reach" data-role=${role.id} data-direction=${direction} @click=${this.askReach}>
        ${words.reach.directions[direction]}
      </button>`;
  }

  private renderRole({ id, family, name }: Role, language: ReaderContext['language']) {
    return html`<li>
      <button style="--family: var(--family-${family})" data-role=${id} @click=${chooseRole}>
        ${inLanguage(name, language)}
      </button>
    </li>`;
  }

  private askReach(event: Event): void {
    const { role, direction } = (event.currentTarget as HTMLElement).dataset;
    this.dispatchEvent(new AskEvent(reachQuestion(role as RoleId, direction as Direction)));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zhitu-no-route-sheet': NoRouteSheetElement;
  }
}
