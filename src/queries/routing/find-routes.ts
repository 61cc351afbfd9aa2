import { byCode, type CareerGraph } from '../../model/career-graph.ts';
import type { RoleId } from '../../model/schema.ts';
import { searchSpaceFor, type SearchSpace } from './search-space.ts';
import type { Route } from './route.ts';
import { roleNetworkOf } from './role-network.ts';
import { costsAlong, grainsAlong } from './costs-along.ts';
import type { Criterion, Measure } from '../criteria/criterion.ts';
import { leastReadiness, TIE_BREAKS, unassessedReadiness } from '../criteria/measures.ts';
import { bidirectionalDijkstra } from '../engine/bidirectional-dijkstra.ts';
import { stepsByBreadthFirst } from '../engine/breadth-first.ts';
import { LoopFreeSearch } from '../engine/loop-free-search.ts';
import { ROUTES_ASKED, type Journey } from '../ask/journey.ts';

export interface RouteQuery extends Journey {
  by: Criterion;
  /** How many routes at most; 5 unless told. */
  k?: number | undefined;
}

export interface FoundRoutes {
  /** Best first; empty when there is none, or when both ends are one role. */
  routes: readonly Route[];
  /**
   * Whether these are the very best. False on maps too large for it: there a step is first judged by the role just
   * left, and only the best of those routes are judged by all that was learned on the way.
   */
  exact: boolean;
}

/** How many routes are judged anew for each one asked, where the search itself is not exact. */
const JUDGED_ANEW = 4;

/** The k best loop-free routes under a criterion, the same answer whatever the order of the file. */
export function findRoutes(
  graph: CareerGraph,
  { by, k = ROUTES_ASKED, ...journey }: RouteQuery,
): FoundRoutes {
  return bestRoutes(graph, journey, [...by.measures, ...TIE_BREAKS], k);
}

/** The k best routes by some measures, one after the other; equal ones in the order of their role ids. */
export function bestRoutes(
  graph: CareerGraph,
  journey: Journey,
  measures: readonly Measure[],
  k: number,
): FoundRoutes {
  if (journey.from === journey.to) return { routes: [], exact: true };
  const area = searchSpaceFor(graph, journey);
  if (area.exact) return { routes: bestIn(area, measures, k), exact: true };
  const routes = bestIn(area, measures, k * JUDGED_ANEW);
  return { routes: judgedAnew(graph, journey, measures, routes).slice(0, k), exact: false };
}

/** Every role that can be reached from any of these, themselves included. */
export function rolesReached(graph: CareerGraph, from: readonly RoleId[]): Set<RoleId> {
  const compact = roleNetworkOf(graph);
  const away = stepsByBreadthFirst(
    compact.network,
    from.map((role) => compact.number(role)),
    'out',
  );
  return new Set(compact.roles.filter((_, role) => away[role] !== -1));
}

/** Every role from which `to` can be reached, itself included. */
export function rolesThatReach(graph: CareerGraph, to: RoleId): Set<RoleId> {
  const compact = roleNetworkOf(graph);
  const away = stepsByBreadthFirst(compact.network, [compact.number(to)]);
  return new Set(compact.roles.filter((_, role) => away[role] !== -1));
}

function bestIn(
  { network, start, ends, ...area }: SearchSpace,
  measures: readonly Measure[],
  k: number,
): Route[] {
  const weights = area.weightsOf(measures);
  const [only, second] = weights;
  // Where a place is a role, the cheapest way never passes one twice.
  if (k === 1 && only?.along === 'sum' && !second && network.size === network.roles) {
    const best = bidirectionalDijkstra(network, only, start, ends[0] as number);
    return best ? [area.routeOf(best.edges)] : [];
  }
  const search = new LoopFreeSearch(network, weights, start, ends);
  const found: Route[] = [];
  while (found.length < k) {
    const edges = search.next();
    if (!edges) break;
    found.push(area.routeOf(edges));
  }
  return found;
}

/** By all that was learned on the way; routes that then do not keep to the least readiness are left out. */
function judgedAnew(
  graph: CareerGraph,
  { filters, bringing }: Journey,
  measures: readonly Measure[],
  routes: readonly Route[],
): Route[] {
  const limited = [unassessedReadiness, leastReadiness];
  const judged = routes.map((route) => ({
    route,
    least: costsAlong(graph, route.steps, limited, bringing),
    costs: grainsAlong(graph, route.steps, measures, bringing),
  }));
  const limit = filters?.limits.readiness;
  return judged
    .filter(({ least: [unknown = 0, missing = 0] }) =>
      limit === undefined ? true : unknown === 0 && 1 - missing >= limit,
    )
    .sort((a, b) => firstDifference(a.costs, b.costs) || byRoles(a.route, b.route))
    .map(({ route }) => route);
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  return a.map((cost, index) => cost - (b[index] as number)).find((difference) => difference !== 0) ?? 0;
}

function byRoles(a: Route, b: Route): number {
  return byCode(a.roles.join(' '), b.roles.join(' '));
}
