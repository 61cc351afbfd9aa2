import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { CareerGraph } from '../../model/career-graph.ts';
import type { RoleId } from '../../model/schema.ts';
import { sketchMap } from '../../../test/sketch-map.ts';
import { NO_FILTERS, type Filters } from '../ask/journey.ts';
import { END, someFilters, someMap, START, bruteForceRoutes } from '../../../test/brute-force-routes.ts';
import { withLoosenings, minimalLoosenings, type Loosening } from './minimal-loosenings.ts';

const id = (text: string): RoleId => text as RoleId;

const LADDER = `
  a in f at l0
  m in f at l1
  z in g at l2
  a -> m : 2
  m -> z : editorial
  a -> z : 1
  a [tech 2]
  m [tech 3]
  z [tech 4]`;

function loosenings(filters: Partial<Filters>, sketch = LADDER): Loosening[][] {
  const graph = new CareerGraph(sketchMap(sketch));
  return minimalLoosenings(graph, { from: id('a'), to: id('z'), filters: { ...NO_FILTERS, ...filters } });
}

test('each limit as little as will do', () => {
  expect(loosenings({ limits: { rise: 0 } })).toEqual([[{ loosen: 'rise', to: 1 }]]);
  expect(loosenings({ limits: { readiness: 0.9 } })).toEqual([[{ loosen: 'readiness', to: 0.66 }]]);
  expect(loosenings({ limits: { basis: 'observed' } })).toEqual([[{ loosen: 'basis', to: 'testimony' }]]);
});

test('one of several filters is enough, and each that is enough is said', () => {
  const avoid = [
    { what: 'role' as const, role: id('m') },
    { what: 'transition' as const, from: id('a'), to: id('z') },
  ];
  expect(loosenings({ avoid })).toEqual([
    [{ loosen: 'avoid', avoided: avoid[0] }],
    [{ loosen: 'avoid', avoided: avoid[1] }],
  ]);
  expect(loosenings({ limits: { rise: 1, basis: 'testimony' } })).toEqual([
    [{ loosen: 'rise', to: 2 }],
    [{ loosen: 'basis', to: 'editorial' }],
  ]);
});

test('two at once where one alone is not enough', () => {
  expect(loosenings({ via: [id('m')], limits: { steps: 1, basis: 'testimony' } })).toEqual([
    [{ loosen: 'via', role: id('m') }],
  ]);
  expect(loosenings({ limits: { rise: 0, readiness: 0.9 } })).toEqual([
    [
      { loosen: 'rise', to: 1 },
      { loosen: 'readiness', to: 0.66 },
    ],
  ]);
});

test('steps nobody assessed leave no limit to set', () => {
  const sketch = 'a -> z\na [tech 1]\nb [tech 1]\nb -> a';
  expect(loosenings({ limits: { readiness: 0.1 } }, sketch)).toEqual([
    [{ loosen: 'readiness', to: undefined }],
  ]);
});

test('no filter is to blame where there is no way at all', () => {
  expect(loosenings({ limits: { steps: 1 } }, 'z -> a\na -> b')).toEqual([]);
});

test('loosened as said, there is a way; with any fewer filters loosened there is none', () => {
  fc.assert(
    fc.property(someMap(), someFilters(), (map, filters) => {
      const graph = new CareerGraph(map);
      const journey = { from: START, to: END, filters };
      if (bruteForceRoutes(graph, journey).length > 0) return;
      const ways = minimalLoosenings(graph, journey);
      const free = bruteForceRoutes(graph, { from: START, to: END }).length > 0;
      expect(ways.length > 0).toBe(free);
      for (const way of ways) {
        const looser = { ...journey, filters: withLoosenings(filters, way) };
        expect(bruteForceRoutes(graph, looser).length).toBeGreaterThan(0);
        for (const kept of way) {
          const others = way.filter((own) => own !== kept);
          const stricter = { ...journey, filters: withLoosenings(filters, others) };
          expect(bruteForceRoutes(graph, stricter)).toEqual([]);
        }
      }
    }),
    { numRuns: 300, seed: 4 },
  );
});
