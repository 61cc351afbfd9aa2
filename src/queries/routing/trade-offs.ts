import type { CareerGraph } from '../../model/career-graph.ts';
import { searchSpaceFor, type SearchSpace } from './search-space.ts';
import type { Route } from './route.ts';
import { costsAlong } from './costs-along.ts';
import type { Measure, Ranking } from '../criteria/criterion.ts';
import { estimatedSteps, gapInAll, steps, unassessedSteps } from '../criteria/measures.ts';
import { paretoRoutes } from '../engine/pareto-routes.ts';
import type { Weight } from '../engine/weight.ts';
import type { Journey } from '../ask/journey.ts';

/** A route and the three things no other beats it on at once. */
export interface TradeOff {
  route: Route;
  /** How many. */
  steps: number;
  /** Levels to learn in all, over the steps that are assessed. */
  gap: number;
  /** Steps nobody assessed: of two routes the one with fewer is the one with less to learn. */
  unassessed: number;
  /** Steps that rest on an estimate of ours alone. */
  estimated: number;
}

export interface TradeOffs {
  /** Fewest steps first. Empty when there is no way, or when both ends are one role. */
  routes: readonly TradeOff[];
  /** As with `findRoutes`. */
  exact: boolean;
}

/** The trade-off set beside the criteria. */
export const TRADE_OFFS: Ranking = {
  id: 'trade-offs',
  name: { zh: '各有取舍', en: 'Trade-offs' },
  about: {
    zh: '步数、要补的和依据三样里，没有哪条路线能同时胜过的那些路线',
    en: 'the routes that no other beats on steps, learning and evidence at once',
  },
};

/** What is traded: steps, learning, evidence. Learning is two measures, compared one after the other. */
const TRADED: readonly (readonly Measure[])[] = [[steps], [unassessedSteps, gapInAll], [estimatedSteps]];

/**
 * The routes no other beats on steps, learning and evidence at once (the Pareto set); of routes equal in all three
 * the first by role ids.
 */
export function tradeOffs(graph: CareerGraph, journey: Journey): TradeOffs {
  if (journey.from === journey.to) return { routes: [], exact: true };
  const area = searchSpaceFor(graph, journey);
  const weights = TRADED.map((measures) => oneWeight(area, measures));
  const routes = paretoRoutes(area.network, weights, area.start, area.ends).map((edges) =>
    tradeOff(graph, journey, area.routeOf(edges)),
  );
  return { routes: area.exact ? routes : unbeaten(routes), exact: area.exact };
}

/** Levels and steps fit into one number on any map that fits into memory; if not, the engine must say so. */
function oneWeight(area: SearchSpace, measures: readonly Measure[]): Weight {
  const [weight, more] = area.weightsOf(measures);
  if (!weight || more) throw new Error('A trade-off of more than one number');
  return weight;
}

function tradeOff(graph: CareerGraph, { bringing }: Journey, route: Route): TradeOff {
  const measures = [gapInAll, unassessedSteps, estimatedSteps];
  const [gap = 0, unassessed = 0, estimated = 0] = costsAlong(graph, route.steps, measures, bringing);
  return { route, steps: route.steps.length, gap, unassessed, estimated };
}

function unbeaten(routes: readonly TradeOff[]): TradeOff[] {
  return routes.filter((own) => !routes.some((other) => beats(other, own)));
}

function beats(a: TradeOff, b: TradeOff): boolean {
  const differences = [
    a.steps - b.steps,
    a.unassessed - b.unassessed || a.gap - b.gap,
    a.estimated - b.estimated,
  ];
  return (
    differences.every((difference) => difference <= 0) && differences.some((difference) => difference < 0)
  );
}
