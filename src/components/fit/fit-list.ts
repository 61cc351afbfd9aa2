import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { inLanguage } from '../../model/text.ts';
import { FITS_SHOWN, type FitAnswer } from '../../queries/answer/answer.ts';
import type { RoleFit } from '../../queries/answer/fit.ts';
import type { ReaderContext } from '../../app/page-view.ts';
import { chooseRole } from '../events.ts';
import { renderFit } from './render-fit.ts';
import { base } from '../base.css.ts';
import { listedStyles } from '../sheets/role-results.css.ts';
import { profileStyles } from './profile.css.ts';

/** Every role by how it suits: the first few by their rank, as on the map; those nothing is known of apart. */
@customElement('zhitu-fit-list')
export class FitListElement extends LitElement {
  static override styles = [base, profileStyles, listedStyles];

  @property({ attribute: false }) reading: ReaderContext | undefined;
  @property({ attribute: false }) answer: FitAnswer | undefined;

  protected override render() {
    const { reading, answer } = this;
    if (!reading || !answer) return nothing;
    const { fit } = reading.words;
    const { ranked, unranked } = answer;
    const further = ranked.slice(FITS_SHOWN);
    return html`
      ${ranked.length > 0 ? this.renderFirst(ranked, reading) : nothing}
      ${
        further.length > 0
          ? html`<details>
              <summary>${fit.further(further.length)}</summary>
              <ol class="listed body">
                ${further.map((own, index) => this.renderRanked(own, FITS_SHOWN + index + 1, reading))}
              </ol>
            </details>`
          : nothing
      }
      ${
        unranked.length > 0
          ? html`<details ?open=${ranked.length === 0}>
              <summary>${fit.unranked(unranked.length)}</summary>
              <ul class="listed body">
                ${unranked.map((own) => this.renderRanked(own, undefined, reading))}
              </ul>
            </details>`
          : nothing
      }
    `;
  }

  private renderFirst(ranked: readonly RoleFit[], reading: ReaderContext) {
    const { fit } = reading.words;
    const first = ranked.slice(0, FITS_SHOWN);
    return html`<h3>${fit.ranked(ranked.length)}</h3>
      <p class="muted small">${fit.order} ${fit.numbered(first.length)}</p>
      <ol class="listed">
        ${first.map((own, index) => this.renderRanked(own, index + 1, reading))}
      </ol>`;
  }

  private renderRanked(own: RoleFit, rank: number | undefined, reading: ReaderContext) {
    const { role } = own;
    const shown = rank !== undefined && rank <= FITS_SHOWN;
    return html`<li style="--family: var(--family-${role.family})">
      <button class="role" data-role=${role.id} @click=${chooseRole}>
        ${rank === undefined ? nothing : html`<span class="number ${shown ? 'shown' : ''}">${rank}</span>`}
        <span class="dot"></span>
        <span class="name">${inLanguage(role.name, reading.language)}</span>
      </button>
      ${rank === undefined ? nothing : renderFit(own, reading)}
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zhitu-fit-list': FitListElement;
  }
}
