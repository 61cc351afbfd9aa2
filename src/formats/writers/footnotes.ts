import type { SourceId } from '../../model/schema.ts';

/** Sources by number, from 1, in the order in which they are first named. */
export class Footnotes {
  private readonly numbers = new Map<SourceId, number>();

  /** ` [1] [3]`, to follow what rests on them; empty where nothing does. */
  mark(sources: Iterable<SourceId>): string {
    return [...new Set(sources)].map((id) => ` [${this.numberOf(id)}]`).join('');
  }

  get all(): SourceId[] {
    return [...this.numbers.keys()];
  }

  private numberOf(id: SourceId): number {
    const known = this.numbers.get(id) ?? this.numbers.size + 1;
    this.numbers.set(id, known);
    return known;
  }
}
