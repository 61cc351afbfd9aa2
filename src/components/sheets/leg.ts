import { html, nothing } from 'lit';
import type { Transition } from '../../model/career-map.ts';
import { inLanguage } from '../../model/text.ts';
import { isPartlyEditorial, type Leg } from '../../queries/answer/leg.ts';
import { assessesSkills } from '../../queries/skills/readiness.ts';
import { placeClaims } from '../../queries/answer/disagreements.ts';
import type { ReaderContext } from '../../app/page-view.ts';
import type { Voice } from '../sources/who-says.ts';
import { renderClaim } from '../sources/claim.ts';

/** Why a step works, what it takes, and who says so. */
export function renderLeg(way: Leg, reading: ReaderContext) {
  const { words } = reading;
  const { transition } = way.step;
  const { why, learn, obstacles, years, claims = [] } = transition;
  const tellings = placeClaims(reading.graph, claims);
  return html`
    <div class="facts">
      ${why ? renderReason(words.way.why, why, way, reading) : renderSaid(transition, reading)}
      ${learn ? renderReason(words.way.learn, learn, way, reading) : nothing}
      ${obstacles ? renderReason(words.way.obstacles, obstacles, way, reading) : nothing}
      ${years ? html`<div class="muted">${words.way.years(...years)}</div>` : nothing}
    </div>
    ${renderReadiness(way, reading)}
    ${way.weak ? html`<p><span class="chip weak">${words.way.weak}</span></p>` : nothing}
    <zhitu-who-says
      .reading=${reading}
      .voices=${voicesFor(transition)}
      ?ofStep=${isPartlyEditorial(way)}
    ></zhitu-who-says>
    ${claims.map((claim) => html`<div class="claim">${renderClaim(claim, reading, tellings)}</div>`)}
  `;
}

/** Without a reason of its own, a step is told in its first voice's words. */
function renderSaid({ evidence }: Transition, { language, words }: ReaderContext) {
  const said = evidence?.find(({ says }) => says)?.says;
  if (!said) return html`<p class="muted">${words.way.noReason}</p>`;
  return html`<p><span class="label">${words.way.said}</span> ${inLanguage(said, language)}</p>`;
}

/** A transition without any evidence is our estimate, and says so. */
export function voicesFor({ evidence }: Transition): readonly Voice[] {
  return evidence?.length ? evidence : [{ basis: 'editorial', sources: [] }];
}

/** An estimate on a step that is estimated; on one that others vouch for it is the reason alone that is ours. */
function renderReason(
  label: string,
  reason: NonNullable<Transition['why']>,
  { basis }: Leg,
  { language, words }: ReaderContext,
) {
  const ours = basis === 'editorial' ? words.basis.editorial : words.way.ourReading;
  return html`<p>
    <span class="label">${label}</span>
    ${inLanguage(reason, language)}
    ${reason.basis === 'editorial' ? html`<span class="chip">${ours}</span>` : nothing}
  </p>`;
}

/** A number only with its meaning; what nobody assessed is said to be so, where the map assesses anything. */
function renderReadiness(
  { readiness, gathered, gaps, step }: Leg,
  { graph, language, words }: ReaderContext,
) {
  if (!readiness)
    return assessesSkills(graph.map) ? html`<div class="ready">${words.way.notAssessed}</div>` : nothing;
  const role = inLanguage(graph.role(step.to).name, language);
  const percent = Math.round(readiness.share * 100);
  const said = words.way.readiness(percent, role, readiness.restsOn);
  const skills = new Map(
    (graph.map.map.skills ?? []).map((skill) => [skill.id, inLanguage(skill.name, language)]),
  );
  const missing = (gaps ?? []).map((gap) => words.way.gap(skills.get(gap.skill) ?? gap.skill, gap.missing));
  return html`<div class="ready">${gathered ? words.way.withEarlier(said) : said}</div>
    ${
      missing.length > 0
        ? html`<div class="gaps">
            <span class="label">${words.way.gaps}</span>
            ${missing.map((gap) => html`<span class="chip">${gap}</span>`)}
          </div>`
        : nothing
    }`;
}
