import { stepsByBreadthFirst } from './breadth-first.ts';
import type { Network } from './network.ts';

/**
 * Every route from one role to another of at most so many steps, passing none twice, in the order of the numbers of
 * its roles; on a network whose places are roles. `found` is told the edges, in an array that is used again; it
 * returns whether to go on.
 */
export function everyRoute(
  network: Network,
  start: number,
  end: number,
  most: number,
  found: (edges: Int32Array, count: number) => boolean,
): void {
  if (start === end) return;
  const { offsets, targets } = network;
  const left = stepsByBreadthFirst(network, [end], 'into', most);
  const passed = new Uint8Array(network.size);
  const edges = new Int32Array(Math.min(most, network.size));
  /** How many steps were taken, and by place on the way the edge to try next. */
  let taken = 0;
  const trying = new Int32Array(edges.length + 1);
  const places = new Int32Array(edges.length + 1);
  places[0] = start;
  trying[0] = offsets[start] as number;
  passed[start] = 1;
  while (taken >= 0) {
    const here = places[taken] as number;
    const edge = trying[taken] as number;
    if (edge === offsets[here + 1]) {
      passed[here] = 0;
      taken--;
      continue;
    }
    trying[taken] = edge + 1;
    const there = targets[edge] as number;
    const away = left[there] as number;
    if (away < 0 || passed[there] === 1 || taken + 1 + away > most) continue;
    edges[taken] = edge;
    if (there === end) {
      if (!found(edges, taken + 1)) return;
      continue;
    }
    taken++;
    places[taken] = there;
    trying[taken] = offsets[there] as number;
    passed[there] = 1;
  }
}
