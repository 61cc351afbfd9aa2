import type { CareerGraph } from '../model/career-graph.ts';
import type { RoleId } from '../model/schema.ts';
import type { Transition } from '../model/career-map.ts';
import { inLanguage, type Language } from '../model/text.ts';
import type { Leg } from '../queries/answer/leg.ts';
import type { Choice } from '../queries/answer/choices.ts';
import { WORDS } from './languages.ts';

/* A way in a few words: on a card beside it, and aloud. */

/** A way from end to end. */
export interface LegText {
  title: string;
  /** Kind, basis, how many sources. */
  facts: string;
  why: string | undefined;
  readiness: string | undefined;
}

export function legText(way: Leg, graph: CareerGraph, language: Language): LegText {
  const words = WORDS[language];
  const { step, basis, sources, weak, readiness, gathered } = way;
  const { kind, why, evidence } = step.transition;
  const nameOf = (role: RoleId): string => inLanguage(graph.role(role).name, language);
  // Without a reason of its own, a step is told in its first voice's words.
  const reason = why ?? evidence?.find(({ says }) => says)?.says;
  const said =
    readiness && words.way.readiness(Math.round(readiness.share * 100), nameOf(step.to), readiness.restsOn);
  return {
    title: `${nameOf(step.from)} ${kind === 'overlap' ? '⇄' : '→'} ${nameOf(step.to)}`,
    facts: [
      words.way.kinds[kind],
      words.basis[basis],
      ...(sources.length > 0 ? [words.walk.sources(sources.length)] : []),
      ...(weak ? [words.way.weak] : []),
    ].join(' · '),
    why: sayReason(reason, way, language),
    readiness: said && (gathered ? words.way.withEarlier(said) : said),
  };
}

/** What is said of a way; where others vouch for the way itself, what is only our reading is said to be so. */
export function sayReason(
  reason: Transition['why'],
  { basis }: Pick<Leg, 'basis'>,
  language: Language,
): string | undefined {
  const said = reason && inLanguage(reason, language);
  const { ours } = WORDS[language].way;
  return said !== undefined && reason?.basis === 'editorial' && basis !== 'editorial' ? ours(said) : said;
}

/** Which role it is of how many, how many ways lead on from there, and why the way to it works. */
export function sayChoice(
  choices: readonly Choice[],
  { role, way }: Choice,
  graph: CareerGraph,
  language: Language,
): string {
  const { walk } = WORDS[language];
  const place = choices.findIndex((choice) => choice.role === role) + 1;
  const name = inLanguage(graph.role(role).name, language);
  const told = way && legText(way, graph, language);
  return [
    walk.choice(name, place, choices.length, graph.stepsFrom(role).length),
    told?.facts,
    told?.readiness,
    told?.why,
  ]
    .filter((part) => part !== undefined)
    .map((part) => part.replace(/[。.]$/, ''))
    .join(language === 'zh' ? '。' : '. ');
}

/** Where a role leads and where people come to it from. */
export function sayNeighbours(role: RoleId, graph: CareerGraph, language: Language): string {
  const nameOf = (id: RoleId): string => inLanguage(graph.role(id).name, language);
  return WORDS[language].walk.neighbours(
    nameOf(role),
    graph.stepsFrom(role).map(({ to }) => nameOf(to)),
    graph.stepsInto(role).map(({ from }) => nameOf(from)),
  );
}
