import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { inLanguage } from '../model/text.ts';
import type { Itinerary } from '../queries/way.ts';
import type { Reading } from '../state/view.ts';
import { base } from './styles/base.ts';

/** One of the routes there are, as a button: its stops, how long it is, how much of it is sourced. */
@customElement('route-card')
export class RouteCardElement extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
      }
      button {
        display: grid;
        gap: 8px;
        width: 100%;
        padding: 12px 14px;
        border-radius: 12px;
        text-align: left;
      }
      button[aria-pressed='true'] {
        border-color: var(--route);
        box-shadow: 0 0 0 1px var(--route);
      }
      .head {
        display: flex;
        justify-content: space-between;
        font-weight: 600;
      }
      .stops {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px 6px;
        font-size: 13px;
      }
    `,
  ];

  @property({ attribute: false }) reading: Reading | undefined;
  @property({ attribute: false }) route: Itinerary | undefined;
  @property({ type: Number }) number = 1;
  /** Whether it is the one drawn on the map. */
  @property({ type: Boolean, reflect: true }) live = false;

  protected override render() {
    const { reading, route } = this;
    if (!reading || !route) return nothing;
    const { graph, language, words } = reading;
    const steps = route.ways.length;
    const weak = route.ways.filter((way) => way.weak).length;
    return html`<button aria-pressed=${this.live}>
      <span class="head"
        ><span>${words.planner.route(this.number)}</span><span>${words.planner.steps(steps)}</span></span
      >
      <span class="stops">
        ${route.roles.map((id, index) => {
          const role = graph.role(id);
          return html`${index > 0 ? html`<span aria-hidden="true">→</span>` : nothing}
            <span class="pill" style="--family: var(--family-${role.family})"
              >${inLanguage(role.name, language)}</span
            >`;
        })}
      </span>
      <span class="muted small">
        ${words.planner.sourced(route.sourced, steps)}${weak > 0 ? ` · ${words.planner.weak(weak)}` : ''}
      </span>
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'route-card': RouteCardElement;
  }
}
