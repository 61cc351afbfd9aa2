import type { CareerGraph } from '../model/career-graph.ts';
import { scaleOf, type Pay, type Role } from '../model/career-map.ts';
import { inLanguage, type Language, type Text } from '../model/text.ts';
import type { RoleAnswer } from '../queries/answer/answer-role.ts';
import { assessmentOf, differences } from '../queries/answer/differences.ts';
import type { ComparisonCell, ComparisonCaption } from '../scene/pictures/captions.ts';
import { WORDS } from './languages.ts';
import { captionRole } from './caption-route.ts';

type Row = ComparisonCaption['groups'][number]['rows'][number];

/** Roles side by side in what can be laid side by side: levels, the largest difference first, pay, where each leads. */
export function captionComparison(
  answers: readonly RoleAnswer[],
  graph: CareerGraph,
  language: Language,
): ComparisonCaption {
  const { compare, role: words } = WORDS[language];
  const roles = answers.map(({ role }) => role);
  const { skills = [], traits = [] } = graph.map.map;
  const apart = new Map(differences(graph, roles).map((one) => [one.subject, one.apart]));
  const assessed = (subjects: readonly { id: string; name: Text }[]): Row[] =>
    subjects
      .filter(({ id }) => roles.some((role) => assessmentOf(role, id)))
      .sort((a, b) => (apart.get(b.id) ?? 0) - (apart.get(a.id) ?? 0))
      .map(({ id, name }) => ({
        subject: inLanguage(name, language),
        cells: roles.map((role) => levelCell(role, id, graph, language)),
      }));
  const pay = roles.some((role) => role.pay?.length)
    ? [{ subject: words.pay, cells: roles.map((role) => payCell(role, language)) }]
    : [];
  const leads: Row = {
    subject: compare.waysOut,
    cells: answers.map(({ waysOut }) =>
      waysOut.length === 0
        ? unknownCell(words.noWaysOut)
        : knownCell(waysOut.map(({ step }) => inLanguage(graph.role(step.to).name, language))),
    ),
  };
  const groups = [
    { name: compare.topics.skills, rows: assessed(skills) },
    { name: compare.topics.traits, rows: assessed(traits) },
    { name: compare.topics.pay, rows: pay },
    { name: compare.topics.ways, rows: [leads] },
  ];
  return {
    columns: roles.map(({ id }) => captionRole(id, graph, language)),
    groups: groups.filter(({ rows }) => rows.length > 0),
  };
}

function levelCell(role: Role, subject: string, graph: CareerGraph, language: Language): ComparisonCell {
  const words = WORDS[language].role;
  const found = assessmentOf(role, subject);
  if (!found) return unknownCell(words.notStated);
  if (found.level === undefined) return { ...unknownCell(words.asked), muted: false };
  const scale = scaleOf(graph.map);
  return { share: found.level / scale, texts: [words.levelOf(found.level, scale)], muted: false };
}

function payCell({ pay = [] }: Role, language: Language): ComparisonCell {
  if (pay.length === 0) return unknownCell(WORDS[language].role.notStated);
  return knownCell(pay.map((one) => sayPay(one, language)));
}

/** Figures of pay in one line, with their place and year. */
function sayPay(pay: Pay, language: Language): string {
  const { pay: words } = WORDS[language];
  const figures = (['low', 'median', 'high'] as const).flatMap((key) => {
    const amount = pay[key];
    return amount === undefined ? [] : [`${words[key]} ${words.figure(amount, pay.currency)}`];
  });
  const year = pay.year === 'undated' ? words.undated : words.year(pay.year);
  const amounts = figures.length > 0 ? [...figures, words.per[pay.per]] : [];
  const says = pay.says ? [inLanguage(pay.says, language)] : [];
  return [...amounts, words.place(pay.place), year, ...says].join(' · ');
}

function knownCell(texts: readonly string[]): ComparisonCell {
  return { share: undefined, texts, muted: false };
}

function unknownCell(text: string): ComparisonCell {
  return { share: undefined, texts: [text], muted: true };
}
