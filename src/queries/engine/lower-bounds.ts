import { costToGo } from './cost-to-go.ts';
import type { Network } from './network.ts';
import { combined, type Weight } from './weight.ts';

/**
 * How little the weights can come to in all, one after the other, from a place that has spent so much: never more
 * than the truth, and the truth itself but for routes that would have to pass a role twice.
 *
 * The second weight counts only among the ways on that are best by the first, the third among those best by both,
 * and so on; so there is one layer per weight, each with the edges that are still worth taking. After a weight of
 * the largest step, the edges worth taking depend on the largest so far: there is a layer for each that comes up.
 */
export class LowerBounds {
  private readonly first: Layer;
  /** How many weights have one layer each: up to the first that is a largest step, that one included. */
  private readonly few: number;

  /** @param barred by role: 1 where it may not be passed on the way to `ends` */
  constructor(
    private readonly network: Network,
    private readonly weights: readonly Weight[],
    ends: readonly number[],
    barred?: Uint8Array,
  ) {
    this.first = new Layer(network, weights, 0, { ends, barred }, undefined);
    const largest = weights.findIndex(({ along }) => along === 'max');
    this.few = largest < 0 ? weights.length : largest + 1;
  }

  /** Whether `from` says everything; otherwise `finish` has the rest. */
  get atOnce(): boolean {
    return this.few === this.weights.length;
  }

  /**
   * Per weight the least it can come to in all, written to `least` from index `at`; `spent` is read from the same
   * index. False where no end can be reached. Weights whose layers differ from way to way are put down as no more than
   * was spent, until `finish` is asked.
   */
  from(place: number, spent: Float64Array, least: Float64Array, at = 0): boolean {
    if ((this.first.least[place] as number) === Infinity) return false;
    this.fill(place, spent, least, at, 0, this.few);
    for (let index = this.few; index < this.weights.length; index++)
      least[at + index] = spent[at + index] as number;
    return true;
  }

  /** The weights that `from` left open. */
  finish(place: number, spent: Float64Array, least: Float64Array, at = 0): void {
    this.fill(place, spent, least, at, this.few, this.weights.length);
  }

  private fill(
    place: number,
    spent: Float64Array,
    least: Float64Array,
    at: number,
    begin: number,
    end: number,
  ): void {
    let layer = this.first;
    for (let index = 0; index < end; index++) {
      if (index >= begin) {
        const { along } = this.weights[index] as Weight;
        least[at + index] = combined(along, spent[at + index] as number, layer.least[place] as number);
      }
      if (index + 1 < end) layer = layer.next(least[at + index] as number);
    }
  }

  /**
   * The first edge of a way on that comes to no more than `from` wrote; −1 at an end. `least` as `from` wrote it:
   * it is the same all along that way.
   */
  edgeOn(place: number, least: Float64Array, at = 0): number {
    let layer = this.first;
    for (let index = 0; index + 1 < this.weights.length; index++)
      layer = layer.next(least[at + index] as number);
    const { offsets } = this.network;
    const total = least[at + this.weights.length - 1] as number;
    for (let edge = offsets[place] as number; edge < (offsets[place + 1] as number); edge++)
      if (layer.isWorth(edge, place, total)) return edge;
    return -1;
  }
}

interface Goal {
  ends: readonly number[];
  barred: Uint8Array | undefined;
}

class Layer {
  /** For every place, the least this weight can still cost by the edges of this layer. */
  readonly least: Float64Array;
  private readonly weight: Weight;
  private readonly after = new Map<number, Layer>();

  constructor(
    private readonly network: Network,
    private readonly weights: readonly Weight[],
    private readonly index: number,
    private readonly goal: Goal,
    private readonly edges: Uint8Array | undefined,
  ) {
    this.weight = weights[index] as Weight;
    this.least = costToGo(network, this.weight, goal.ends, { edges, barred: goal.barred });
  }

  /** The layer of the next weight, when this one comes to `total` in all. */
  next(total: number): Layer {
    const key = this.weight.along === 'sum' ? 0 : total;
    let layer = this.after.get(key);
    if (!layer) {
      const edges = this.worthTaking(total);
      layer = new Layer(this.network, this.weights, this.index + 1, this.goal, edges);
      this.after.set(key, layer);
    }
    return layer;
  }

  /** Whether an edge out of a place is still worth taking when this weight comes to `total` in all. */
  isWorth(edge: number, place: number, total: number): boolean {
    if (this.edges?.[edge] === 0) return false;
    const cost = this.weight.costs[edge] as number;
    const rest = this.least[this.network.targets[edge] as number] as number;
    if (this.weight.along === 'max') return cost <= total && rest <= total;
    return cost + rest === this.least[place] && rest < Infinity;
  }

  private worthTaking(total: number): Uint8Array {
    const { offsets, size, edges } = this.network;
    const worth = new Uint8Array(edges);
    for (let place = 0; place < size; place++)
      for (let edge = offsets[place] as number; edge < (offsets[place + 1] as number); edge++)
        worth[edge] = this.isWorth(edge, place, total) ? 1 : 0;
    return worth;
  }
}
