import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CareerGraph } from '../../model/career-graph.ts';
import type { RoleId, SkillId } from '../../model/schema.ts';
import { sketchMap } from '../../../test/sketch-map.ts';
import type { Criterion } from '../criteria/criterion.ts';
import { CRITERIA, criteriaFor } from '../criteria/criteria.ts';
import { TIE_BREAKS } from '../criteria/measures.ts';
import { leastToLearn } from '../criteria/least-to-learn.ts';
import { afterLearning, skillLevelsOf } from '../skills/readiness.ts';
import { findRoutes } from './find-routes.ts';
import {
  bestByBruteForce,
  END,
  nameOf,
  someFilters,
  someMap,
  START,
} from '../../../test/brute-force-routes.ts';

const id = (text: string): RoleId => text as RoleId;

function routes(sketch: string, from: string, to: string, by: string, k?: number): string[] {
  const criterion = CRITERIA.find((candidate) => candidate.id === by) as Criterion;
  const graph = new CareerGraph(sketchMap(sketch));
  return findRoutes(graph, { from: id(from), to: id(to), by: criterion, k }).routes.map((route) =>
    route.roles.join(' '),
  );
}

test('fewest steps come first, then role ids in order', () => {
  expect(routes('a -> c\na -> b\nb -> d\nc -> d\na -> e\ne -> f\nf -> d', 'a', 'd', 'fewest-steps')).toEqual([
    'a b d',
    'a c d',
    'a e f d',
  ]);
});

test('an overlap can be travelled both ways', () => {
  expect(routes('a ~ b', 'b', 'a', 'fewest-steps')).toEqual(['b a']);
});

test('no way is no route, and neither is staying where one is', () => {
  expect(routes('a -> b', 'b', 'a', 'fewest-steps')).toEqual([]);
  expect(routes('a -> b', 'a', 'a', 'fewest-steps')).toEqual([]);
});

test('no more routes than were asked for', () => {
  expect(routes('a -> b\nb -> d\na -> c\nc -> d\na -> d', 'a', 'd', 'fewest-steps', 2)).toEqual([
    'a d',
    'a b d',
  ]);
});

test('the gentlest route has the easiest hardest step, though it has more of them', () => {
  const sketch = 'a -> z\na -> m\nm -> z\na [tech 1]\nm [tech 3]\nz [tech 5]';
  expect(routes(sketch, 'a', 'z', 'gentlest')).toEqual(['a m z', 'a z']);
  expect(routes(sketch, 'a', 'z', 'fewest-steps')).toEqual(['a z', 'a m z']);
});

test('a hardest step that is less than a tenth easier is not worth more steps', () => {
  // Straight 60 %, by way of m 63 % at the hardest step, by way of n 63 % or 75 %.
  const sketch = (m: number, n: number): string =>
    `a -> z\na -> m\nm -> z\na -> n\nn -> z\na [tech 3]\nm [tech ${m}]\nn [tech ${n}]\nz [tech 5]`;
  expect(routes(sketch(3.15, 3.15), 'a', 'z', 'gentlest')).toEqual(['a z', 'a m z', 'a n z']);
  expect(routes(sketch(3.15, 3.75), 'a', 'z', 'gentlest')).toEqual(['a n z', 'a z', 'a m z']);
});

test('what was learned on the way is kept', () => {
  // By way of m one brings tech 5 to z, though the step before z asks no tech at all.
  const sketch = 'a -> m\nm -> n\nn -> z\na -> n\na [tech 1]\nm [tech 5]\nn [tech 0]\nz [tech 5]';
  expect(routes(sketch, 'a', 'z', 'least-to-learn')).toEqual(['a n z', 'a m n z']);
  const graph = new CareerGraph(sketchMap(sketch));
  const taught = afterLearning(
    afterLearning(skillLevelsOf(graph.role(id('a'))), graph.role(id('m'))),
    graph.role(id('n')),
  );
  expect([...taught]).toEqual([['tech', 5]]);
});

test('a step nobody assessed does not count as an easy one', () => {
  const sketch = 'a -> x\nx -> z\na -> m\nm -> z\na [tech 1]\nm [tech 4]\nz [tech 5]';
  expect(routes(sketch, 'a', 'z', 'gentlest')).toEqual(['a m z', 'a x z']);
});

test('best evidenced: fewest estimates, then the best supported weakest step', () => {
  const sketch = 'a -> z : editorial\na -> m : 3\nm -> z : 2\na -> n : 9\nn -> z : 1';
  expect(routes(sketch, 'a', 'z', 'best-evidenced')).toEqual(['a m z', 'a n z', 'a z']);
});

test('quickest: fewest steps of unknown years, then the fewest years by the middle of what is given', () => {
  const sketch = `
    a -> z
    a -> m : years 1-2
    m -> z : years 2-2
    a -> n : years 0-3
    n -> z : years 0-3
    a -> l : years 0-8
    l -> z : years 0-0`;
  expect(routes(sketch, 'a', 'z', 'quickest')).toEqual(['a n z', 'a m z', 'a l z', 'a z']);
});

test('well-trodden: fewest steps nobody observed, then the highest lowest lift', () => {
  const sketch = `
    a -> z
    a -> l : lift 0.5
    l -> z : lift 0
    a -> m : lift 9
    m -> z : lift 1
    a -> n : lift 2
    n -> z : lift 2`;
  expect(routes(sketch, 'a', 'z', 'well-trodden')).toEqual(['a n z', 'a m z', 'a l z', 'a z']);
});

test.each([
  ['a -> b : years 1-2\nb -> c', ['quickest']],
  ['a -> b : lift 0\nb -> c', ['well-trodden']],
  ['a -> b : years 1-2, lift 2\nb -> c\nc -> a', []],
  ['a [tech 1]', []],
])('a criterion is offered where at least half of the transitions speak of it: %j', (sketch, offered) => {
  const ids = criteriaFor(sketchMap(sketch)).map((criterion) => criterion.id);
  expect(ids).toEqual(['fewest-steps', 'best-evidenced', ...offered]);
});

describe('agrees with trying every route', () => {
  test.each(CRITERIA.map((criterion) => [criterion.id, criterion] as const))('%s', (_, by) => {
    fc.assert(
      fc.property(someMap(), someFilters(), fc.integer({ min: 1, max: 6 }), (map, filters, k) => {
        const graph = new CareerGraph(map);
        const journey = { from: START, to: END, filters };
        const { routes, exact } = findRoutes(graph, { ...journey, by, k });
        expect(exact).toBe(true);
        expect(routes.map(({ steps }) => nameOf(steps))).toEqual(
          bestByBruteForce(graph, journey, [...by.measures, ...TIE_BREAKS]).slice(0, k),
        );
      }),
      { numRuns: 250, seed: 7 },
    );
  });

  test('with a profile of one’s own', () => {
    fc.assert(
      fc.property(someMap(), fc.integer({ min: 0, max: 5 }), fc.boolean(), (map, tech, both) => {
        const graph = new CareerGraph(map);
        const bringing = new Map([
          ['tech' as SkillId, tech],
          ...(both ? [['talk' as SkillId, 3] as const] : []),
        ]);
        const journey = { from: START, to: END, bringing };
        const { routes } = findRoutes(graph, { ...journey, by: leastToLearn });
        expect(routes.map(({ steps }) => nameOf(steps))).toEqual(
          bestByBruteForce(graph, journey, [...leastToLearn.measures, ...TIE_BREAKS]).slice(0, 5),
        );
      }),
      { numRuns: 150, seed: 3 },
    );
  });
});

test('a route that could only go on by passing a role twice is given up early, however large the map', () => {
  // Everything beyond the gate is a maze; the end can only be reached by the gate, which has been passed.
  const rooms = Array.from({ length: 16 }, (_, index) => `m${index}`);
  const maze = rooms.flatMap((a) => rooms.filter((b) => b !== a).map((b) => `${a} -> ${b}`));
  const sketch = ['a -> gate', 'gate -> z', 'gate -> m0', 'm3 -> gate', ...maze].join('\n');
  for (const { id: by } of CRITERIA) expect(routes(sketch, 'a', 'z', by)).toEqual(['a gate z']);
});

test('the order of the file changes nothing', () => {
  fc.assert(
    fc.property(someMap(), fc.infiniteStream(fc.nat()), (map, noise) => {
      const shuffled = {
        ...map,
        roles: shuffle(map.roles, noise),
        transitions: shuffle(map.transitions, noise),
      };
      for (const criterion of CRITERIA) {
        const [a, b] = [map, shuffled].map((one) =>
          findRoutes(new CareerGraph(one), { from: id('r0'), to: id('r1'), by: criterion }).routes.map(
            ({ roles }) => roles,
          ),
        );
        expect(b).toEqual(a);
      }
    }),
    { numRuns: 60, seed: 11 },
  );
});

function shuffle<T>(items: readonly T[], noise: fc.Stream<number>): T[] {
  const keyed = items.map((item) => ({ item, key: noise.next().value as number }));
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}
