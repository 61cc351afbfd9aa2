import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { CareerGraph } from '../../model/career-graph.ts';
import type { RoleId } from '../../model/schema.ts';
import { sketchMap } from '../../../test/sketch-map.ts';
import { fewestSteps } from '../criteria/fewest-steps.ts';
import { TIE_BREAKS } from '../criteria/measures.ts';
import { NO_FILTERS, type Filters, type Journey } from '../ask/journey.ts';
import { findRoutes } from './find-routes.ts';
import {
  bestByBruteForce,
  END,
  nameOf,
  someFilters,
  someMap,
  START,
} from '../../../test/brute-force-routes.ts';
import { looseningOffers, type LooseningOffer } from './loosening-offers.ts';
import { withLoosenings } from './minimal-loosenings.ts';

const id = (text: string): RoleId => text as RoleId;

// From a straight to z 20 % is brought; by m 50 %; by m, n and o 66 %.
const LADDER = `
  a -> z
  a -> m
  m -> z
  a -> n
  n -> m
  m -> o
  o -> z
  a [tech 1]
  n [tech 1.5]
  m [tech 2]
  o [tech 3.25]
  z [tech 5]`;

function found(graph: CareerGraph, journey: Journey): LooseningOffer[] {
  return looseningOffers(
    graph,
    journey,
    (looser) => findRoutes(graph, { ...looser, by: fewestSteps, k: 1 }).routes[0],
  );
}

function offers(filters: Partial<Filters>): unknown[] {
  const journey = { from: id('a'), to: id('z'), filters: { ...NO_FILTERS, ...filters } };
  return found(new CareerGraph(sketchMap(LADDER)), journey).map(({ loosenings, route }) => [
    loosenings.map((own) => ('to' in own ? `${own.loosen} ${own.to}` : own.loosen)).join(' '),
    route?.roles.join(' '),
  ]);
}

test('beside the smallest loosening a shorter way, and the shortest', () => {
  expect(offers({ limits: { readiness: 0.9 } })).toEqual([
    ['readiness 0.2', 'a z'],
    ['readiness 0.4', 'a m z'],
    ['readiness 0.61', 'a n m o z'],
  ]);
});

test('more steps, or less brought: each filter that is enough comes before another grade of one', () => {
  expect(offers({ limits: { readiness: 0.6, steps: 1 } })).toEqual([
    ['readiness 0.2', 'a z'],
    ['steps 4', 'a n m o z'],
  ]);
  expect(offers({ via: [id('n')], limits: { steps: 1 } })).toEqual([
    ['via', 'a z'],
    ['steps 3', 'a n m z'],
  ]);
});

test('no filter is to blame where there is no way at all', () => {
  const graph = new CareerGraph(sketchMap('z -> a'));
  expect(found(graph, { from: id('a'), to: id('z') })).toEqual([]);
});

test('loosened as said, the route said is the best of all there are', () => {
  fc.assert(
    fc.property(someMap(), someFilters(), (map, filters) => {
      const graph = new CareerGraph(map);
      const journey = { from: START, to: END, filters };
      const measures = [...fewestSteps.measures, ...TIE_BREAKS];
      if (bestByBruteForce(graph, journey, measures).length > 0) return;
      const free = bestByBruteForce(graph, { from: START, to: END }, measures);
      const ways = found(graph, journey);
      expect(ways.length > 0).toBe(free.length > 0);
      expect(ways.length).toBeLessThanOrEqual(3);
      expect(new Set(ways.map(({ loosenings }) => JSON.stringify(loosenings))).size).toBe(ways.length);
      for (const { loosenings, route } of ways) {
        const [best] = bestByBruteForce(
          graph,
          { ...journey, filters: withLoosenings(filters, loosenings) },
          measures,
        );
        expect(best).toBe(nameOf(route?.steps ?? []));
      }
    }),
    { numRuns: 300, seed: 9 },
  );
});
