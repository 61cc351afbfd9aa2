import { html, nothing } from 'lit';
import { inLanguage } from '../../model/text.ts';
import type { RoleFit } from '../../queries/fit.ts';
import type { Reading } from '../../state/view.ts';
import { sayKept } from './wish-limits.ts';

const GAPS_SHOWN = 3;

/** How ready one is for a role, what is missing most, and which wishes it breaks or may break. */
export function renderFit({ readiness, gaps, unsaid, wishes }: RoleFit, reading: Reading) {
  const { words } = reading;
  const percent = readiness && Math.round(readiness.share * 100);
  const said =
    readiness && percent !== undefined ? words.fit.ready(percent, readiness.restsOn) : words.fit.unknown;
  return html`
    ${
      percent === undefined
        ? nothing
        : html`<span class="bar" aria-hidden="true"><i style="width: ${percent}%"></i></span>`
    }
    <div class="small">
      ${said}${readiness && unsaid > 0 ? html` · ${words.fit.alsoUnsaid(unsaid)}` : nothing}
    </div>
    ${gaps ? html`<div class="small">${renderGaps(gaps, reading)}</div>` : nothing}
    ${wishes
      .filter(({ kept }) => kept !== 'kept')
      .map(
        (wish) =>
          html`<div class="small ${wish.kept === 'broken' ? 'warn' : 'muted'}">
            ${sayKept(wish, reading)}
          </div>`,
      )}
  `;
}

function renderGaps(gaps: NonNullable<RoleFit['gaps']>, { graph, language, words }: Reading) {
  if (gaps.length === 0) return html`<span class="muted">${words.fit.enough}</span>`;
  const skills = graph.map.map.skills ?? [];
  return html`<span class="muted">${words.fit.missing}</span> ${gaps
      .slice(0, GAPS_SHOWN)
      .map(({ skill, missing }) => {
        const name = skills.find(({ id }) => id === skill)?.name;
        return html` <span class="chip"
          >${words.way.gap(name ? inLanguage(name, language) : skill, missing)}</span
        >`;
      })}`;
}
