import type { Network } from './network.ts';

/** Room for so many at first; it doubles when it is full. */
const ROOM = 256;

/**
 * Partial routes, by number: each is the one before it and one more edge. Kept in typed arrays, so that a route in
 * the making is no object.
 */
export class PartialRoutes {
  place = new Int32Array(ROOM);
  /** The candidate this one extends, and the edge it extends it by; −1 at the start. */
  before = new Int32Array(ROOM);
  edge = new Int32Array(ROOM);
  /** Which bounds its `least` was worked out on. */
  bounds = new Int32Array(ROOM);
  /** 1 once its sibling waits beside it. */
  followed = new Uint8Array(ROOM);
  /** 1 where `least` is all that its bounds can say. */
  finished = new Uint8Array(ROOM);
  /** 1 where its bounds count on none of the roles it has passed. */
  close = new Uint8Array(ROOM);
  /** Per weight, side by side: what it has cost so far, and the least it can come to. */
  spent: Float64Array;
  least: Float64Array;

  private depth = new Int32Array(ROOM);
  private count = 0;
  private readonly passedBy: Uint32Array;
  private mark = 0;

  constructor(
    private readonly network: Network,
    readonly weights: number,
  ) {
    this.spent = new Float64Array(ROOM * weights);
    this.least = new Float64Array(ROOM * weights);
    this.passedBy = new Uint32Array(network.roles);
  }

  add(place: number, before: number, edge: number, spent: Float64Array, least: Float64Array): number {
    if (this.count === this.place.length) this.grow();
    const added = this.count++;
    this.place[added] = place;
    this.before[added] = before;
    this.edge[added] = edge;
    this.bounds[added] = before < 0 ? 0 : (this.bounds[before] as number);
    this.depth[added] = before < 0 ? 0 : (this.depth[before] as number) + 1;
    this.spent.set(spent, added * this.weights);
    this.least.set(least, added * this.weights);
    return added;
  }

  /** From now on `hasPassed` is about this candidate. */
  markPassed(candidate: number): void {
    this.mark++;
    for (let here = candidate; here >= 0; here = this.before[here] as number)
      this.passedBy[this.roleAt(here)] = this.mark;
  }

  hasPassed(role: number): boolean {
    return this.passedBy[role] === this.mark;
  }

  /** Where the start is 0 edges, its edges in the order they are taken. */
  edgesOf(candidate: number): number[] {
    const edges: number[] = [];
    for (let here = candidate; this.edge[here] !== -1; here = this.before[here] as number)
      edges.push(this.edge[here] as number);
    return edges.reverse();
  }

  /** Below 0 where `a` comes first: by the least it can come to, then by the numbers of the roles passed. */
  compare(a: number, b: number): number {
    const { least, weights } = this;
    return compareCosts(least, a * weights, least, b * weights, weights) || this.compareRoles(a, b);
  }

  roleAt(candidate: number): number {
    return this.network.roleOf[this.place[candidate] as number] as number;
  }

  private compareRoles(a: number, b: number): number {
    const { depth, before } = this;
    let [left, right] = [a, b];
    while ((depth[left] as number) > (depth[right] as number)) left = before[left] as number;
    while ((depth[right] as number) > (depth[left] as number)) right = before[right] as number;
    if (left === right) return (depth[a] as number) - (depth[b] as number);
    while (before[left] !== before[right]) {
      left = before[left] as number;
      right = before[right] as number;
    }
    return this.roleAt(left) - this.roleAt(right);
  }

  private grow(): void {
    this.place = doubled(this.place);
    this.before = doubled(this.before);
    this.edge = doubled(this.edge);
    this.bounds = doubled(this.bounds);
    this.followed = doubled(this.followed);
    this.finished = doubled(this.finished);
    this.close = doubled(this.close);
    this.spent = doubled(this.spent);
    this.least = doubled(this.least);
    this.depth = doubled(this.depth);
  }
}

/** Below 0 where the costs from `a[at]` on are less than those from `b[from]` on, the first that differ deciding. */
export function compareCosts(
  a: Float64Array,
  at: number,
  b: Float64Array,
  from: number,
  weights: number,
): number {
  for (let index = 0; index < weights; index++) {
    const difference = (a[at + index] as number) - (b[from + index] as number);
    if (difference !== 0) return difference;
  }
  return 0;
}

function doubled<T extends Int32Array | Float64Array | Uint8Array>(array: T): T {
  const larger = new (array.constructor as new (length: number) => T)(array.length * 2);
  larger.set(array);
  return larger;
}
