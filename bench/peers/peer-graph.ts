import Graph from 'graphology';
import type { SyntheticMap } from '../synthetic-map.ts';

// A type, not an interface: graphology asks for an index signature.
// eslint-disable-next-line @typescript-eslint/consistent-type-definitions
type Figures = { cost: number; learning: number; estimated: number };

export type PeerGraph = Graph<Record<string, never>, Figures>;

/** The map in graphology, as its own examples make a graph. */
export function peerGraph({ roles, from, to, cost, learning, estimated }: SyntheticMap): PeerGraph {
  const graph: PeerGraph = new Graph({ type: 'directed' });
  for (let role = 0; role < roles; role++) graph.addNode(String(role));
  from.forEach((role, edge) => {
    graph.addDirectedEdge(String(role), String(to[edge]), {
      cost: cost[edge] as number,
      learning: learning[edge] as number,
      estimated: estimated[edge] as number,
    });
  });
  return graph;
}

export function costOf(graph: PeerGraph, from: string, to: string): number {
  return graph.getEdgeAttribute(from, to, 'cost');
}

export function costAlong(graph: PeerGraph, route: readonly string[] | null | undefined): number {
  if (!route) return Infinity;
  return route.slice(1).reduce((sum, role, index) => sum + costOf(graph, route[index] as string, role), 0);
}
