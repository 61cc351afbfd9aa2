import { byCode, type CareerGraph, type Step } from '../model/career-graph.ts';
import type { RoleId } from '../model/schema.ts';
import { Bounds } from './bounds.ts';
import { compactOf, type Compact } from './compact.ts';
import { together, type Criterion, type Measure } from './criteria/criterion.ts';
import { gapInAll, steps as stepCount, unassessedSteps } from './criteria/measures.ts';
import { Places } from './places.ts';

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

/** A route on its way, as far as it has come. */
interface PartialRoute {
  role: number;
  profile: number;
  /** The step that led here, and the route before it. */
  step: number | undefined;
  before: PartialRoute | undefined;
  /** Per measure: what it costs so far, and the least it can cost in all. */
  spent: readonly number[];
  least: readonly number[];
  /** What `least` was worked out on: without some of the roles passed, and without all of them once `close`. */
  bounds: Bounds;
  close: boolean;
  /** Role ids passed, for the last of all ties. */
  name: string;
}

/**
 * The k best loop-free routes under a criterion, best first, the same answer whatever the order of the file.
 * Empty when there is none, or when both ends are one role.
 *
 * Best-first over partial routes, by the least each can cost in all. Every measure only grows along a route and no
 * bound is above the truth, so the first k to arrive are the k best, exactly, though what a step costs depends on
 * what was learned before it. A bound that counts on passing a role twice is worked out anew before it is believed.
 */
export function findRoutes(
  graph: CareerGraph,
  from: RoleId,
  to: RoleId,
  criterion: Criterion,
  k = ROUTES_ASKED,
): Route[] {
  if (from === to || !rolesThatReach(graph, to).has(from)) return [];
  const search = new Search(graph, from, to, [...criterion.measures, ...TIE_BREAKS]);
  const found: Route[] = [];
  for (let best = search.next(); best && found.length < k; best = search.next()) found.push(best);
  return found;
}

/** Every role from which `to` can be reached, itself included. */
export function rolesThatReach(graph: CareerGraph, to: RoleId): Set<RoleId> {
  const reached = new Set([to]);
  for (const role of reached) for (const step of graph.stepsInto(role)) reached.add(step.from);
  return reached;
}

class Search {
  private readonly compact: Compact;
  private readonly to: number;
  private readonly waiting: PartialRoute[] = [];

  constructor(
    graph: CareerGraph,
    from: RoleId,
    to: RoleId,
    private readonly measures: readonly Measure[],
  ) {
    this.compact = compactOf(graph);
    const { roles, profiles } = this.compact;
    const start = roles.indexOf(from);
    this.to = roles.indexOf(to);
    const useful = new Set([...rolesThatReach(graph, to)].map((role) => roles.indexOf(role)));
    const profile = profiles.of(start);
    const places = new Places(this.compact, start, profile, this.to, (role) => !useful.has(role));
    const bounds = new Bounds(places, measures);
    const spent = measures.map(() => 0);
    this.add({
      role: start,
      profile,
      step: undefined,
      before: undefined,
      spent,
      name: from,
      bounds,
      close: true,
    });
  }

  /** The next best route, until there is none. */
  next(): Route | undefined {
    for (let best = this.waiting.pop(); best; best = this.waiting.pop()) {
      if (best.role === this.to) return this.routeOf(best);
      if (best.close || this.isOpen(best)) this.extend(best);
      else this.add(this.closer(best));
    }
    return undefined;
  }

  /** Whether the way on that the bounds count on passes no role the route has passed already. */
  private isOpen(route: PartialRoute): boolean {
    const way = route.bounds.wayOn(route.bounds.placeOf(route.role, route.profile) as number, route.spent);
    return !way.some((role) => passes(route, role));
  }

  /** The route with bounds of its own, which count on none of the roles it has passed. */
  private closer(route: PartialRoute): PartialRoute {
    const places = new Places(this.compact, route.role, route.profile, this.to, (role) =>
      passes(route, role),
    );
    return { ...route, bounds: new Bounds(places, this.measures), close: true };
  }

  private extend(route: PartialRoute): void {
    const { offsets, targets, profiles, roles, steps } = this.compact;
    for (let step = offsets[route.role] as number; step < (offsets[route.role + 1] as number); step++) {
      const role = targets[step] as number;
      if (passes(route, role)) continue;
      const gap = profiles.gap(route.profile, role);
      const spent = this.measures.map((measure, index) =>
        together(measure, route.spent[index] as number, measure.cost(steps[step] as Step, gap)),
      );
      const profile = profiles.learned(route.profile, role);
      const name = `${route.name} ${roles[role] ?? ''}`;
      this.add({ role, profile, step, before: route, spent, name, bounds: route.bounds, close: false });
    }
  }

  /** Keeps the waiting routes in order, worst first, so that the best is taken off the end. */
  private add(route: Omit<PartialRoute, 'least'>): void {
    const place = route.bounds.placeOf(route.role, route.profile);
    const least = place === undefined ? undefined : route.bounds.from(place, route.spent);
    if (!least) return;
    const added = { ...route, least };
    let low = 0;
    let high = this.waiting.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(this.waiting[middle] as PartialRoute, added) > 0) low = middle + 1;
      else high = middle;
    }
    this.waiting.splice(low, 0, added);
  }

  private routeOf(route: PartialRoute): Route {
    const steps: Step[] = [];
    for (let here: PartialRoute | undefined = route; here?.step !== undefined; here = here.before)
      steps.unshift(this.compact.steps[here.step] as Step);
    return { roles: [steps[0]?.from as RoleId, ...steps.map(({ to }) => to)], steps };
  }
}

function passes(route: PartialRoute, role: number): boolean {
  for (let here: PartialRoute | undefined = route; here; here = here.before)
    if (here.role === role) return true;
  return false;
}

function compare(a: PartialRoute, b: PartialRoute): number {
  for (let index = 0; index < a.least.length; index++) {
    const difference = (a.least[index] as number) - (b.least[index] as number);
    if (difference !== 0) return difference;
  }
  return byCode(a.name, b.name);
}
