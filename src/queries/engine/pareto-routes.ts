import { PartialRoutes } from './partial-routes.ts';
import { costToGo } from './cost-to-go.ts';
import type { Network } from './network.ts';
import { ComparisonHeap } from './comparison-heap.ts';
import type { Weight } from './weight.ts';

/**
 * The loop-free routes from one place to any of several ends that no other beats on every weight at once, all of
 * them sums. Of routes that cost the same by every weight only the first by the numbers of its roles is given; the
 * first weight must cost more than nothing on every edge. In order of the weights.
 *
 * Label-setting: a partial route is dropped where a route found already is as good as the least it can come to, or
 * where another at the same place has cost no more and has passed no role that this one has not: whatever goes on
 * from here goes on from there.
 */
export function paretoRoutes(
  network: Network,
  weights: readonly Weight[],
  start: number,
  ends: readonly number[],
): number[][] {
  const search = new ParetoSearch(network, weights, start, ends);
  const routes: number[][] = [];
  for (let route = search.next(); route; route = search.next()) routes.push(route);
  return routes;
}

class ParetoSearch {
  private readonly candidates: PartialRoutes;
  private readonly queue: ComparisonHeap;
  private readonly isEnd: Uint8Array;
  /** Per weight, by place: the least it can still cost. */
  private readonly rest: readonly Float64Array[];
  private readonly found: Float64Array[] = [];
  /** By place, the partial routes that have come there. */
  private readonly there: number[][];
  private readonly roleSets: Int32Array[] = [];
  private readonly spent: Float64Array;
  private readonly least: Float64Array;

  constructor(
    private readonly network: Network,
    private readonly weights: readonly Weight[],
    start: number,
    ends: readonly number[],
  ) {
    this.candidates = new PartialRoutes(network, weights.length);
    this.queue = new ComparisonHeap((a, b) => this.candidates.compare(a, b));
    this.isEnd = new Uint8Array(network.size);
    for (const end of ends) this.isEnd[end] = 1;
    this.rest = weights.map((weight) => costToGo(network, weight, ends));
    this.there = Array.from({ length: network.size }, () => []);
    this.spent = new Float64Array(weights.length);
    this.least = new Float64Array(weights.length);
    if (this.canArrive(start)) this.add(start, -1, -1);
  }

  next(): number[] | undefined {
    const { candidates, queue, weights } = this;
    for (let best = queue.pop(); best >= 0; best = queue.pop()) {
      const at = best * weights.length;
      this.least.set(candidates.least.subarray(at, at + weights.length));
      if (this.isBeaten()) continue;
      if (this.isEnd[candidates.place[best] as number] === 0) this.extend(best);
      else {
        this.found.push(this.least.slice());
        return candidates.edgesOf(best);
      }
    }
    return undefined;
  }

  private extend(from: number): void {
    const { candidates, network, weights, spent } = this;
    const { offsets, targets, roleOf } = network;
    const place = candidates.place[from] as number;
    candidates.markPassed(from);
    for (let edge = offsets[place] as number; edge < (offsets[place + 1] as number); edge++) {
      const target = targets[edge] as number;
      if (candidates.hasPassed(roleOf[target] as number)) continue;
      weights.forEach(({ costs }, index) => {
        spent[index] = (candidates.spent[from * weights.length + index] as number) + (costs[edge] as number);
      });
      if (this.canArrive(target) && !this.isBeaten()) this.add(target, from, edge);
    }
  }

  /** Whether an end can be reached; writes the least it takes to `least`. */
  private canArrive(place: number): boolean {
    this.rest.forEach((rest, index) => {
      this.least[index] = (this.spent[index] as number) + (rest[place] as number);
    });
    return this.least[0] !== Infinity;
  }

  /** Whether a route found already is as good as `least` by every weight. */
  private isBeaten(): boolean {
    return this.found.some((costs) => costs.every((cost, index) => cost <= (this.least[index] as number)));
  }

  private add(place: number, before: number, edge: number): void {
    const added = this.candidates.add(place, before, edge, this.spent, this.least);
    const passed =
      before < 0 ? new Int32Array((this.network.roles + 31) >> 5) : this.roleSets[before]?.slice();
    const role = this.network.roleOf[place] as number;
    if (passed) passed[role >> 5] = (passed[role >> 5] as number) | (1 << (role & 31));
    this.roleSets.push(passed as Int32Array);
    const others = this.there[place] as number[];
    if (others.some((other) => this.dominates(other, added))) return;
    others.push(added);
    this.queue.add(added);
  }

  private dominates(a: number, b: number): boolean {
    const { candidates, weights } = this;
    let less = false;
    for (let index = 0; index < weights.length; index++) {
      const difference =
        (candidates.spent[a * weights.length + index] as number) -
        (candidates.spent[b * weights.length + index] as number);
      if (difference > 0) return false;
      if (difference < 0) less = true;
    }
    const [passedByA, passedByB] = [this.roleSets[a] as Int32Array, this.roleSets[b] as Int32Array];
    if (!passedByA.every((roles, index) => (roles & ~(passedByB[index] as number)) === 0)) return false;
    return less || candidates.compare(a, b) < 0;
  }
}
