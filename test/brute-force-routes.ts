import * as fc from 'fast-check';
import { weakness } from '../src/model/basis.ts';
import { byCode, type CareerGraph, type Step } from '../src/model/career-graph.ts';
import type { CareerMap } from '../src/model/career-map.ts';
import { basisOf } from '../src/model/evidence.ts';
import type { RoleId } from '../src/model/schema.ts';
import { sketchMap } from './sketch-map.ts';
import { costsAlong, grainsAlong } from '../src/queries/routing/costs-along.ts';
import type { Measure } from '../src/queries/criteria/criterion.ts';
import { leastReadiness, unassessedReadiness } from '../src/queries/criteria/measures.ts';
import { NO_FILTERS, type Avoided, type Filters, type Journey } from '../src/queries/ask/journey.ts';

/* For tests: small maps of every kind, and the plain way to find the best routes on them. */

/** The ends of every journey on the maps below. */
export const START = 'r0' as RoleId;
export const END = 'r1' as RoleId;

/** Up to seven roles in three families on four levels, some with skills, transitions of every kind between them. */
export function someMap(): fc.Arbitrary<CareerMap> {
  const role = fc.integer({ min: 0, max: 6 });
  const transition = fc.record({
    from: role,
    to: role,
    arrow: fc.constantFrom('->', '=>', '~'),
    said: fc.constantFrom('1', '2', '3', 'editorial'),
    more: fc.constantFrom('', ', years 1-2', ', years 2-4', ', lift 0.5', ', lift 3', ', lift 3, years 1-2'),
  });
  const asks = fc.tuple(role, fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }));
  const places = fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 3 })), {
    minLength: 7,
    maxLength: 7,
  });
  return fc
    .tuple(
      fc.array(transition, { maxLength: 16 }),
      fc.uniqueArray(asks, { maxLength: 7, selector: ([r]) => r }),
      places,
    )
    .map(([transitions, levels, placed]) => {
      const lines = new Map<string, string>();
      for (const { from, to, arrow, said, more } of transitions) {
        if (from === to) continue;
        const pair = arrow === '~' ? [from, to].sort().join('~') : `${from}>${to}`;
        lines.set(pair, `r${from} ${arrow} r${to} : ${said}${more}`);
      }
      const ends = ['r0 [tech 2, talk 2]', 'r1 [tech 3, talk 4]'];
      const rest = levels
        .filter(([r]) => r > 1)
        .map(([r, tech, talk]) => `r${r} [tech ${tech}, talk ${talk}]`);
      // The first four roles name the levels in order, so that they mean the same on every map.
      const named = placed.map(
        ([family], r) => `r${r} in f${family} at l${r < 4 ? r : (placed[r]?.[1] ?? 0)}`,
      );
      return sketchMap([...named, ...ends, ...rest, ...lines.values()].join('\n'));
    });
}

/** Filters of every kind, for the maps above; most of them empty. */
export function someFilters(): fc.Arbitrary<Filters> {
  const role = fc.integer({ min: 0, max: 6 }).map((r) => `r${r}` as RoleId);
  const avoided: fc.Arbitrary<Avoided> = fc.oneof(
    role.map((own) => ({ what: 'role' as const, role: own })),
    fc.integer({ min: 0, max: 2 }).map((f) => ({ what: 'family' as const, family: `f${f}` as never })),
    fc.tuple(role, role).map(([from, to]) => ({ what: 'transition' as const, from, to })),
  );
  const limit = <T>(...values: T[]): fc.Arbitrary<T | undefined> =>
    fc.option(fc.constantFrom(...values), { nil: undefined, freq: 1 });
  const limits = fc
    .record({
      rise: limit(0, 1, 2),
      readiness: limit(0.3, 0.5, 0.8),
      basis: limit('testimony' as const, 'editorial' as const),
      steps: limit(1, 2, 3),
    })
    .map((all) => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)));
  return fc.record({
    via: fc.uniqueArray(role, { maxLength: 2 }),
    avoid: fc.array(avoided, { maxLength: 2 }),
    limits,
  });
}

/** Every loop-free route that keeps to the filters, step by step, without any cleverness. */
export function bruteForceRoutes(
  graph: CareerGraph,
  { from, to, filters = NO_FILTERS, bringing }: Journey,
): Step[][] {
  const all: Step[][] = [];
  const walk = (roles: readonly RoleId[], taken: readonly Step[]): void => {
    const last = roles.at(-1) as RoleId;
    if (last === to) all.push([...taken]);
    else
      for (const step of graph.stepsFrom(last))
        if (!roles.includes(step.to)) walk([...roles, step.to], [...taken, step]);
  };
  if (from !== to) walk([from], []);
  return all.filter((steps) => keepsTo(graph, filters, { from, to, bringing }, steps));
}

/** The same in the order of some measures, each with its roles; ties by role ids. */
export function bestByBruteForce(
  graph: CareerGraph,
  journey: Journey,
  measures: readonly Measure[],
): string[] {
  return bruteForceRoutes(graph, journey)
    .map((steps) => ({ name: nameOf(steps), costs: grainsAlong(graph, steps, measures, journey.bringing) }))
    .sort((a, b) => firstDifference(a.costs, b.costs) || byCode(a.name, b.name))
    .map(({ name }) => name);
}

export function nameOf(steps: readonly Step[]): string {
  return [steps[0]?.from, ...steps.map(({ to }) => to)].join(' ');
}

function keepsTo(
  graph: CareerGraph,
  { via, avoid, limits }: Filters,
  { from, to, bringing }: Journey,
  steps: readonly Step[],
): boolean {
  const passed = [from, ...steps.map((step) => step.to)];
  const between = passed.filter((role) => role !== from && role !== to);
  const avoids = avoid.every((thing) => {
    if (thing.what === 'role') return !between.includes(thing.role);
    if (thing.what === 'family') return between.every((role) => graph.role(role).family !== thing.family);
    return !steps.some((step) => step.from === thing.from && step.to === thing.to);
  });
  const rank = (role: RoleId): number => graph.rank(graph.role(role).level);
  const rises = steps.every((step) => rank(step.to) - rank(step.from) <= (limits.rise ?? Infinity));
  const { basis = 'editorial' } = limits;
  const founded = steps.every(({ transition }) => weakness(basisOf(transition)) <= weakness(basis));
  const [unknown = 0, missing = 0] = costsAlong(
    graph,
    steps,
    [unassessedReadiness, leastReadiness],
    bringing,
  );
  const ready = limits.readiness === undefined || (unknown === 0 && 1 - missing >= limits.readiness);
  return (
    via.every((role) => passed.includes(role)) &&
    avoids &&
    rises &&
    founded &&
    ready &&
    steps.length <= (limits.steps ?? Infinity)
  );
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  return a.map((cost, index) => cost - (b[index] as number)).find((difference) => difference !== 0) ?? 0;
}
