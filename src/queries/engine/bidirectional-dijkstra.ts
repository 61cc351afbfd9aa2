import { IndexedHeap } from './indexed-heap.ts';
import type { Network } from './network.ts';
import type { Weight } from './weight.ts';

/**
 * The best route from one place to another where every edge costs a sum of more than nothing: Dijkstra's search from
 * both ends at once, until no way between the two searches can be cheaper than the best one seen. Among equally good
 * routes the first by the numbers of its roles, the one `LoopFree` gives first.
 *
 * @returns its edges and what it costs; undefined where there is no way
 */
export function bidirectionalDijkstra(
  network: Network,
  weight: Weight,
  start: number,
  end: number,
): { edges: number[]; cost: number } | undefined {
  const search = new BothEnds(network, weight, start, end);
  return search.meet() ? { edges: search.firstRoute(), cost: search.best } : undefined;
}

const secondHeaps = new WeakMap<Network, IndexedHeap>();

class BothEnds {
  /** The least from the start, and the least to the end; Infinity where the search has not come. */
  private readonly out: Float64Array;
  private readonly back: Float64Array;
  best = Infinity;

  constructor(
    private readonly network: Network,
    private readonly weight: Weight,
    private readonly start: number,
    private readonly end: number,
  ) {
    this.out = new Float64Array(network.size).fill(Infinity);
    this.back = new Float64Array(network.size).fill(Infinity);
  }

  /** Whether there is a way at all. */
  meet(): boolean {
    const { network, out, back } = this;
    const outward = network.heap;
    const backward = secondHeapOf(network);
    out[this.start] = 0;
    back[this.end] = 0;
    outward.lowered(this.start, out);
    backward.lowered(this.end, back);
    while (outward.size > 0 && backward.size > 0) {
      const reached = (out[outward.first] as number) + (back[backward.first] as number);
      if (reached >= this.best) break;
      if (outward.size <= backward.size) this.stepOut(outward);
      else this.stepBack(backward);
    }
    outward.clear();
    backward.clear();
    return this.best < Infinity;
  }

  private stepOut(heap: IndexedHeap): void {
    const { network, out, back } = this;
    const { offsets, targets } = network;
    const { costs } = this.weight;
    const here = heap.pop(out);
    const so = out[here] as number;
    const last = offsets[here + 1] as number;
    for (let edge = offsets[here] as number; edge < last; edge++) {
      const there = targets[edge] as number;
      const cost = so + (costs[edge] as number);
      if (cost >= (out[there] as number)) continue;
      out[there] = cost;
      heap.lowered(there, out);
      const whole = cost + (back[there] as number);
      if (whole < this.best) this.best = whole;
    }
  }

  private stepBack(heap: IndexedHeap): void {
    const { network, out, back } = this;
    const { backOffsets, backSources } = network;
    const there = heap.pop(back);
    const rest = back[there] as number;
    const last = backOffsets[there + 1] as number;
    for (let index = backOffsets[there] as number; index < last; index++) {
      const here = backSources[index] as number;
      const cost = rest + (this.weight.back[index] as number);
      if (cost >= (back[here] as number)) continue;
      back[here] = cost;
      heap.lowered(here, back);
      const whole = cost + (out[here] as number);
      if (whole < this.best) this.best = whole;
    }
  }

  /** Along places that lie on a best route, each time to the first of them. */
  firstRoute(): number[] {
    const { network, weight, out, back, best } = this;
    const { offsets, targets } = network;
    const onTheWay = this.placesBeforeTheMeeting();
    const edges: number[] = [];
    let spent = 0;
    for (let here = this.start; here !== this.end;) {
      const last = offsets[here + 1] as number;
      for (let edge = offsets[here] as number; edge < last; edge++) {
        const there = targets[edge] as number;
        const cost = spent + (weight.costs[edge] as number);
        const goesOn = onTheWay[there] === 1 && cost === out[there];
        if (!goesOn && cost + (back[there] as number) !== best) continue;
        edges.push(edge);
        spent = cost;
        here = there;
        break;
      }
    }
    return edges;
  }

  /** 1 for every place whose least from the start belongs to a best route, backwards from where the searches met. */
  private placesBeforeTheMeeting(): Uint8Array {
    const { network, out, back, best } = this;
    const marked = new Uint8Array(network.size);
    const open: number[] = [];
    for (let place = 0; place < network.size; place++)
      if ((out[place] as number) + (back[place] as number) === best) {
        marked[place] = 1;
        open.push(place);
      }
    for (const there of open)
      for (
        let index = network.backOffsets[there] as number;
        index < (network.backOffsets[there + 1] as number);
        index++
      ) {
        const here = network.backSources[index] as number;
        const cost = (out[here] as number) + (this.weight.back[index] as number);
        if (marked[here] === 1 || cost !== out[there]) continue;
        marked[here] = 1;
        open.push(here);
      }
    return marked;
  }
}

function secondHeapOf(network: Network): IndexedHeap {
  let heap = secondHeaps.get(network);
  if (!heap) secondHeaps.set(network, (heap = new IndexedHeap(network.size)));
  return heap;
}
