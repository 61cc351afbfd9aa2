import type { PeerGraph } from './peer-graph.ts';

/** How many steps lead to each role that so many steps reach, breadth first. */
export function withinReach(graph: PeerGraph, from: string, steps: number): Map<string, number> {
  const away = new Map([[from, 0]]);
  // Roles added while it runs are looked at too.
  for (const [role, taken] of away) {
    if (taken === steps) break;
    graph.forEachOutboundNeighbor(role, (target) => {
      if (!away.has(target)) away.set(target, taken + 1);
    });
  }
  return away;
}
