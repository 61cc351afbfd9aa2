import type { Network } from './network.ts';

/**
 * How many edges lead from every place to the nearest of `ends`, or with `direction` 'out' from the nearest of them
 * to every place; −1 where none do within `most`. Breadth first, every edge at most once.
 */
export function stepsByBreadthFirst(
  network: Network,
  ends: Iterable<number>,
  direction: 'into' | 'out' = 'into',
  most = Infinity,
): Int32Array {
  const offsets = direction === 'into' ? network.backOffsets : network.offsets;
  const next = direction === 'into' ? network.backSources : network.targets;
  const away = new Int32Array(network.size).fill(-1);
  const waiting = new Int32Array(network.size);
  let count = 0;
  for (const end of ends) {
    away[end] = 0;
    waiting[count++] = end;
  }
  for (let index = 0; index < count; index++) {
    const here = waiting[index] as number;
    const further = (away[here] as number) + 1;
    if (further > most) break;
    const last = offsets[here + 1] as number;
    for (let edge = offsets[here] as number; edge < last; edge++) {
      const there = next[edge] as number;
      if (away[there] !== -1) continue;
      away[there] = further;
      waiting[count++] = there;
    }
  }
  return away;
}
