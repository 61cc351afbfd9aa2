/** A binary heap of numbers, first by a comparison of theirs. */
export class ComparisonHeap {
  private readonly waiting: number[] = [];

  /** @param compare below 0 where the first of two comes first; never 0 for two that differ */
  constructor(private readonly compare: (a: number, b: number) => number) {}

  add(thing: number): void {
    const { waiting } = this;
    let here = waiting.push(thing) - 1;
    while (here > 0) {
      const above = (here - 1) >> 1;
      const other = waiting[above] as number;
      if (this.compare(other, thing) <= 0) break;
      waiting[here] = other;
      here = above;
    }
    waiting[here] = thing;
  }

  /** Takes the first; −1 when none waits. */
  pop(): number {
    const { waiting } = this;
    const first = waiting[0];
    const last = waiting.pop();
    if (first === undefined || last === undefined) return -1;
    if (waiting.length === 0) return first;
    let here = 0;
    for (let below = 1; below < waiting.length; below = 2 * here + 1) {
      if (below + 1 < waiting.length && this.comesFirst(below + 1, below)) below++;
      const other = waiting[below] as number;
      if (this.compare(other, last) >= 0) break;
      waiting[here] = other;
      here = below;
    }
    waiting[here] = last;
    return first;
  }

  private comesFirst(a: number, b: number): boolean {
    return this.compare(this.waiting[a] as number, this.waiting[b] as number) < 0;
  }
}
