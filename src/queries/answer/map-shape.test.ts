import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { CareerGraph } from '../../model/career-graph.ts';
import type { CareerMap } from '../../model/career-map.ts';
import type { RoleId } from '../../model/schema.ts';
import { sketchMap } from '../../../test/sketch-map.ts';
import { mapShapeOf } from './map-shape.ts';

const shape = (sketch: string) => mapShapeOf(new CareerGraph(sketchMap(sketch)));

test('ways are counted, an overlap as one in and one out; a role without a way out is a dead end', () => {
  const { roles } = shape('a -> b\nb ~ c\nc -> d\nlone [tech 1]');
  expect(roles.map(({ role, waysIn, waysOut, deadEnd }) => [role, waysIn, waysOut, deadEnd])).toEqual([
    ['lone', 0, 0, true],
    ['a', 0, 1, false],
    ['b', 2, 1, false],
    ['c', 1, 2, false],
    ['d', 1, 0, true],
  ]);
});

test('a crossroads is what the shortest routes between others pass', () => {
  // Of twelve ordered pairs of others d is on a–z, b–z and c–z; b and c are on half of a–d and of a–z each.
  const { crossroads } = shape('a -> b\na -> c\nb -> d\nc -> d\nd -> z');
  expect(crossroads.map(({ role, between }) => [role, between])).toEqual([
    ['d', 3 / 12],
    ['b', expect.closeTo(1 / 12, 12)],
    ['c', expect.closeTo(1 / 12, 12)],
  ]);
});

test('where no route has a stop there is no crossroads', () => {
  expect(shape('a ~ b').crossroads).toEqual([]);
  expect(shape('a [tech 1]')).toEqual({
    roles: [{ role: 'a', waysIn: 0, waysOut: 0, deadEnd: true, between: 0 }],
    crossroads: [],
    oneWay: [],
    flows: [],
  });
});

test('a transition is one-way where nothing leads back, by whatever detour', () => {
  const { oneWay } = shape('a -> b\nb -> c\nc -> a\nc -> d\nd ~ e\nf => d');
  expect(oneWay.map(({ from, to }) => `${from} ${to}`)).toEqual(['c d', 'f d']);
});

test('flows between families, in their order; overlaps apart and both ways', () => {
  const { flows } = shape(`
    a in sales at junior
    b in sales at senior
    c in ops at junior
    d in ops at senior
    a -> b
    b -> c
    b -> d
    c -> a
    a ~ c
    c ~ d`);
  expect(flows).toEqual([
    { from: 'sales', to: 'sales', transitions: 1, overlaps: 0 },
    { from: 'sales', to: 'ops', transitions: 2, overlaps: 1 },
    { from: 'ops', to: 'sales', transitions: 1, overlaps: 1 },
    { from: 'ops', to: 'ops', transitions: 0, overlaps: 1 },
  ]);
});

test('an overlap beside a transition of the same pair adds no step', () => {
  const { roles } = shape('a -> z\na ~ z\nz -> a\nz -> m\nm -> n');
  expect(roles.find(({ role }) => role === 'z')).toMatchObject({ waysIn: 1, waysOut: 2 });
  expect(roles.find(({ role }) => role === 'n')).toMatchObject({ waysIn: 1, deadEnd: true, between: 0 });
});

test('ids that look like numbers are roles like any other', () => {
  const { roles, oneWay } = shape('10 -> 9\n9 -> 1\n1 -> 0');
  expect(roles.map(({ role, between }) => [role, between])).toEqual([
    ['10', 0],
    ['9', 2 / 6],
    ['1', 2 / 6],
    ['0', 0],
  ]);
  expect(oneWay).toHaveLength(3);
});

test('made once per graph', () => {
  const graph = new CareerGraph(sketchMap('a -> b'));
  expect(mapShapeOf(graph)).toBe(mapShapeOf(graph));
});

test('agrees with looking at every shortest route', () => {
  fc.assert(
    fc.property(someMap(), (map) => {
      const graph = new CareerGraph(map);
      const { roles, oneWay, flows } = mapShapeOf(graph);
      for (const { role, between, waysIn, waysOut, deadEnd } of roles) {
        expect(between).toBeCloseTo(betweennessOf(graph, role), 12);
        const others = graph.roles.map(({ id }) => id);
        expect(waysOut).toBe(others.filter((other) => graph.step(role, other)).length);
        expect(waysIn).toBe(others.filter((other) => graph.step(other, role)).length);
        expect(deadEnd).toBe(waysOut === 0);
      }
      expect(oneWay).toEqual(
        map.transitions.filter(({ from, to }) => shortestRoutes(graph, to, from).length === 0),
      );
      const directed = map.transitions.filter(({ kind }) => kind !== 'overlap');
      expect(flows.reduce((sum, { transitions }) => sum + transitions, 0)).toBe(directed.length);
    }),
    { numRuns: 150, seed: 5 },
  );
});

test('the order of the file changes nothing, to the last bit', () => {
  fc.assert(
    fc.property(someMap(), (map) => {
      const turned = { ...map, roles: map.roles.toReversed(), transitions: map.transitions.toReversed() };
      const [one, other] = [map, turned].map((each) => mapShapeOf(new CareerGraph(each)));
      expect(other?.crossroads).toEqual(one?.crossroads);
      expect(other?.roles.toReversed()).toEqual(one?.roles);
      expect(other?.oneWay.toReversed()).toEqual(one?.oneWay);
      expect(other?.flows).toEqual(one?.flows);
    }),
    { numRuns: 150, seed: 6 },
  );
});

/** Up to seven roles in up to three families, with transitions and overlaps, also both between one pair. */
function someMap(): fc.Arbitrary<CareerMap> {
  const role = fc.integer({ min: 0, max: 6 });
  const transition = fc.tuple(role, fc.constantFrom('->', '=>', '~'), role);
  const families = fc.array(fc.constantFrom('x', 'y', 'z'), { minLength: 1, maxLength: 7 });
  return fc.tuple(families, fc.array(transition, { maxLength: 18 })).map(([placed, transitions]) => {
    const lines = new Map<string, string>();
    for (const [from, arrow, to] of transitions) {
      if (from === to) continue;
      const pair = arrow === '~' ? [from, to].sort().join('~') : `${from}>${to}`;
      lines.set(pair, `r${from} ${arrow} r${to}`);
    }
    const places = placed.map((family, index) => `r${index} in ${family} at level`);
    return sketchMap([...places, ...lines.values()].join('\n'));
  });
}

/** The plain way: the share of shortest routes that pass a role, over every ordered pair of others. */
function betweennessOf(graph: CareerGraph, middle: RoleId): number {
  const others = graph.roles.map(({ id }) => id).filter((id) => id !== middle);
  if (others.length < 2) return 0;
  let sum = 0;
  for (const from of others)
    for (const to of others) {
      if (from === to) continue;
      const all = shortestRoutes(graph, from, to);
      if (all.length > 0) sum += all.filter((route) => route.includes(middle)).length / all.length;
    }
  return sum / (others.length * (others.length - 1));
}

/** Every route of the least steps, found by taking all routes one step further until some arrive. */
function shortestRoutes(graph: CareerGraph, from: RoleId, to: RoleId): RoleId[][] {
  for (let routes = [[from]]; routes.length > 0;) {
    const arrived = routes.filter((route) => route.at(-1) === to);
    if (arrived.length > 0) return arrived;
    routes = routes.flatMap((route) =>
      graph
        .stepsFrom(route.at(-1) as RoleId)
        .filter((step) => !route.includes(step.to))
        .map((step) => [...route, step.to]),
    );
  }
  return [];
}
