import type { Transition } from '../../model/career-map.ts';
import type { Way } from '../../queries/answer/leg.ts';
import type { Cited } from './footnotes.ts';
import { escaped, said } from './markdown-text.ts';
import { calledIn } from './names.ts';
import type { Handout } from './writer.ts';

/** A step of a route: what it is, why it works, what it takes, and who says so; what is unknown is said to be. */
export function stepLines(way: Way, handout: Handout, cited: Cited): string[] {
  const { words } = handout;
  const { kind, years, evidence = [], claims = [] } = way.step.transition;
  const facts = [
    words.kinds[kind],
    words.basis[way.basis],
    ...(years ? [words.years(...years)] : []),
    ...(way.weak ? [words.weak] : []),
  ];
  const lines = [
    ...reasonLines(way, handout),
    `- ${escaped(readinessText(way, handout))}`,
    ...(evidence.length > 0 || claims.length > 0 ? [`- **${escaped(words.sources)}**`] : []),
    ...evidence.map((voice) => `  - ${voiceText(voice, handout)}${cited.mark(voice.sources)}`),
    ...claims.map((claim) => `  - ${claimText(claim, handout)}${cited.mark(claim.sources)}`),
  ];
  return [escaped(facts.join(' · ')), lines.join('\n')];
}

function reasonLines({ step, sources }: Way, { language, words }: Handout): string[] {
  const { why, learn, obstacles } = step.transition;
  const line = (label: string, reason: typeof why, unknown: string): string => {
    const ours = reason?.basis === 'editorial' ? ` (${escaped(words.basis.editorial)})` : '';
    return `- **${escaped(label)}** · ${reason ? said(reason, language) + ours : escaped(unknown)}`;
  };
  return [
    line(words.why, why, sources.length > 0 ? words.noReason : words.notStated),
    line(words.learn, learn, words.notStated),
    line(words.obstacles, obstacles, words.notStated),
  ];
}

function readinessText({ readiness, gaps, step }: Way, { extract, language, words }: Handout): string {
  if (!readiness) return words.readinessUnknown;
  const { graph } = extract;
  const nameOf = (id: string): string => {
    const skill = graph.map.map.skills?.find((known) => known.id === id);
    return skill ? calledIn(language, skill) : id;
  };
  const missing = (gaps ?? []).map((gap) => words.gap(nameOf(gap.skill), gap.missing));
  const role = calledIn(language, graph.role(step.to));
  const share = words.readiness(Math.round(readiness.share * 100), role, readiness.restsOn);
  return [share, ...missing].join(' · ');
}

type Voice = NonNullable<Transition['evidence']>[number];

function voiceText({ basis, says, stated }: Voice, { language, words }: Handout): string {
  const how = [words.basis[basis], ...(stated === false ? [words.implied] : [])].map(escaped).join(' · ');
  return says ? `${how} · ${said(says, language)}` : how;
}

/** The graph knows the claims that are left of those it contradicts. */
function claimText(
  { id, basis, says }: NonNullable<Transition['claims']>[number],
  { extract, language, words }: Handout,
): string {
  const { graph } = extract;
  const disputed = graph.opposing(graph.claim(id).claim).length > 0 ? [words.disagree] : [];
  return [...[...disputed, words.basis[basis]].map(escaped), said(says, language)].join(' · ');
}
