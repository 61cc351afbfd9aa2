/**
 * A binary heap of numbered things, least key first. Keys live in the caller's array: lower a key there, then say
 * `lowered`. Made once for a number of things; nothing is allocated after that.
 */
export class IndexedHeap {
  private readonly waiting: Int32Array;
  /** Where each thing waits; −1: it does not. */
  private readonly seat: Int32Array;
  private count = 0;

  constructor(things: number) {
    this.waiting = new Int32Array(things);
    this.seat = new Int32Array(things).fill(-1);
  }

  get size(): number {
    return this.count;
  }

  /** The thing with the least key, which goes on waiting; −1 when none waits. */
  get first(): number {
    return this.count > 0 ? (this.waiting[0] as number) : -1;
  }

  /** A thing begins to wait, or its key has become less. */
  lowered(thing: number, keys: Float64Array): void {
    const { waiting, seat } = this;
    let here = seat[thing] as number;
    if (here < 0) here = this.count++;
    const key = keys[thing] as number;
    while (here > 0) {
      const above = (here - 1) >> 1;
      const other = waiting[above] as number;
      if ((keys[other] as number) <= key) break;
      waiting[here] = other;
      seat[other] = here;
      here = above;
    }
    waiting[here] = thing;
    seat[thing] = here;
  }

  /** Takes the thing with the least key; −1 when none waits. */
  pop(keys: Float64Array): number {
    if (this.count === 0) return -1;
    const { waiting, seat } = this;
    const least = waiting[0] as number;
    seat[least] = -1;
    const last = waiting[--this.count] as number;
    if (this.count === 0) return least;
    const key = keys[last] as number;
    let here = 0;
    for (let below = 1; below < this.count; below = 2 * here + 1) {
      if (below + 1 < this.count && this.keyAt(below + 1, keys) < this.keyAt(below, keys)) below++;
      const other = waiting[below] as number;
      if ((keys[other] as number) >= key) break;
      waiting[here] = other;
      seat[other] = here;
      here = below;
    }
    waiting[here] = last;
    seat[last] = here;
    return least;
  }

  /** Nobody waits any more. */
  clear(): void {
    for (let index = 0; index < this.count; index++) this.seat[this.waiting[index] as number] = -1;
    this.count = 0;
  }

  private keyAt(index: number, keys: Float64Array): number {
    return keys[this.waiting[index] as number] as number;
  }
}
