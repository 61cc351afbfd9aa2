import { LowerBounds } from './lower-bounds.ts';
import { PartialRoutes, compareCosts } from './partial-routes.ts';
import type { Network } from './network.ts';
import { ComparisonHeap } from './comparison-heap.ts';
import { combined, type Weight } from './weight.ts';

/**
 * The loop-free routes from one place to any of several ends, best first: by the weights in order, then by the
 * numbers of their roles. No role is passed twice, though a network may hold it at many places.
 *
 * Best-first over partial routes, by the least each can cost in all. Costs only grow along a route and no bound is
 * above the truth, so whoever arrives first is best, exactly. Of the ways on from a partial route only the best waits;
 * the next best joins when that one's turn has come. A bound that counts on passing a role twice is worked out anew,
 * without the roles passed, before it is believed.
 */
export class LoopFreeSearch {
  private readonly candidates: PartialRoutes;
  private readonly queue: ComparisonHeap;
  private readonly isEnd: Uint8Array;
  private readonly bounds: LowerBounds[];
  /** Of the way on that is looked at, and of the best so far: what it has spent, the least it can come to. */
  private readonly spent: Float64Array;
  private readonly least: Float64Array;
  private readonly bestSpent: Float64Array;
  private readonly bestLeast: Float64Array;

  constructor(
    private readonly network: Network,
    private readonly weights: readonly Weight[],
    start: number,
    private readonly ends: readonly number[],
  ) {
    this.candidates = new PartialRoutes(network, weights.length);
    this.queue = new ComparisonHeap((a, b) => this.candidates.compare(a, b));
    [this.spent, this.least, this.bestSpent, this.bestLeast] = Array.from(
      { length: 4 },
      () => new Float64Array(weights.length),
    ) as [Float64Array, Float64Array, Float64Array, Float64Array];
    this.isEnd = new Uint8Array(network.size);
    for (const end of ends) this.isEnd[end] = 1;
    this.bounds = [new LowerBounds(network, weights, ends)];
    this.begin(start);
  }

  /** The edges of the next best route; undefined when there is none left. */
  next(): number[] | undefined {
    const { candidates, queue } = this;
    for (let best = queue.pop(); best >= 0; best = queue.pop()) {
      if (candidates.followed[best] === 0) this.follow(best);
      if (this.isEnd[candidates.place[best] as number] === 1) return candidates.edgesOf(best);
      if (candidates.finished[best] === 0) this.finish(best);
      else if (candidates.close[best] === 1 || this.isOpen(best)) this.addWayOn(best, -1);
      else this.bringCloser(best);
    }
    return undefined;
  }

  private begin(start: number): void {
    if (!this.boundsOf(0).from(start, this.spent, this.least)) return;
    const first = this.candidates.add(start, -1, -1, this.spent, this.least);
    this.candidates.followed[first] = 1;
    this.candidates.close[first] = 1;
    this.candidates.finished[first] = this.boundsOf(0).atOnce ? 1 : 0;
    this.queue.add(first);
  }

  /** Lets the next best way on wait, from where this one came from. */
  private follow(candidate: number): void {
    this.candidates.followed[candidate] = 1;
    this.addWayOn(this.candidates.before[candidate] as number, candidate);
  }

  /** Works out the bounds that are dear, now that its turn has come by the others. */
  private finish(candidate: number): void {
    const { spent, least, place, finished } = this.candidates;
    const at = candidate * this.weights.length;
    this.boundsOf(candidate).finish(place[candidate] as number, spent, least, at);
    finished[candidate] = 1;
    this.queue.add(candidate);
  }

  /** Whether the way on that the bounds count on passes no role the route has passed already. */
  private isOpen(candidate: number): boolean {
    const { candidates, network } = this;
    const bounds = this.boundsOf(candidate);
    candidates.markPassed(candidate);
    let place = candidates.place[candidate] as number;
    while (this.isEnd[place] === 0) {
      const edge = bounds.edgeOn(place, candidates.least, candidate * this.weights.length);
      place = network.targets[edge] as number;
      if (candidates.hasPassed(network.roleOf[place] as number)) return false;
    }
    return true;
  }

  /** Bounds of its own, which count on none of the roles it has passed. */
  private bringCloser(candidate: number): void {
    const { candidates, network, weights, ends, spent, least } = this;
    const barred = new Uint8Array(network.roles);
    for (
      let here = candidates.before[candidate] as number;
      here >= 0;
      here = candidates.before[here] as number
    )
      barred[candidates.roleAt(here)] = 1;
    const bounds = new LowerBounds(network, weights, ends, barred);
    const at = candidate * weights.length;
    for (let index = 0; index < weights.length; index++)
      spent[index] = candidates.spent[at + index] as number;
    if (!bounds.from(candidates.place[candidate] as number, spent, least)) return;
    candidates.close[candidate] = 1;
    candidates.finished[candidate] = bounds.atOnce ? 1 : 0;
    candidates.bounds[candidate] = this.bounds.push(bounds) - 1;
    candidates.least.set(least, at);
    this.queue.add(candidate);
  }

  /** Adds the best way on from a partial route; after a sibling that was added before, the next best. */
  private addWayOn(from: number, sibling: number): void {
    const { candidates, network, spent, least, bestSpent, bestLeast } = this;
    const { offsets, targets, roleOf } = network;
    const bounds = this.boundsOf(from);
    const last = offsets[(candidates.place[from] as number) + 1] as number;
    let best = -1;
    candidates.markPassed(from);
    for (let edge = offsets[candidates.place[from] as number] as number; edge < last; edge++) {
      const target = targets[edge] as number;
      if (candidates.hasPassed(roleOf[target] as number)) continue;
      this.spend(from, edge);
      if (!bounds.from(target, spent, least)) continue;
      if (sibling >= 0 && !this.comesAfter(edge, sibling)) continue;
      // Edges stand in the order of their roles, so among equals the first is the best.
      if (best >= 0 && compareCosts(least, 0, bestLeast, 0, least.length) >= 0) continue;
      best = edge;
      bestSpent.set(spent);
      bestLeast.set(least);
    }
    if (best >= 0) this.queue.add(candidates.add(targets[best] as number, from, best, bestSpent, bestLeast));
  }

  /** Whether the edge looked at comes after the sibling: costs more, or as much and stands behind it. */
  private comesAfter(edge: number, sibling: number): boolean {
    const { candidates, least } = this;
    const order = compareCosts(least, 0, candidates.least, sibling * least.length, least.length);
    return order > 0 || (order === 0 && edge > (candidates.edge[sibling] as number));
  }

  private spend(from: number, edge: number): void {
    const { weights, candidates, spent } = this;
    for (let index = 0; index < weights.length; index++) {
      const { along, costs } = weights[index] as Weight;
      const before = candidates.spent[from * weights.length + index] as number;
      spent[index] = combined(along, before, costs[edge] as number);
    }
  }

  private boundsOf(candidate: number): LowerBounds {
    return this.bounds[this.candidates.bounds[candidate] as number] as LowerBounds;
  }
}
