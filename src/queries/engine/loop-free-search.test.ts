import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bidirectionalDijkstra } from './bidirectional-dijkstra.ts';
import { everyRoute } from './every-route.ts';
import { stepsByBreadthFirst } from './breadth-first.ts';
import { costToGo } from './cost-to-go.ts';
import { LoopFreeSearch } from './loop-free-search.ts';
import { Network } from './network.ts';
import { paretoRoutes } from './pareto-routes.ts';
import { packWeights, type Weight } from './weight.ts';

/* On networks too large to try every route: what must stay true whatever the answer is. */

interface Edge {
  from: number;
  to: number;
  cost: number;
}

const ROLES = 300;

/** A large network with few different costs, so that there are many ties. */
function someEdges(): fc.Arbitrary<Edge[]> {
  const role = fc.integer({ min: 0, max: ROLES - 1 });
  return fc
    .array(fc.record({ from: role, to: role, cost: fc.integer({ min: 1, max: 4 }) }), {
      minLength: 1500,
      maxLength: 3000,
    })
    .map((edges) => [
      ...new Map(
        edges.filter(({ from, to }) => from !== to).map((own) => [`${own.from} ${own.to}`, own]),
      ).values(),
    ]);
}

/** The network of some edges, with what they cost as its only weight. */
function laid(edges: readonly Edge[], along: 'sum' | 'max' = 'sum'): { network: Network; weight: Weight } {
  const sorted = [...edges].sort((a, b) => a.from - b.from || a.to - b.to);
  const offsets = new Int32Array(ROLES + 1);
  for (const { from } of sorted) offsets[from + 1] = (offsets[from + 1] as number) + 1;
  for (let role = 0; role < ROLES; role++)
    offsets[role + 1] = (offsets[role + 1] as number) + (offsets[role] as number);
  const roles = Int32Array.from({ length: ROLES }, (_, role) => role);
  const network = new Network(
    ROLES,
    roles,
    offsets,
    Int32Array.from(sorted, ({ to }) => to),
  );
  const [weight] = packWeights(network, [
    { along, grain: 1, costs: Float64Array.from(sorted, ({ cost }) => cost) },
  ]);
  return { network, weight: weight as Weight };
}

/** The k best routes from role 0 to role 1, as roles, each with what it costs. */
function best(edges: readonly Edge[], k: number): { roles: number[]; cost: number }[] {
  const { network, weight } = laid(edges);
  const search = new LoopFreeSearch(network, [weight], 0, [1]);
  const found: { roles: number[]; cost: number }[] = [];
  for (let route = search.next(); route && found.length < k; route = search.next())
    found.push({
      roles: [0, ...route.map((edge) => network.targets[edge] as number)],
      cost: route.reduce((sum, edge) => sum + (weight.costs[edge] as number), 0),
    });
  return found;
}

const few = { numRuns: 12, seed: 21 };

describe('the best routes of a large network', () => {
  test('come in order, none twice, none through a role twice', () => {
    fc.assert(
      fc.property(someEdges(), (edges) => {
        const routes = best(edges, 40);
        expect(new Set(routes.map(({ roles }) => roles.join())).size).toBe(routes.length);
        routes.forEach(({ roles, cost }, index) => {
          expect(new Set(roles).size).toBe(roles.length);
          expect(cost).toBeGreaterThanOrEqual(routes[index - 1]?.cost ?? 0);
        });
      }),
      few,
    );
  });

  test('are all there: as many of each cost as trying every route finds', () => {
    fc.assert(
      fc.property(someEdges(), (edges) => {
        const { network, weight } = laid(edges);
        const short: string[] = [];
        everyRoute(network, 0, 1, 4, (taken, count) => {
          const route = [...taken.subarray(0, count)];
          const cost = route.reduce((sum, edge) => sum + (weight.costs[edge] as number), 0);
          // Of five steps or more none costs less than five.
          if (cost < 5) short.push([0, ...route.map((edge) => network.targets[edge] as number)].join());
          return true;
        });
        const found = best(edges, short.length + 1).filter(({ cost }) => cost < 5);
        expect(found.map(({ roles }) => roles.join()).sort()).toEqual(short.sort());
      }),
      few,
    );
  });

  test('have other names when the roles have, and are the same otherwise', () => {
    fc.assert(
      fc.property(someEdges(), fc.integer({ min: 1, max: ROLES - 2 }), (edges, turn) => {
        const renamed = (role: number): number => (role < 2 ? role : 2 + ((role - 2 + turn) % (ROLES - 2)));
        const other = edges.map(({ from, to, cost }) => ({ from: renamed(from), to: renamed(to), cost }));
        const all = best(edges, 200);
        // Cut between two costs, because names decide among equals.
        const last = all.at(-1)?.cost ?? 0;
        const sure = all.filter(({ cost }) => cost < last).map(({ roles }) => roles.map(renamed).join());
        const again = best(other, sure.length);
        expect(again.map(({ roles }) => roles.join()).sort()).toEqual(sure.sort());
      }),
      few,
    );
  });

  test('do not change by edges that lead nowhere, back to the start, or cost too much', () => {
    fc.assert(
      fc.property(someEdges(), fc.integer({ min: 2, max: ROLES - 1 }), (edges, role) => {
        const useless = [
          { from: role, to: 0, cost: 1 },
          { from: 1, to: role, cost: 1 },
        ].filter((own) => !edges.some(({ from, to }) => from === own.from && to === own.to));
        const dear = edges.some(({ from, to }) => from === 0 && to === role)
          ? []
          : [{ from: 0, to: role, cost: 900 }];
        expect(best([...edges, ...useless, ...dear], 10)).toEqual(best(edges, 10));
      }),
      few,
    );
  });

  test('move up when an edge of the first is taken away', () => {
    fc.assert(
      fc.property(someEdges(), fc.nat(), (edges, which) => {
        const all = best(edges, 30);
        const { roles = [] } = all[0] ?? {};
        if (roles.length === 0) return;
        const at = which % (roles.length - 1);
        const [from, to] = [roles[at], roles[at + 1]];
        const uses = (route: readonly number[]): boolean =>
          route.some((role, index) => role === from && route[index + 1] === to);
        const left = all.filter((route) => !uses(route.roles));
        const without = edges.filter((edge) => edge.from !== from || edge.to !== to);
        expect(best(without, left.length)).toEqual(left);
      }),
      few,
    );
  });

  test('are, the first of them, found from both ends', () => {
    fc.assert(
      fc.property(someEdges(), fc.integer({ min: 0, max: 3 }), (edges, thinned) => {
        const some = edges.filter((_, index) => index % 4 >= thinned);
        const { network, weight } = laid(some);
        const [first] = best(some, 1);
        const met = bidirectionalDijkstra(network, weight, 0, 1);
        expect(met?.cost).toEqual(first?.cost);
        expect(met && [0, ...met.edges.map((edge) => network.targets[edge])]).toEqual(first?.roles);
      }),
      { numRuns: 60, seed: 8 },
    );
  });

  test('that no other beats contain the best by each weight', () => {
    fc.assert(
      fc.property(someEdges(), (edges) => {
        const { network, weight } = laid(edges);
        const [steps] = packWeights(network, [
          { along: 'sum', grain: 1, costs: new Float64Array(network.edges).fill(1) },
        ]);
        const routes = paretoRoutes(network, [steps as Weight, weight], 0, [1]);
        const costs = routes.map((route) =>
          route.reduce((sum, edge) => sum + (weight.costs[edge] as number), 0),
        );
        const away = stepsByBreadthFirst(network, [1]);
        expect(routes[0]?.length ?? -1).toBe(away[0]);
        expect(costs.at(-1) ?? Infinity).toBe(costToGo(network, weight, [1])[0]);
        expect([...costs].sort((a, b) => b - a)).toEqual(costs);
        expect(new Set(costs).size).toBe(costs.length);
      }),
      few,
    );
  });
});

test('a bottleneck is the least of the largest, as sums of nothing else would have it', () => {
  fc.assert(
    fc.property(someEdges(), (edges) => {
      const { network, weight } = laid(edges, 'max');
      const least = costToGo(network, weight, [1]);
      for (const limit of [1, 2, 3, 4]) {
        const within = laid(edges.filter(({ cost }) => cost <= limit)).network;
        const away = stepsByBreadthFirst(within, [1]);
        least.forEach((cost, role) => {
          expect(cost <= limit).toBe(away[role] !== -1);
        });
      }
    }),
    few,
  );
});

test('weights that cannot be costs never reach a search', () => {
  const { network } = laid([{ from: 0, to: 1, cost: 1 }]);
  for (const cost of [-1, NaN, Infinity])
    expect(() => packWeights(network, [{ along: 'sum', grain: 1, costs: Float64Array.of(cost) }])).toThrow(
      'Not a cost',
    );
});

test('sums that do not fit into one number stay apart, and count all the same', () => {
  const edges = [
    { from: 0, to: 2, cost: 1 },
    { from: 2, to: 1, cost: 1 },
    { from: 0, to: 3, cost: 1 },
    { from: 3, to: 1, cost: 1 },
  ];
  const { network } = laid(edges);
  const huge = Float64Array.from([5e11, 6e11, 6e11, 5e11]);
  const last = Float64Array.from([2, 0, 1e6, 1]);
  const weights = packWeights(network, [
    { along: 'sum', grain: 1, costs: huge },
    { along: 'sum', grain: 1, costs: last },
  ]);
  expect(weights).toHaveLength(2);
  const search = new LoopFreeSearch(network, weights, 0, [1]);
  const roles = [search.next(), search.next()].map((route) => route?.map((edge) => network.targets[edge]));
  expect(roles).toEqual([
    [3, 1],
    [2, 1],
  ]);
});
