import { IndexedHeap } from './indexed-heap.ts';

/**
 * Places one can be at and the edges between them, all by number, in typed arrays both ways round. A place is a
 * role; where what was learned counts, a role together with what one brings there (see places.ts).
 */
export class Network {
  /** The edges into place p are numbers `backOffsets[p]` up to `backOffsets[p + 1]` of the two lists below. */
  readonly backOffsets: Int32Array;
  readonly backSources: Int32Array;
  /** Which edge it is. */
  readonly backEdges: Int32Array;
  /** For whoever searches here; empty between searches. */
  readonly heap: IndexedHeap;

  /**
   * @param roleOf the role of each place, 0 … roles − 1
   * @param offsets the edges out of place p are those from `offsets[p]` up to `offsets[p + 1]`
   * @param targets the place each edge leads to; among the edges of one place, in the order of their roles
   */
  constructor(
    readonly roles: number,
    readonly roleOf: Int32Array,
    readonly offsets: Int32Array,
    readonly targets: Int32Array,
  ) {
    const places = roleOf.length;
    const backOffsets = new Int32Array(places + 1);
    for (const target of targets) backOffsets[target + 1] = (backOffsets[target + 1] as number) + 1;
    for (let place = 0; place < places; place++)
      backOffsets[place + 1] = (backOffsets[place + 1] as number) + (backOffsets[place] as number);
    const free = backOffsets.slice(0, places);
    this.backSources = new Int32Array(targets.length);
    this.backEdges = new Int32Array(targets.length);
    for (let place = 0; place < places; place++)
      for (let edge = offsets[place] as number; edge < (offsets[place + 1] as number); edge++) {
        const target = targets[edge] as number;
        const at = free[target] as number;
        free[target] = at + 1;
        this.backSources[at] = place;
        this.backEdges[at] = edge;
      }
    this.backOffsets = backOffsets;
    this.heap = new IndexedHeap(places);
  }

  /** How many places there are. */
  get size(): number {
    return this.roleOf.length;
  }

  get edges(): number {
    return this.targets.length;
  }
}
