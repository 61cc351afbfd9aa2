/** A plain binary heap: the first by a comparison comes out first. */
export class BinaryHeap<Thing> {
  private readonly things: Thing[] = [];

  constructor(private readonly compare: (a: Thing, b: Thing) => number) {}

  push(thing: Thing): void {
    const { things, compare } = this;
    let here = things.push(thing) - 1;
    while (here > 0) {
      const above = (here - 1) >> 1;
      if (compare(things[above] as Thing, thing) <= 0) break;
      things[here] = things[above] as Thing;
      here = above;
    }
    things[here] = thing;
  }

  pop(): Thing | undefined {
    const { things, compare } = this;
    const first = things[0];
    const last = things.pop();
    if (last === undefined || things.length === 0) return first;
    let here = 0;
    for (let below = 1; below < things.length; below = 2 * here + 1) {
      if (below + 1 < things.length && compare(things[below + 1] as Thing, things[below] as Thing) < 0)
        below++;
      if (compare(things[below] as Thing, last) >= 0) break;
      things[here] = things[below] as Thing;
      here = below;
    }
    things[here] = last;
    return first;
  }
}
