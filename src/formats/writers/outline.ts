import type { Step } from '../../model/career-graph.ts';
import { basisOf } from '../../model/evidence.ts';
import type { RoleId } from '../../model/schema.ts';
import type { JudgedRoute } from '../../queries/answer/leg.ts';
import { rolesByFamily } from './by-family.ts';
import { nameIn } from './names.ts';
import { oneLine } from './safe-text.ts';
import { licenceOf, oneFile, type ExportContent, type Writer } from './writer.ts';

/** One thing a line, a tab for each step inward: what outliners and programs for mind maps read. */
export const outline: Writer = {
  id: 'outline',
  name: { zh: '纯文本提纲', en: 'Plain-text outline' },
  about: { zh: '粘贴到任何地方，也可导入思维导图', en: 'to paste anywhere; mind maps import it' },
  endings: ['txt'],
  media: 'text/plain;charset=utf-8',
  of: oneFile(write),
};

function write(handout: ExportContent): string {
  const { words, extract } = handout;
  const { itinerary } = extract;
  const lines = itinerary ? routeLines(itinerary, handout) : familyLines(handout);
  return [words.title, words.about, ...lines, ...licenceOf(handout)].map(tidied).join('\n') + '\n';
}

/** The tabs are ours, the rest is one line. */
function tidied(line: string): string {
  const tabs = /^\t*/.exec(line)?.[0] ?? '';
  return tabs + oneLine(line);
}

function routeLines({ roles, ways }: JudgedRoute, handout: ExportContent): string[] {
  const { words } = handout;
  const [first, ...others] = roles;
  return [
    ...(first === undefined ? [] : [`1. ${nameOf(first, handout)}`]),
    ...others.flatMap((role, index) => {
      const way = ways[index];
      const readiness = way?.readiness
        ? words.readiness(Math.round(way.readiness.share * 100), nameOf(role, handout), way.readiness.restsOn)
        : words.readinessUnknown;
      return [
        `${index + 2}. ${nameOf(role, handout)}`,
        ...(way ? [`\t${factsOf(way.step, handout)}`, `\t${readiness}`] : []),
      ];
    }),
  ];
}

function familyLines(handout: ExportContent): string[] {
  const { extract, language } = handout;
  const { graph } = extract;
  return rolesByFamily(graph).flatMap(({ family, roles }) => [
    nameIn(language, family),
    ...roles.flatMap((role) => [
      `\t${nameOf(role.id, handout)} · ${nameIn(language, graph.level(role.level))}`,
      ...graph.stepsFrom(role.id).map((step) => {
        const sign = step.transition.kind === 'overlap' ? '⇄' : '→';
        return `\t\t${sign} ${nameOf(step.to, handout)} · ${factsOf(step, handout)}`;
      }),
    ]),
  ]);
}

function factsOf({ transition }: Step, { words }: ExportContent): string {
  const { kind, years } = transition;
  const facts = [words.kinds[kind], words.basis[basisOf(transition)]];
  return [...facts, ...(years ? [words.years(...years)] : [])].join(' · ');
}

function nameOf(role: RoleId, { extract, language }: ExportContent): string {
  return nameIn(language, extract.graph.role(role));
}
