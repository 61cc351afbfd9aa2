import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { inLanguage } from '../model/text.ts';
import type { Way } from '../queries/way.ts';
import type { Reading } from '../state/view.ts';
import { chooseRole } from './events.ts';
import { base } from './styles/base.ts';
import { claimStyles } from './styles/claim.ts';
import { renderWay } from './parts/way.ts';
import { wayStyles } from './styles/way.ts';
import './who-says.ts';

/** The ways out of a role, or into it: each a button to travel by, with its reason and who says so. */
@customElement('way-list')
export class WayListElement extends LitElement {
  static override styles = [
    base,
    wayStyles,
    claimStyles,
    css`
      li {
        padding: 10px 0 8px;
        border-top: 1px solid var(--hair);
      }
      .travel {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 2px 10px;
        width: 100%;
        min-height: 32px;
        padding: 2px 0;
        border: 0;
        background: none;
        text-align: left;
        font-weight: 600;
      }
      .travel:hover .name {
        text-decoration: underline;
        text-underline-offset: 4px;
      }
      .dot {
        flex: none;
        width: 10px;
        height: 10px;
        border: 2px solid var(--family);
        border-radius: 50%;
      }
      /* A long name or a long kind of way takes a line of its own, before either is squeezed. */
      .name {
        flex: 1 1 58%;
      }
      .travel .chip {
        margin-left: auto;
      }
      @media (pointer: coarse) {
        .travel {
          min-height: 44px;
        }
      }
    `,
  ];

  @property({ attribute: false }) reading: Reading | undefined;
  @property({ attribute: false }) ways: readonly Way[] = [];
  /** Which end of each way is listed. */
  @property() towards: 'from' | 'to' = 'to';

  protected override render() {
    const { reading, ways } = this;
    if (!reading || ways.length === 0) return nothing;
    return html`<ul>
      ${ways.map((way) => this.renderItem(way, reading))}
    </ul>`;
  }

  private renderItem(way: Way, reading: Reading) {
    const role = reading.graph.role(way.step[this.towards]);
    const name = inLanguage(role.name, reading.language);
    return html`<li>
      <button class="travel" data-role=${role.id} @click=${chooseRole}>
        <span class="dot" style="--family: var(--family-${role.family})"></span>
        <span class="name">${name}</span>
        <span class="chip">${reading.words.way.kinds[way.step.transition.kind]}</span>
      </button>
      ${renderWay(way, reading)}
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'way-list': WayListElement;
  }
}
