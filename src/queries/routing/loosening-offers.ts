import type { CareerGraph } from '../../model/career-graph.ts';
import type { Route } from './route.ts';
import { costsAlong } from './costs-along.ts';
import { leastReadiness, unassessedReadiness } from '../criteria/measures.ts';
import { NO_FILTERS, type Journey } from '../ask/journey.ts';
import {
  shortestLength,
  withLoosenings,
  looseningsWithin,
  minimalLoosenings,
  type Loosening,
} from './minimal-loosenings.ts';

/** What could be loosened, and the route that is then the best. */
export interface LooseningOffer {
  /** All of it together. */
  loosenings: readonly Loosening[];
  /** Undefined where none was found, on a map too large to be exact. */
  route: Route | undefined;
  /** What one brings to its hardest step, 0–1; undefined where a step is not assessed. */
  readiness: number | undefined;
}

/** How many are worth offering at once. */
const MOST_OFFERED = 3;

/**
 * What could be loosened so that a journey has a route, three at most, fewest steps first. The smallest loosening may
 * lead a long way round, so of every smallest set of filters the one between that and the shortest way comes before
 * the two. `best`: the route a journey would show. Empty where no filter is to blame (see `whyNot`).
 */
export function looseningOffers(
  graph: CareerGraph,
  journey: Journey,
  best: (journey: Journey) => Route | undefined,
): LooseningOffer[] {
  const offers = minimalLoosenings(graph, journey).map((least) =>
    grades(graph, journey, least).map((loosenings): LooseningOffer => {
      const route = best({ ...journey, filters: withLoosenings(journey.filters ?? NO_FILTERS, loosenings) });
      return { loosenings, route, readiness: route && readinessAlong(graph, journey, route) };
    }),
  );
  const first = offers.flatMap(([middle]) => (middle ? [middle] : [])).sort(byRoute);
  const others = offers.flatMap(([, ...rest]) => rest);
  return [...first, ...others].slice(0, MOST_OFFERED).sort(byRoute);
}

/**
 * The same filters loosened further, as long as that makes the way shorter: of all grades the one in the middle, the
 * one that loosens least and the one of the shortest way; fewer where these are the same.
 */
function grades(graph: CareerGraph, journey: Journey, least: readonly Loosening[]): (readonly Loosening[])[] {
  const all = [least];
  for (let next: readonly Loosening[] | undefined = least; next;) {
    const filters = withLoosenings(journey.filters ?? NO_FILTERS, next);
    next = looseningsWithin(graph, journey, least, shortestLength(graph, { ...journey, filters }) - 1);
    if (next) all.push(next);
  }
  return [...new Set([all[Math.floor(all.length / 2)] ?? least, least, all.at(-1) ?? least])];
}

function readinessAlong(graph: CareerGraph, { bringing }: Journey, route: Route): number | undefined {
  const measures = [unassessedReadiness, leastReadiness];
  const [unassessed = 0, missing = 0] = costsAlong(graph, route.steps, measures, bringing);
  return unassessed > 0 ? undefined : 1 - missing;
}

function byRoute(a: LooseningOffer, b: LooseningOffer): number {
  const [fewer, more] = [a, b].map(({ route }) => route?.steps.length ?? Infinity) as [number, number];
  return fewer === more ? (b.readiness ?? -1) - (a.readiness ?? -1) : fewer - more;
}
