import { expect, test } from 'vitest';
import { CareerGraph } from '../../model/career-graph.ts';
import type { RoleId } from '../../model/schema.ts';
import { sketchMap } from '../../../test/sketch-map.ts';
import { CRITERIA } from '../criteria/criteria.ts';
import { findRoutes } from './find-routes.ts';
import { routeCost, type RouteCost } from './route-cost.ts';

function costOf(sketch: string): RouteCost | undefined {
  const graph = new CareerGraph(sketchMap(sketch));
  const journey = { from: 'a' as RoleId, to: 'z' as RoleId, by: CRITERIA[0] };
  const [route] = findRoutes(graph, journey).routes;
  return route && routeCost(graph, route);
}

test('every measure, with what was learned on the way', () => {
  const cost = costOf(`
    a in f at l0
    m in f at l0
    z in f at l1
    a -> m : years 1-2
    m => z : 3, years 2-4
    a [tech 2, talk 1]
    m [tech 4]
    z [tech 4, talk 4]`);
  expect(cost).toEqual({
    steps: 2,
    gap: 5,
    hardestGap: 3,
    unassessed: 0,
    hardestReadiness: 0.5,
    estimated: 0,
    fewestSources: 1,
    weakestBasis: 'testimony',
    rise: 1,
    years: 4.5,
  });
});

test('what nobody says is unknown, not 0', () => {
  const cost = costOf(`
    a -> m : editorial
    m -> z : years 1-3`);
  expect(cost).toMatchObject({
    gap: undefined,
    hardestGap: undefined,
    unassessed: 2,
    hardestReadiness: undefined,
    estimated: 1,
    fewestSources: 0,
    weakestBasis: 'editorial',
    years: undefined,
  });
});
