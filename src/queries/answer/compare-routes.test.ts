import { routesBetween } from './next-question.ts';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { CareerGraph } from '../../model/career-graph.ts';
import type { RoleId } from '../../model/schema.ts';
import { sketchMap } from '../../../test/sketch-map.ts';
import { answer } from './answer.ts';
import type { JudgedRoute } from './leg.ts';
import type { RoutesAnswer } from './answer-routes.ts';
import { compareRoutes } from './compare-routes.ts';

const id = (text: string): RoleId => text as RoleId;

/** The routes from a to z with the fewest steps first, judged. */
function routesOf(sketch: string): readonly JudgedRoute[] {
  const graph = new CareerGraph(sketchMap(sketch));
  const question = routesBetween(graph.map, id('a'), id('z'));
  return (answer(graph, question) as RoutesAnswer).routes;
}

/** Routes of which only the stops matter. */
function stopping(...routes: string[]): JudgedRoute[] {
  return routes.map((roles) => ({ roles: roles.split(' ').map(id), ways: [], sourced: 0 }));
}

test('every route is told in figures', () => {
  const { routes } = compareRoutes(
    routesOf(`
      a [tech 1]
      m [tech 4]
      z [tech 5, talk 2]
      a -> z : years 5-8
      a -> m : editorial, years 1-2
      m -> z : years 2.5-4
      a -> x
      x -> z : years 1-1`),
  );
  expect(routes.map(({ hardest, ...rest }) => ({ ...rest, hardest: hardest?.step.from }))).toEqual([
    { steps: 1, estimated: 0, unassessed: 0, toLearn: 4, hardest: 'a', years: [5, 8], undated: 0 },
    { steps: 2, estimated: 1, unassessed: 0, toLearn: 3 + 1, hardest: 'a', years: [3.5, 6], undated: 0 },
    { steps: 2, estimated: 0, unassessed: 1, toLearn: 4, hardest: 'x', years: [1, 1], undated: 1 },
  ]);
});

test('where nobody assessed a step nothing is said of learning, which is not nothing to learn', () => {
  expect(compareRoutes(routesOf('a -> z')).routes).toEqual([
    {
      steps: 1,
      estimated: 0,
      unassessed: 1,
      toLearn: undefined,
      hardest: undefined,
      years: undefined,
      undated: 1,
    },
  ]);
  const [known] = compareRoutes(routesOf('a [tech 3]\nz [tech 3]\na -> z')).routes;
  expect([known?.toLearn, known?.unassessed]).toEqual([0, 0]);
});

test('of equally hard steps the first is the hardest', () => {
  const [route] = compareRoutes(routesOf('a [tech 1]\nm [tech 2]\nz [tech 4]\na -> m\nm -> z')).routes;
  expect(route?.hardest?.step.to).toBe('m');
});

test('routes part and meet again, as often as they do', () => {
  const { common, partings } = compareRoutes(stopping('a b c d z', 'a c e f z', 'a b c z'));
  expect(common).toEqual(['a', 'c', 'z']);
  expect(partings).toEqual([
    { after: 'a', until: 'c', between: [['b'], [], ['b']] },
    { after: 'c', until: 'z', between: [['d'], ['e', 'f'], []] },
  ]);
});

test('a stop that is passed before another on one route and after it on the next is common and no meeting', () => {
  const { common, partings } = compareRoutes(stopping('a b c z', 'a c b z'));
  expect(common).toEqual(['a', 'b', 'c', 'z']);
  expect(partings).toEqual([
    { after: 'a', until: 'b', between: [[], ['c']] },
    { after: 'b', until: 'z', between: [['c'], []] },
  ]);
});

test('routes with other ends begin and end apart', () => {
  expect(compareRoutes(stopping('a m y', 'b m z')).partings).toEqual([
    { after: undefined, until: 'm', between: [['a'], ['b']] },
    { after: 'm', until: undefined, between: [['y'], ['z']] },
  ]);
  expect(compareRoutes(stopping('a b', 'c d'))).toMatchObject({
    common: [],
    partings: [
      {
        after: undefined,
        until: undefined,
        between: [
          ['a', 'b'],
          ['c', 'd'],
        ],
      },
    ],
  });
});

test('one route, the same twice, or none do not part', () => {
  expect(compareRoutes(stopping('a b'))).toMatchObject({ common: ['a', 'b'], partings: [] });
  expect(compareRoutes(stopping('a b', 'a b'))).toMatchObject({ common: ['a', 'b'], partings: [] });
  expect(compareRoutes([])).toEqual({ routes: [], common: [], partings: [] });
});

test('put together again, partings and meetings are the routes, and no list of meetings is longer', () => {
  const stops = fc.uniqueArray(fc.constantFrom('b', 'c', 'd', 'e', 'f', 'g'), { maxLength: 6 });
  fc.assert(
    fc.property(fc.array(stops, { minLength: 1, maxLength: 4 }), fc.boolean(), (middles, ends) => {
      const routes = middles.map((middle) => (ends ? ['a', ...middle, 'z'] : ['b', ...middle.slice(1), 'h']));
      fc.pre(routes.every((route) => new Set(route).size === route.length));
      const { common, partings } = compareRoutes(stopping(...routes.map((route) => route.join(' '))));
      expect(common).toEqual(routes[0]?.filter((role) => routes.every((route) => route.includes(role))));
      const met = routes.map((route, index) =>
        route.filter((role) => !partings.some(({ between }) => between[index]?.includes(id(role)))),
      );
      for (const list of met) expect(list).toEqual(met[0]);
      expect(met[0]).toHaveLength(longestInOrder(common, routes));
      routes.forEach((route, index) => {
        expect(rebuilt(met[0] ?? [], partings, index)).toEqual(route);
      });
    }),
    { numRuns: 150, seed: 9 },
  );
});

/** The route that follows the meetings, with its own stops where the routes are apart. */
function rebuilt(
  met: readonly string[],
  partings: ReturnType<typeof compareRoutes>['partings'],
  route: number,
): string[] {
  return [undefined, ...met].flatMap((after, index) => {
    const parting = partings.find((each) => each.after === after && each.until === met[index]);
    return [...(after === undefined ? [] : [after]), ...(parting?.between[route] ?? [])];
  });
}

/** The plain way: of all lists of common stops, the length of the longest that every route passes in order. */
function longestInOrder(common: readonly string[], routes: readonly string[][]): number {
  const lists = common.reduce<string[][]>(
    (all, role) => [...all, ...all.map((list) => [...list, role])],
    [[]],
  );
  const passed = lists.filter((list) =>
    routes.every((route) => route.filter((role) => list.includes(role)).join() === list.join()),
  );
  return Math.max(...passed.map(({ length }) => length));
}
