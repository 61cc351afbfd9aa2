import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { inLanguage } from '../../model/text.ts';
import { compareRoutes } from '../../queries/answer/compare-routes.ts';
import { assessesSkills } from '../../queries/skills/readiness.ts';
import type { JudgedRoute } from '../../queries/answer/leg.ts';
import type { ReaderContext } from '../../app/page-view.ts';
import { RouteEvent } from '../events.ts';
import { base } from '../base.css.ts';
import { routeCardStyles } from './route-card.css.ts';

/**
 * One of the routes there are, as a button: its stops, how hard it is, how long, how much of it is sourced. Says `look`
 * while it is pointed at, `pick`, and `versus` to compare it with the live one; each with its number from 0. The attribute `looked` shows it looked at for a moment: by its
 * style alone, for a pointer that passes over cards should not draw them anew.
 */
@customElement('zhitu-route-card')
export class RouteCardElement extends LitElement {
  static override styles = [base, routeCardStyles];

  @property({ attribute: false }) reading: ReaderContext | undefined;
  @property({ attribute: false }) route: JudgedRoute | undefined;
  @property({ type: Number }) index = 0;
  /** Whether it is the one drawn on the map, or the one beside it. */
  @property({ type: Boolean, reflect: true }) live = false;
  @property({ type: Boolean, reflect: true }) versus = false;

  protected override render() {
    const { reading, route } = this;
    if (!reading || !route) return nothing;
    const { words } = reading;
    return html`<div
      class="card"
      @pointerenter=${this.onPoint}
      @pointerleave=${this.onLeave}
      @focusin=${this.onFocus}
      @focusout=${this.onLeave}
    >
      <button class="route" aria-pressed=${this.live} data-pick=${this.index} @click=${this.onPick}>
        <span class="head"
          ><span>${words.planner.route(this.index + 1)}</span
          ><span>${words.planner.steps(route.ways.length)}</span></span
        >
        ${this.renderStops(route, reading)} ${renderFigures(route, reading)}
      </button>
      ${
        this.live
          ? nothing
          : html`<button
              class="versus"
              aria-pressed=${this.versus}
              aria-label=${words.labelled(words.versus.compare, words.planner.route(this.index + 1))}
              @click=${this.onHold}
            >
              ${words.versus.compare}
            </button>`
      }
    </div>`;
  }

  private renderStops({ roles }: JudgedRoute, { graph, language }: ReaderContext) {
    return html`<span class="stops">
      ${roles.map((id, index) => {
        const role = graph.role(id);
        return html`${index > 0 ? html`<span aria-hidden="true">→</span>` : nothing}
          <span class="pill" style="--family: var(--family-${role.family})"
            >${inLanguage(role.name, language)}</span
          >`;
      })}
    </span>`;
  }

  /** A finger does not hover: what it points at it picks. */
  private onPoint(event: PointerEvent): void {
    if (event.pointerType === 'mouse') this.say('look', this.index);
  }

  private onFocus(event: FocusEvent): void {
    if ((event.target as HTMLElement).matches(':focus-visible')) this.say('look', this.index);
  }

  private onLeave(): void {
    this.say('look', undefined);
  }

  private onPick(): void {
    this.say('pick', this.index);
  }

  private onHold(): void {
    this.say('versus', this.index);
  }

  private say(what: 'look' | 'pick' | 'versus', detail: number | undefined): void {
    this.dispatchEvent(new RouteEvent(what, detail));
  }
}

function renderFigures(route: JudgedRoute, { graph, words }: ReaderContext): TemplateResult {
  const { planner, way } = words;
  const steps = route.ways.length;
  const weak = route.ways.filter((own) => own.weak).length;
  const figures = compareRoutes([route]).routes[0];
  const share = figures?.hardest?.readiness?.share;
  const percent = share === undefined ? undefined : Math.round(share * 100);
  const facts = [
    planner.sourced(route.sourced, steps),
    ...(weak > 0 ? [planner.weak(weak)] : []),
    ...(figures?.years && figures.undated === 0 ? [planner.years(...figures.years)] : []),
  ];
  return html`
    ${
      percent === undefined
        ? nothing
        : html`<span class="bar" aria-hidden="true"><i style="width: ${percent}%"></i></span>`
    }
    ${
      assessesSkills(graph.map)
        ? html`<span class="muted small"
            >${percent === undefined ? way.notAssessed : planner.readiness(percent, steps)}</span
          >`
        : nothing
    }
    <span class="muted small">${facts.join(' · ')}</span>
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'zhitu-route-card': RouteCardElement;
  }
}
