import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { CareerGraph } from '../../model/career-graph.ts';
import type { RoleId } from '../../model/schema.ts';
import { sketchMap } from '../../../test/sketch-map.ts';
import { costsAlong } from './costs-along.ts';
import { estimatedSteps, gapInAll, steps, unassessedSteps } from '../criteria/measures.ts';
import { tradeOffs } from './trade-offs.ts';
import {
  END,
  nameOf,
  someFilters,
  someMap,
  START,
  bruteForceRoutes,
} from '../../../test/brute-force-routes.ts';

test('a short estimate, a longer way with sources, an easy way round', () => {
  const sketch = `
    a -> z : editorial
    a -> m : 2
    m -> z : 2
    a -> n : editorial
    n -> o : editorial
    o -> z : editorial
    a [tech 1]
    m [tech 1]
    n [tech 2]
    o [tech 3]
    z [tech 5]`;
  const { routes } = tradeOffs(new CareerGraph(sketchMap(sketch)), {
    from: 'a' as RoleId,
    to: 'z' as RoleId,
  });
  expect(routes.map(({ route, gap, estimated }) => [route.roles.join(' '), gap, estimated])).toEqual([
    ['a z', 4, 1],
    ['a m z', 4, 0],
  ]);
});

test('a way that comes by another role, because the cheaper one has used up the only gate', () => {
  // What m teaches makes x > z assessed; but who came to m by x cannot go by x again.
  const sketch = `
    a -> x
    a -> y
    x -> m
    y -> m
    m -> x
    x -> z
    a [tech 1]
    x [tech 1]
    y [tech 1]
    m [tech 1, talk 5]
    z [talk 5]`;
  const { routes } = tradeOffs(new CareerGraph(sketchMap(sketch)), {
    from: 'a' as RoleId,
    to: 'z' as RoleId,
  });
  expect(routes.map(({ route, unassessed }) => [route.roles.join(' '), unassessed])).toEqual([
    ['a x z', 1],
    ['a y m x z', 0],
  ]);
});

test('no way, or none to go, is no trade-off', () => {
  const graph = new CareerGraph(sketchMap('a -> b'));
  const [a, b] = ['a' as RoleId, 'b' as RoleId];
  expect(tradeOffs(graph, { from: b, to: a }).routes).toEqual([]);
  expect(tradeOffs(graph, { from: a, to: a }).routes).toEqual([]);
});

test('agrees with comparing every route with every other', () => {
  fc.assert(
    fc.property(someMap(), someFilters(), (map, filters) => {
      const graph = new CareerGraph(map);
      const journey = { from: START, to: END, filters };
      const all = bruteForceRoutes(graph, journey)
        .map((taken) => ({ name: nameOf(taken), costs: tradedIn(graph, taken) }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
      const unbeaten = all.filter(
        ({ costs }, index) =>
          !all.some((other, at) => beats(other.costs, costs) || (at < index && same(other.costs, costs))),
      );
      const found = tradeOffs(graph, journey);
      expect(found.exact).toBe(true);
      expect(found.routes.map(({ route }) => nameOf(route.steps)).sort()).toEqual(
        unbeaten.map(({ name }) => name),
      );
    }),
    { numRuns: 400, seed: 5 },
  );
});

/** Steps, learning with unknown steps first, estimates. */
function tradedIn(graph: CareerGraph, taken: Parameters<typeof costsAlong>[1]): number[] {
  const [length = 0, unknown = 0, gap = 0, estimated = 0] = costsAlong(graph, taken, [
    steps,
    unassessedSteps,
    gapInAll,
    estimatedSteps,
  ]);
  return [length, unknown * 1e6 + gap, estimated];
}

function beats(a: readonly number[], b: readonly number[]): boolean {
  return a.every((cost, index) => cost <= (b[index] as number)) && !same(a, b);
}

function same(a: readonly number[], b: readonly number[]): boolean {
  return a.every((cost, index) => cost === b[index]);
}
