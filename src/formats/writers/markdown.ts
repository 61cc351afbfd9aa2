import type { Step } from '../../model/career-graph.ts';
import type { Role } from '../../model/career-map.ts';
import { basisOf, sourcesOf } from '../../model/evidence.ts';
import type { RoleId } from '../../model/schema.ts';
import type { JudgedRoute } from '../../queries/answer/leg.ts';
import { rolesByFamily } from './by-family.ts';
import { Footnotes } from './footnotes.ts';
import { stepLines } from './markdown-step.ts';
import { escapeMarkdown, linkTo, markdownText } from './markdown-text.ts';
import { nameIn } from './names.ts';
import { licenceOf, oneFile, type ExportContent, type Writer } from './writer.ts';

/** A route as an itinerary, step by step with who says so; anything else family by family. */
export const markdown: Writer = {
  id: 'markdown',
  name: { zh: 'Markdown 行程单', en: 'Markdown itinerary' },
  about: { zh: '带理由和来源，可继续编辑', en: 'with reasons and sources, to be edited further' },
  endings: ['md'],
  media: 'text/markdown;charset=utf-8',
  of: oneFile(write),
};

function write(handout: ExportContent): string {
  const { words, extract } = handout;
  const cited = new Footnotes();
  const { itinerary } = extract;
  const blocks = itinerary ? routeBlocks(itinerary, handout, cited) : familyBlocks(handout, cited);
  return (
    [
      `# ${escapeMarkdown(words.title)}`,
      escapeMarkdown(words.about),
      ...blocks,
      ...sourceBlocks(handout, cited),
      ...licenceOf(handout).map(escapeMarkdown),
    ].join('\n\n') + '\n'
  );
}

function routeBlocks({ roles, ways }: JudgedRoute, handout: ExportContent, cited: Footnotes): string[] {
  const stops = roles.map((role, index) => `${index + 1}. ${stopOf(role, handout)}`);
  const steps = ways.flatMap((way, index) => [
    `## ${index + 1}. ${nameOf(way.step.from, handout)} → ${nameOf(way.step.to, handout)}`,
    ...stepLines(way, handout, cited),
  ]);
  return [stops.join('\n'), ...steps];
}

function stopOf(id: RoleId, handout: ExportContent): string {
  const { extract, language } = handout;
  const { family, level } = extract.graph.role(id);
  const place = [extract.graph.family(family), extract.graph.level(level)];
  const called = place.map((thing) => escapeMarkdown(nameIn(language, thing))).join(' · ');
  return `**${nameOf(id, handout)}** · ${called}`;
}

function familyBlocks(handout: ExportContent, cited: Footnotes): string[] {
  const { extract, language } = handout;
  return rolesByFamily(extract.graph).flatMap(({ family, roles }) => [
    `## ${escapeMarkdown(nameIn(language, family))}`,
    ...roles.flatMap((role) => roleBlocks(role, handout, cited)),
  ]);
}

function roleBlocks(role: Role, handout: ExportContent, cited: Footnotes): string[] {
  const { extract, language, words } = handout;
  const { aliases = [], duties, level } = role;
  const facts = [
    words.labelled(words.level, nameIn(language, extract.graph.level(level))),
    ...(aliases.length > 0 ? [words.labelled(words.alsoCalled, words.list(aliases))] : []),
  ];
  const steps = extract.graph.stepsFrom(role.id);
  return [
    `### ${nameOf(role.id, handout)}`,
    escapeMarkdown(facts.join(' · ')),
    ...(duties ? [markdownText(duties, language)] : []),
    ...(steps.length > 0 ? [steps.map((step) => stepLine(step, handout, cited)).join('\n')] : []),
  ];
}

function stepLine({ to, transition }: Step, handout: ExportContent, cited: Footnotes): string {
  const { language, words } = handout;
  const { kind, why } = transition;
  const facts = [words.kinds[kind], words.basis[basisOf(transition)]].map(escapeMarkdown).join(' · ');
  const reason = why ? ` · ${markdownText(why, language)}` : '';
  const sign = kind === 'overlap' ? '⇄' : '→';
  return `- ${sign} **${nameOf(to, handout)}** · ${facts}${reason}${cited.mark(sourcesOf(transition))}`;
}

function sourceBlocks({ extract, language, words }: ExportContent, cited: Footnotes): string[] {
  if (cited.all.length === 0) return [];
  const lines = cited.all.map((id, index) => {
    const source = extract.graph.source(id);
    const title = escapeMarkdown(nameIn(language, { id, name: source.title }));
    return `${index + 1}. ${linkTo(title, source.url)} · ${escapeMarkdown(words.facts(source))}`;
  });
  return [`## ${escapeMarkdown(words.sources)}`, lines.join('\n')];
}

function nameOf(id: RoleId, { extract, language }: ExportContent): string {
  return escapeMarkdown(nameIn(language, extract.graph.role(id)));
}
