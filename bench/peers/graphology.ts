import { bidirectional, singleSource } from 'graphology-shortest-path/dijkstra.js';
import { allSimplePaths } from 'graphology-simple-path';
import {
  asked,
  countAndCost,
  EVERY_ROUTE_STEPS,
  inOrder,
  K,
  REACH_STEPS,
  routeCosts,
  type Asked,
  type Contender,
} from '../contender.ts';
import { unbeatenRoutes } from './pareto.ts';
import { costAlong, costOf, peerGraph, type PeerGraph } from './peer-graph.ts';
import { withinReach } from './within-reach.ts';
import { yen } from './yen.ts';

/** graphology with its own libraries; where it has none, the plain algorithm on it. */
export const graphology: Contender = {
  name: 'graphology',
  tooLarge: ['D'],
  prepare(map) {
    const graph = peerGraph(map);
    return { asked: [...libraries(graph), ...plain(graph)] };
  },
};

function libraries(graph: PeerGraph): Asked[] {
  return [
    asked({
      question: 'oneToAll',
      by: 'graphology-shortest-path, Dijkstra',
      ask: (from) => singleSource(graph, String(from), 'cost'),
      told: (routes) => graph.mapNodes((role) => costAlong(graph, routes[role])),
    }),
    asked({
      question: 'oneToOne',
      by: 'graphology-shortest-path, both ends',
      // Its types do not say so, but it gives null where there is no way.
      ask: (from, to) => bidirectional(graph, String(from), String(to), 'cost') as string[] | null,
      told: (route) => [costAlong(graph, route)],
    }),
    asked({
      question: 'everyRoute',
      by: 'graphology-simple-path',
      ask: (from, to) => allSimplePaths(graph, String(from), String(to), { maxDepth: EVERY_ROUTE_STEPS }),
      told: (routes, from, to) => countAndCost(costsAlong(graph, routes, from, to)),
    }),
  ];
}

function plain(graph: PeerGraph): Asked[] {
  return [
    asked({
      question: 'kRoutes',
      by: 'plain Yen on graphology',
      ask: (from, to) => yen(graph, String(from), String(to), K),
      told: (ways, from, to) =>
        costsAlong(
          graph,
          ways.map(({ roles }) => roles),
          from,
          to,
        ),
    }),
    asked({
      question: 'reach',
      by: 'plain breadth-first on graphology',
      ask: (from) => withinReach(graph, String(from), REACH_STEPS),
      told: (away) => [away.size - 1],
    }),
    asked({
      question: 'tradeOffs',
      by: 'plain label setting on graphology',
      ask: (from, to) => unbeatenRoutes(graph, String(from), String(to)),
      told: (labels) => inOrder(labels.map(({ costs }) => costs)),
    }),
  ];
}

function costsAlong(graph: PeerGraph, routes: readonly string[][], from: number, to: number): number[] {
  const numbered = routes.map((route) => route.map(Number));
  return routeCosts(numbered, { from, to }, (role, next) => costOf(graph, String(role), String(next)));
}
