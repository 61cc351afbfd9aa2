import { html, nothing } from 'lit';
import type { SkillId } from '../../model/schema.ts';
import { inLanguage } from '../../model/text.ts';
import type { RoleFit } from '../../queries/answer/fit.ts';
import type { ReaderContext } from '../../app/page-view.ts';
import { sayPreferenceMatch } from './preference-limits.ts';

const SKILLS_SHOWN = 3;

/** Why a role suits: what counts of what is brought, what is missing most, how much that is, and what speaks against it. */
export function renderFit(own: RoleFit, reading: ReaderContext) {
  const { readiness, gaps, unsaid, wishes, reached, counts, asks } = own;
  const { words } = reading;
  const percent = readiness && Math.round(readiness.share * 100);
  const facts =
    readiness && percent !== undefined
      ? [
          words.fit.ready(percent, readiness.restsOn),
          ...(asks.skills * 2 <= asks.of ? [words.fit.asksOnly(asks.skills, asks.of)] : []),
          ...(unsaid > 0 ? [words.fit.alsoUnsaid(unsaid)] : []),
        ]
      : [words.fit.unknown];
  return html`
    ${
      percent === undefined
        ? nothing
        : html`<span class="bar" aria-hidden="true"><i style="width: ${percent}%"></i></span>`
    }
    ${
      counts.length > 0
        ? html`<div class="small">
            <span class="muted">${words.fit.counts}</span> ${sayCounts(counts, reading)}
          </div>`
        : nothing
    }
    ${gaps ? html`<div class="small">${renderGaps(gaps, reading)}</div>` : nothing}
    <div class="small muted">${facts.join(' · ')}</div>
    ${reached === false ? html`<div class="small warn">${words.fit.noRoute}</div>` : nothing}
    ${wishes.map(
      (wish) =>
        html`<div class="small ${wish.kept === 'broken' ? 'warn' : 'muted'}">
          ${sayPreferenceMatch(wish, reading)}
        </div>`,
    )}
  `;
}

/** What is brought that counts, the most first. */
function sayCounts(counts: RoleFit['counts'], reading: ReaderContext): string {
  const { countsOf } = reading.words.fit;
  return counts
    .slice(0, SKILLS_SHOWN)
    .map(({ skill, brought, asked }) => countsOf(nameOf(skill, reading), brought, asked))
    .join(' · ');
}

function renderGaps(gaps: NonNullable<RoleFit['gaps']>, reading: ReaderContext) {
  const { words } = reading;
  if (gaps.length === 0) return html`<span class="muted">${words.fit.enough}</span>`;
  return html`<span class="muted">${words.way.gaps}</span> ${gaps
      .slice(0, SKILLS_SHOWN)
      .map(
        ({ skill, missing }) =>
          html` <span class="chip">${words.way.gap(nameOf(skill, reading), missing)}</span>`,
      )}`;
}

function nameOf(skill: SkillId, { graph, language }: ReaderContext): string {
  const name = graph.map.map.skills?.find(({ id }) => id === skill)?.name;
  return name ? inLanguage(name, language) : skill;
}
