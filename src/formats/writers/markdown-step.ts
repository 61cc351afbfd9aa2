import type { Evidence, Transition } from '../../model/career-map.ts';
import type { Leg } from '../../queries/answer/leg.ts';
import type { Footnotes } from './footnotes.ts';
import { escapeMarkdown, markdownText } from './markdown-text.ts';
import { nameIn } from './names.ts';
import type { ExportContent } from './writer.ts';

/** A step of a route: what it is, why it works, what it takes, and who says so; what is unknown is said to be. */
export function stepLines(way: Leg, handout: ExportContent, cited: Footnotes): string[] {
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
    `- ${escapeMarkdown(readinessText(way, handout))}`,
    ...(evidence.length > 0 || claims.length > 0 ? [`- **${escapeMarkdown(words.sources)}**`] : []),
    ...evidence.map((voice) => `  - ${voiceText(voice, handout)}${cited.mark(voice.sources)}`),
    ...claims.map((claim) => `  - ${claimText(claim, handout)}${cited.mark(claim.sources)}`),
  ];
  return [escapeMarkdown(facts.join(' · ')), lines.join('\n')];
}

function reasonLines({ step, sources }: Leg, { language, words }: ExportContent): string[] {
  const { why, learn, obstacles } = step.transition;
  const line = (label: string, reason: typeof why, unknown: string): string => {
    const ours = reason?.basis === 'editorial' ? ` (${escapeMarkdown(words.basis.editorial)})` : '';
    return `- **${escapeMarkdown(label)}** · ${reason ? markdownText(reason, language) + ours : escapeMarkdown(unknown)}`;
  };
  return [
    line(words.why, why, sources.length > 0 ? words.noReason : words.notStated),
    line(words.learn, learn, words.notStated),
    line(words.obstacles, obstacles, words.notStated),
  ];
}

function readinessText({ readiness, gaps, step }: Leg, { extract, language, words }: ExportContent): string {
  if (!readiness) return words.readinessUnknown;
  const { graph } = extract;
  const nameOf = (id: string): string => {
    const skill = graph.map.map.skills?.find((known) => known.id === id);
    return skill ? nameIn(language, skill) : id;
  };
  const missing = (gaps ?? []).map((gap) => words.gap(nameOf(gap.skill), gap.missing));
  const role = nameIn(language, graph.role(step.to));
  const share = words.readiness(Math.round(readiness.share * 100), role, readiness.restsOn);
  return [share, ...missing].join(' · ');
}

function voiceText({ basis, says, stated }: Evidence, { language, words }: ExportContent): string {
  const how = [words.basis[basis], ...(stated === false ? [words.implied] : [])]
    .map(escapeMarkdown)
    .join(' · ');
  return says ? `${how} · ${markdownText(says, language)}` : how;
}

/** The graph knows the claims that are left of those it contradicts. */
function claimText(
  { id, basis, says }: NonNullable<Transition['claims']>[number],
  { extract, language, words }: ExportContent,
): string {
  const { graph } = extract;
  const disputed = graph.opposing(graph.claim(id).claim).length > 0 ? [words.disagree] : [];
  return [...[...disputed, words.basis[basis]].map(escapeMarkdown), markdownText(says, language)].join(' · ');
}
