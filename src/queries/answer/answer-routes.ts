import type { CareerGraph } from '../../model/career-graph.ts';
import type { Role } from '../../model/career-map.ts';
import { answerRole, type RoleAnswer } from './answer-role.ts';
import { compareRoutes, type RoutesCompared } from './compare-routes.ts';
import { CRITERIA, criteriaFor } from '../criteria/criteria.ts';
import { fewestSteps } from '../criteria/fewest-steps.ts';
import type { Ranking } from '../criteria/criterion.ts';
import type { Route } from '../routing/route.ts';
import type { Filters, Journey } from '../ask/journey.ts';
import type { Question } from '../ask/question.ts';
import { findRoutes, rolesThatReach } from '../routing/find-routes.ts';
import { TRADE_OFFS, tradeOffs, type TradeOff } from '../routing/trade-offs.ts';
import { judgeRoute, type JudgedRoute } from './leg.ts';
import { looseningOffers, type LooseningOffer } from '../routing/loosening-offers.ts';

type RoutesQuestion = Question & { ask: 'routes' };

/** Why there is no route to show. */
export type NoRoute =
  /** An end is still to be chosen. */
  | { because: 'unfinished' }
  | { because: 'same-role' }
  /**
   * Nothing leads from the one to the other. `loosenings`: what could be loosened, and the route it would give; none
   * where no filter is to blame. `back`: the other way round something does.
   */
  | {
      because: 'no-way';
      loosenings: readonly LooseningOffer[];
      back: boolean;
      waysOut: number;
      waysIn: number;
    };

export interface RoutesAnswer {
  ask: 'routes';
  from: Role | undefined;
  to: Role | undefined;
  /** The id of what the routes are ordered by, and of what else they could be (see `rankingCalled`). */
  by: string;
  offered: readonly string[];
  filters: Filters;
  routes: readonly JudgedRoute[];
  /** Whether these are the very best (see `findRoutes`). */
  exact: boolean;
  /** How many there are beside those shown: none, some, or, where not all could be weighed, nobody knows. */
  others: 'none' | 'some' | 'unknown';
  /** What each route costs by the three things traded, where the trade-off set was asked for. */
  tradeOffs: readonly TradeOff[] | undefined;
  /** The live route, where there is one. */
  live: JudgedRoute | undefined;
  pick: number;
  /** The live route beside another, where two are compared. */
  versus: { index: number; route: JudgedRoute; compared: RoutesCompared } | undefined;
  /** The role whose sheet is open, with its ways. */
  at: RoleAnswer | undefined;
  none: NoRoute | undefined;
}

export function answerRoutes(graph: CareerGraph, question: RoutesQuestion): RoutesAnswer {
  const { from, to, at, filters } = question;
  const offered = rankingsFor(graph);
  const by = offered.find((ranking) => ranking.id === question.by) ?? offered[0] ?? CRITERIA[0];
  const journey = from && to ? { from, to, filters } : undefined;
  const found = journey ? routesBy(graph, journey, by, question.k) : NO_ROUTES;
  const pick = Math.min(question.pick, Math.max(0, found.routes.length - 1));
  const live = found.routes[pick];
  const other = question.versus === pick ? undefined : found.routes[question.versus ?? -1];
  return {
    ask: 'routes',
    from: from && graph.role(from),
    to: to && graph.role(to),
    by: by.id,
    offered: offered.map(({ id }) => id),
    filters,
    ...found,
    pick,
    live,
    versus:
      live && other && question.versus !== undefined
        ? { index: question.versus, route: other, compared: compareRoutes([live, other]) }
        : undefined,
    at: at && answerRole(graph, at, []),
    none: found.routes.length > 0 ? undefined : whyNone(graph, journey, question, by),
  };
}

/** What routes can be ordered by on a map: its criteria, and what no other route beats. */
export function rankingsFor(graph: CareerGraph): Ranking[] {
  return [...criteriaFor(graph.map), TRADE_OFFS];
}

/** The ranking of an id that an answer gives. */
export function rankingCalled(id: string): Ranking {
  const ranking = [...CRITERIA, TRADE_OFFS].find((known) => known.id === id);
  if (!ranking) throw new Error(`Not a ranking: ${id}`);
  return ranking;
}

type Found = Pick<RoutesAnswer, 'routes' | 'exact' | 'others' | 'tradeOffs'>;

const NO_ROUTES: Found = { routes: [], exact: true, others: 'none', tradeOffs: undefined };

function routesBy(graph: CareerGraph, journey: Journey, by: Ranking, k: number): Found {
  const criterion = CRITERIA.find(({ id }) => id === by.id);
  if (criterion) {
    // One more than is shown says whether there are more.
    const { routes, exact } = findRoutes(graph, { ...journey, by: criterion, k: k + 1 });
    const shown = routes.slice(0, k).map((route) => judgeRoute(graph, route));
    return { routes: shown, exact, others: othersThan(k, routes, exact), tradeOffs: undefined };
  }
  const { routes, exact } = tradeOffs(graph, journey);
  const all = findRoutes(graph, { ...journey, by: fewestSteps, k: routes.length + 1 });
  const others = othersThan(routes.length, all.routes, exact);
  return { routes: routes.map(({ route }) => judgeRoute(graph, route)), exact, others, tradeOffs: routes };
}

function bestRoute(graph: CareerGraph, journey: Journey, by: Ranking): Route | undefined {
  const criterion = CRITERIA.find(({ id }) => id === by.id);
  if (criterion) return findRoutes(graph, { ...journey, by: criterion, k: 1 }).routes[0];
  return tradeOffs(graph, journey).routes[0]?.route;
}

function othersThan(shown: number, found: readonly Route[], exact: boolean): Found['others'] {
  if (found.length > shown) return 'some';
  return exact ? 'none' : 'unknown';
}

function whyNone(
  graph: CareerGraph,
  journey: Journey | undefined,
  { from, to }: RoutesQuestion,
  by: Ranking,
): NoRoute {
  if (!from || !to || !journey) return { because: 'unfinished' };
  if (from === to) return { because: 'same-role' };
  return {
    because: 'no-way',
    loosenings: looseningOffers(graph, journey, (looser) => bestRoute(graph, looser, by)),
    back: rolesThatReach(graph, from).has(to),
    waysOut: graph.stepsFrom(from).length,
    waysIn: graph.stepsInto(to).length,
  };
}
