import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { CareerGraph } from '../../model/career-graph.ts';
import type { CareerMap } from '../../model/career-map.ts';
import type { RoleId } from '../../model/schema.ts';
import { sketchMap } from '../../../test/sketch-map.ts';
import { costsAlong } from './costs-along.ts';
import { leastReadiness, unassessedReadiness } from '../criteria/measures.ts';
import { origins, reach, type Reach } from './reach.ts';
import { someMap, bruteForceRoutes } from '../../../test/brute-force-routes.ts';

const id = (text: string): RoleId => text as RoleId;

test('each role by its shortest ways, the easiest of them first', () => {
  const graph = new CareerGraph(
    sketchMap(`
      a -> b
      a -> c
      b -> d
      c -> d
      d -> e
      a [tech 2]
      b [tech 5]
      c [tech 3]
      d [tech 4]
      e [tech 4]`),
  );
  const { roles, exact } = reach(graph, id('a'), 2);
  expect(exact).toBe(true);
  expect(
    roles.map(({ role, steps, first, readiness }) => [role, steps, first.to, readiness?.toFixed(2)]),
  ).toEqual([
    ['c', 1, 'c', '0.67'],
    ['b', 1, 'b', '0.40'],
    ['d', 2, 'c', '0.67'],
  ]);
  expect(origins(graph, id('d'), 1).roles.map(({ role }) => role)).toEqual(['b', 'c']);
});

test('what nobody assessed stays unknown', () => {
  const graph = new CareerGraph(sketchMap('a -> b\na [tech 1]\nc [tech 1]'));
  expect(reach(graph, id('a'), 3).roles.map(({ readiness }) => readiness)).toEqual([undefined]);
});

test('nothing within reach', () => {
  const graph = new CareerGraph(sketchMap('a -> b'));
  expect(reach(graph, id('b'), 3).roles).toEqual([]);
  expect(origins(graph, id('a'), 3).roles).toEqual([]);
});

test('agrees with trying every route, both ways', () => {
  fc.assert(
    fc.property(someMap(), fc.integer({ min: 1, max: 4 }), (map, most) => {
      const graph = new CareerGraph(map);
      const [one] = graph.roles;
      if (!one) return;
      const others = graph.roles.map((role) => role.id).filter((role) => role !== one.id);
      expect(said(reach(graph, one.id, most))).toEqual(
        tried(graph, most, others, (other) => [one.id, other]),
      );
      expect(said(origins(graph, one.id, most))).toEqual(
        tried(graph, most, others, (other) => [other, one.id]),
      );
    }),
    { numRuns: 200, seed: 9 },
  );
});

test('the map turned round mirrors reach', () => {
  fc.assert(
    fc.property(someMap(), fc.integer({ min: 1, max: 5 }), (map, most) => {
      const [there, back] = [new CareerGraph(map), new CareerGraph(turned(map))];
      for (const { id: role } of there.roles) {
        const distances = ({ roles }: Reach): string[] =>
          roles.map((own) => `${own.role} ${own.steps}`).sort();
        expect(distances(origins(back, role, most))).toEqual(distances(reach(there, role, most)));
      }
    }),
    { numRuns: 100, seed: 2 },
  );
});

function said({ roles }: Reach): string[] {
  return roles.map(({ role, steps, readiness }) => `${role} ${steps} ${readiness?.toFixed(6) ?? '?'}`).sort();
}

/** The plain way: every route between two roles, the shortest of them, the easiest of those. */
function tried(
  graph: CareerGraph,
  most: number,
  others: readonly RoleId[],
  ends: (other: RoleId) => [RoleId, RoleId],
): string[] {
  return others
    .flatMap((other) => {
      const [from, to] = ends(other);
      const routes = bruteForceRoutes(graph, { from, to });
      const steps = Math.min(...routes.map(({ length }) => length));
      if (steps > most) return [];
      const [[unknown, missing] = [1, 0]] = routes
        .filter(({ length }) => length === steps)
        .map((route) => costsAlong(graph, route, [unassessedReadiness, leastReadiness]) as [number, number])
        .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
      return [`${other} ${steps} ${unknown > 0 ? '?' : (1 - missing).toFixed(6)}`];
    })
    .sort();
}

function turned(map: CareerMap): CareerMap {
  return { ...map, transitions: map.transitions.map((own) => ({ ...own, from: own.to, to: own.from })) };
}
