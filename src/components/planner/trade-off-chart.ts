import { html, LitElement, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { sayTradeOff } from '../../languages/say-filters.ts';
import type { Words } from '../../languages/words.ts';
import type { TradeOff } from '../../queries/routing/trade-offs.ts';
import { CHART, chartOf, DOT, type TradeOffChart } from '../../scene/trade-off-chart.ts';
import { RouteEvent } from '../events.ts';
import { base } from '../base.css.ts';
import { tradeOffChartStyles } from './trade-off-chart.css.ts';

/**
 * The trade-off set as dots: steps to the right, what is to learn upwards, a filled dot where every step is sourced.
 * Each dot is a button and says what its card says (`look`, `pick`); arrow keys go from one to the next.
 */
@customElement('zhitu-trade-off-chart')
export class TradeOffChartElement extends LitElement {
  static override styles = [base, tradeOffChartStyles];

  @property({ attribute: false }) words: Words | undefined;
  @property({ attribute: false }) routes: readonly TradeOff[] = [];
  /** The numbers, from 0, of the live route, of the one beside it, of the one looked at. */
  @property({ attribute: false }) live = 0;
  @property({ attribute: false }) versus: number | undefined;
  @property({ attribute: false }) looked: number | undefined;

  protected override render() {
    const { words, routes } = this;
    if (!words || routes.length === 0) return nothing;
    const { tradeOffs } = words;
    const chart = chartOf(routes);
    return html`<figure>
      <div class="frame" role="group" aria-label=${tradeOffs.heading} @keydown=${this.onKey}>
        ${renderAxes(chart, words)}
        ${routes.map((route, index) => this.renderDot(route, index, chart, words))}
      </div>
      <figcaption>
        <span><i class="mark full" aria-hidden="true"></i>${tradeOffs.sourced}</span>
        <span><i class="mark" aria-hidden="true"></i>${tradeOffs.estimated}</span>
      </figcaption>
    </figure>`;
  }

  private renderDot(route: TradeOff, index: number, { dots }: TradeOffChart, words: Words) {
    const { x = 0, y = 0 } = dots[index] ?? {};
    const at = `left: ${(x / CHART.width) * 100}%; top: ${(y / CHART.height) * 100}%`;
    const what = [
      route.estimated === 0 && 'full',
      index === this.versus && 'versus',
      index === this.looked && 'looked',
    ];
    return html`<button
      class=${what.filter(Boolean).join(' ')}
      style=${at}
      aria-label=${sayTradeOff(route, index + 1, words)}
      title=${sayTradeOff(route, index + 1, words)}
      aria-pressed=${index === this.live}
      tabindex=${index === this.live ? 0 : -1}
      data-pick=${index}
      @click=${this.onPick}
      @focus=${this.onFocus}
      @blur=${this.onLeave}
      @pointerenter=${this.onPoint}
      @pointerleave=${this.onLeave}
    >
      <span class="dot">${index + 1}</span>
      <span class="pips" aria-hidden="true"
        >${Array.from({ length: route.estimated }, () => html`<i></i>`)}</span
      >
    </button>`;
  }

  /** Arrows look at the next route, Enter picks it. */
  private onKey(event: KeyboardEvent): void {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const buttons = [...this.renderRoot.querySelectorAll('button')];
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    buttons[(at + by + buttons.length) % buttons.length]?.focus();
  }

  private onPick(event: Event): void {
    this.say('pick', numberOf(event));
  }

  private onFocus(event: Event): void {
    if ((event.currentTarget as HTMLElement).matches(':focus-visible')) this.say('look', numberOf(event));
  }

  private onPoint(event: PointerEvent): void {
    if (event.pointerType === 'mouse') this.say('look', numberOf(event));
  }

  private onLeave(): void {
    this.say('look', undefined);
  }

  private say(what: 'look' | 'pick', detail: number | undefined): void {
    this.dispatchEvent(new RouteEvent(what, detail));
  }
}

function numberOf(event: Event): number {
  return Number((event.currentTarget as HTMLElement).dataset['pick']);
}

function renderAxes({ steps, levels, unassessed }: TradeOffChart, { tradeOffs }: Words) {
  const { width, height } = CHART;
  const floor = height - 34;
  const left = 34;
  return html`<svg viewBox="0 0 ${width} ${height}" aria-hidden="true">
    ${levels.map(
      ({ at, value }) => svg`
        <line x1=${left} y1=${at} x2=${width} y2=${at} />
        <text class="end" x=${left - 6} y=${at + 4}>${value}</text>`,
    )}
    ${
      unassessed === undefined
        ? nothing
        : svg`<line class="apart" x1=${left} y1=${unassessed + DOT / 2 + 4} x2=${width} y2=${unassessed + DOT / 2 + 4} />
            <text x="0" y="10">${tradeOffs.notAssessed}</text>`
    }
    ${steps.map(({ at, value }) => svg`<text class="middle" x=${at} y=${floor + 14}>${value}</text>`)}
    ${levels.length > 0 && unassessed === undefined ? svg`<text x="0" y="10">${tradeOffs.toLearn}</text>` : nothing}
    <text class="end" x=${width} y=${height - 3}>${tradeOffs.steps}</text>
    ${levels.length > 0 && unassessed !== undefined ? svg`<text x="0" y=${height - 3}>${tradeOffs.toLearn}</text>` : nothing}
  </svg>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'zhitu-trade-off-chart': TradeOffChartElement;
  }
}
