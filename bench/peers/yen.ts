import { bidirectional } from 'graphology-shortest-path/dijkstra.js';
import { BinaryHeap } from './heap.ts';
import { costAlong, type PeerGraph } from './peer-graph.ts';

interface Way {
  roles: string[];
  cost: number;
}

/**
 * The k best loop-free routes as Yen's algorithm is written down (1971), each way on found by graphology's own search
 * from both ends, its fastest.
 */
export function yen(graph: PeerGraph, from: string, to: string, k: number): Way[] {
  const best = bestWay(graph, from, to, new Set());
  if (!best) return [];
  const found = [best];
  const waiting = new BinaryHeap<Way>((a, b) => a.cost - b.cost);
  const seen = new Set([best.roles.join()]);
  while (found.length < k) {
    for (const way of detours(graph, found, to)) {
      const key = way.roles.join();
      if (seen.has(key)) continue;
      seen.add(key);
      waiting.push(way);
    }
    const next = waiting.pop();
    if (!next) break;
    found.push(next);
  }
  return found;
}

/** The best ways that leave the last route found at each of its roles, along no route found before. */
function* detours(graph: PeerGraph, found: readonly Way[], to: string): Generator<Way> {
  const { roles } = found.at(-1) as Way;
  const passed = new Set<string>();
  for (let at = 0; at + 1 < roles.length; at++) {
    const here = roles[at] as string;
    const closed = new Set(passed);
    for (const way of found)
      if (roles.slice(0, at + 1).every((role, index) => way.roles[index] === role))
        closed.add(graph.edge(here, way.roles[at + 1]) as string);
    const on = bestWay(graph, here, to, closed);
    if (on) {
      const before = roles.slice(0, at);
      yield { roles: [...before, ...on.roles], cost: costAlong(graph, [...before, here]) + on.cost };
    }
    graph.forEachInboundEdge(here, (edge) => passed.add(edge));
  }
}

/** Along no edge that is closed: those cost more than anything. */
function bestWay(graph: PeerGraph, from: string, to: string, closed: ReadonlySet<string>): Way | undefined {
  const costOf = (edge: string, { cost }: { cost: number }) => (closed.has(edge) ? Infinity : cost);
  // Its types do not say so, but it gives null where there is no way.
  const roles = bidirectional(graph, from, to, costOf) as string[] | null;
  if (!roles) return undefined;
  const edges = roles.slice(1).map((role, index) => graph.edge(roles[index], role) as string);
  const cost = edges.reduce((sum, edge) => sum + costOf(edge, graph.getEdgeAttributes(edge)), 0);
  return cost < Infinity ? { roles, cost } : undefined;
}
