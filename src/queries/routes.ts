import { byCode, type CareerGraph, type Step } from '../model/career-graph.ts';
import type { RoleId } from '../model/schema.ts';
import type { Criterion, Measure } from './criteria/criterion.ts';
import { gapInAll, steps as stepCount, unassessedSteps } from './criteria/measures.ts';
import { learning, profileOf, type Profile } from './readiness.ts';

/** A loop-free list of steps from one role to another; at least one step. */
export interface Route {
  /** The stops, first and last included: one more than there are steps. */
  roles: readonly RoleId[];
  steps: readonly Step[];
}

/** How many routes a query gives unless told. */
const ROUTES_ASKED = 5;

/** What every criterion's ties fall back on, before the role ids. */
const TIE_BREAKS: readonly Measure[] = [stepCount, unassessedSteps, gapInAll];

/** A route on its way: what it costs so far, per measure, and what the person brings to the next step. */
interface PartialRoute {
  roles: readonly RoleId[];
  steps: readonly Step[];
  costs: readonly number[];
  brought: Profile;
}

/**
 * The k best loop-free routes under a criterion, best first, the same answer whatever the order of the file.
 * Empty when there is none, or when both ends are one role.
 *
 * Best-first over partial routes. Every measure only grows along a route, so the first k to arrive are the k
 * best, exactly, even though what a step costs depends on what was learned before it.
 */
export function findRoutes(
  graph: CareerGraph,
  from: RoleId,
  to: RoleId,
  criterion: Criterion,
  k = ROUTES_ASKED,
): Route[] {
  const measures = [...criterion.measures, ...TIE_BREAKS];
  const onTheWay = rolesThatReach(graph, to);
  const waiting = new Frontier();
  const found: Route[] = [];
  if (from !== to && onTheWay.has(from)) waiting.add(startAt(graph, from, measures));
  for (let best = waiting.take(); best && found.length < k; best = waiting.take()) {
    const last = best.roles.at(-1) ?? from;
    if (last === to) found.push({ roles: best.roles, steps: best.steps });
    else
      for (const step of graph.stepsFrom(last))
        if (onTheWay.has(step.to) && !best.roles.includes(step.to))
          waiting.add(extend(graph, best, step, measures));
  }
  return found;
}

/** Every role from which `to` can be reached, itself included. */
export function rolesThatReach(graph: CareerGraph, to: RoleId): Set<RoleId> {
  const reached = new Set([to]);
  for (const role of reached) for (const step of graph.stepsInto(role)) reached.add(step.from);
  return reached;
}

function startAt(graph: CareerGraph, from: RoleId, measures: readonly Measure[]): PartialRoute {
  return { roles: [from], steps: [], costs: measures.map(() => 0), brought: profileOf(graph.role(from)) };
}

function extend(
  graph: CareerGraph,
  route: PartialRoute,
  step: Step,
  measures: readonly Measure[],
): PartialRoute {
  const taken = { graph, step, brought: route.brought };
  return {
    roles: [...route.roles, step.to],
    steps: [...route.steps, step],
    costs: measures.map((measure, index) => {
      const before = route.costs[index] ?? 0;
      const cost = measure.cost(taken);
      return measure.along === 'sum' ? before + cost : Math.max(before, cost);
    }),
    brought: learning(route.brought, graph.role(step.to)),
  };
}

function compare(a: PartialRoute, b: PartialRoute): number {
  for (let index = 0; index < a.costs.length; index++) {
    const difference = (a.costs[index] ?? 0) - (b.costs[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return byCode(a.roles.join(' '), b.roles.join(' '));
}

/** PartialRoute routes, worst first, so that the best is taken off the end. */
class Frontier {
  private readonly routes: PartialRoute[] = [];

  add(route: PartialRoute): void {
    let low = 0;
    let high = this.routes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const there = this.routes[middle];
      if (there && compare(there, route) > 0) low = middle + 1;
      else high = middle;
    }
    this.routes.splice(low, 0, route);
  }

  take(): PartialRoute | undefined {
    return this.routes.pop();
  }
}
