import type { CareerGraph } from '../model/career-graph.ts';
import { inLanguage, type Language } from '../model/text.ts';
import type { RoutesAnswer } from '../queries/answer/answer-routes.ts';
import type { RoutesCompared } from '../queries/answer/compare-routes.ts';
import type { Avoided } from '../queries/ask/journey.ts';
import type { TradeOff } from '../queries/routing/trade-offs.ts';
import type { LooseningOffer } from '../queries/routing/loosening-offers.ts';
import type { Loosening } from '../queries/routing/minimal-loosenings.ts';
import type { Words } from './words.ts';

/* What narrows a journey down, how it could be loosened, and what a trade-off comes to, in words. */

/** A map and how it is spoken of. */
interface Speech {
  graph: CareerGraph;
  language: Language;
  words: Words;
}

/** Something avoided, by its name. */
export function sayAvoided(avoided: Avoided, { graph, language, words }: Speech): string {
  const role = (id: Parameters<CareerGraph['role']>[0]): string => inLanguage(graph.role(id).name, language);
  switch (avoided.what) {
    case 'role':
      return role(avoided.role);
    case 'family':
      return words.filters.family(inLanguage(graph.family(avoided.family).name, language));
    case 'transition':
      return words.filters.step(role(avoided.from), role(avoided.to));
  }
}

/** What is given up, all at once. */
export function sayLoosenings(loosenings: readonly Loosening[], speech: Speech): string {
  const said = loosenings.map((loosening) => sayLoosening(loosening, speech));
  return speech.words.list(said.map((text, index) => (index > 0 ? withoutCapital(text) : text)));
}

/** The route that a loosening gives, in figures; undefined where none was found. */
export function sayGives({ route, readiness }: LooseningOffer, { filters }: Words): string | undefined {
  return route && filters.gives(route.steps.length, readiness && Math.round(readiness * 100));
}

function withoutCapital(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function sayLoosening(loosening: Loosening, speech: Speech): string {
  const { graph, language, words } = speech;
  const { loosened } = words.filters;
  switch (loosening.loosen) {
    case 'via':
      return loosened.via(inLanguage(graph.role(loosening.role).name, language));
    case 'avoid':
      return loosened.avoid(sayAvoided(loosening.avoided, speech));
    case 'rise':
      return loosened.rise(loosening.to);
    case 'readiness':
      return loosening.to === undefined
        ? loosened.anyReadiness
        : loosened.readiness(Math.round(loosening.to * 100));
    case 'basis':
      return loosening.to === 'editorial' ? loosened.estimates : loosened.basis(words.basis[loosening.to]);
    case 'steps':
      return loosened.steps(loosening.to);
  }
}

/** That there is no way, and whether the filters are why. */
export function sayNoWay({ from, to, none }: RoutesAnswer, words: Words, language: Language): string {
  const within = none?.because === 'no-way' && none.loosenings.length > 0;
  const say = within ? words.filters.noWay : words.planner.noWay;
  return say(from ? inLanguage(from.name, language) : '', to ? inLanguage(to.name, language) : '');
}

/** How many routes are shown, and whether there are more. */
export function sayCount({ routes, others, tradeOffs }: RoutesAnswer, words: Words): string {
  const weighed = tradeOffs !== undefined && (routes.length > 1 || others === 'some');
  return weighed ? words.tradeOffs.left(routes.length) : words.planner.routes[others](routes.length);
}

/** What was weighed where trade-offs were asked for; undefined where there was nothing to weigh. */
export function sayWeighed({ routes, others, tradeOffs }: RoutesAnswer, words: Words): string | undefined {
  if (!tradeOffs || (routes.length < 2 && others !== 'some')) return undefined;
  const { weighed } = words.tradeOffs;
  if (routes.length === 1) return weighed.one;
  return others === 'none' ? weighed.all : weighed.several;
}

/** A dot of the chart: what it stands for, in words. */
export function sayTradeOff(tradeOff: TradeOff, number: number, words: Words): string {
  return words.tradeOffs.route(number, tradeOff.steps, sayToLearn(tradeOff, words), tradeOff.estimated);
}

/** How long a route takes: where some of its steps are undated, at least what the others do. */
export function sayYears(
  { years, undated }: RoutesCompared['routes'][number],
  { planner, versus }: Words,
): string {
  if (!years) return versus.unknown;
  return undated > 0 ? versus.atLeast(years[0], undated) : planner.years(...years);
}

/** Unknown is not zero: levels over the steps that are assessed are a lower bound where some are not. */
export function sayToLearn(
  { steps, gap, unassessed }: Pick<TradeOff, 'steps' | 'gap' | 'unassessed'>,
  { tradeOffs }: Words,
): string {
  if (unassessed === steps) return tradeOffs.notAssessed;
  return unassessed > 0 ? tradeOffs.atLeast(gap, unassessed) : tradeOffs.levels(gap);
}
