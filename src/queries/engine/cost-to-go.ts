import type { Network } from './network.ts';
import type { Weight } from './weight.ts';

/** What may be passed; undefined: everything. */
export interface Passable {
  /** By edge: 0 where it is closed. */
  edges?: Uint8Array | undefined;
  /** By role: 1 where it may not be passed. */
  barred?: Uint8Array | undefined;
}

/**
 * The least a way can cost from every place to the nearest of `ends`; Infinity where there is none. Dijkstra's
 * search, backwards: every edge is read once, so it takes time in proportion to the edges.
 */
export function costToGo(
  network: Network,
  weight: Weight,
  ends: Iterable<number>,
  { edges, barred }: Passable = {},
  least = new Float64Array(network.size),
): Float64Array {
  const { backOffsets, backSources, backEdges, roleOf, heap } = network;
  const { back } = weight;
  const sum = weight.along === 'sum';
  least.fill(Infinity);
  for (const end of ends) {
    least[end] = 0;
    heap.lowered(end, least);
  }
  for (let there = heap.pop(least); there >= 0; there = heap.pop(least)) {
    const rest = least[there] as number;
    const last = backOffsets[there + 1] as number;
    for (let index = backOffsets[there] as number; index < last; index++) {
      const cost = back[index] as number;
      const whole = sum ? cost + rest : cost > rest ? cost : rest;
      const here = backSources[index] as number;
      if (whole >= (least[here] as number)) continue;
      if (edges?.[backEdges[index] as number] === 0) continue;
      if (barred?.[roleOf[here] as number] === 1) continue;
      least[here] = whole;
      heap.lowered(here, least);
    }
  }
  return least;
}
