import type { Step } from '../model/career-graph.ts';
import { together, type Measure } from './criteria/criterion.ts';
import type { Places } from './places.ts';

/** Sums of thirds and tenths may differ in their last bit; no two costs that mean to differ are this close. */
const SAME = 1e-9;

/**
 * How little the measures can come to in all, one after the other, from a place that has spent so much: never more
 * than the truth, and the truth itself but for routes that would have to pass a role twice.
 *
 * The second measure counts only among the ways on that are best by the first, the third among those best by both,
 * and so on; so there is one layer per measure, each with the edges that are still worth taking. After a measure of
 * the largest step, the edges worth taking depend on the largest so far: there is a layer for each that comes up.
 */
export class Bounds {
  private readonly first: Layer;

  constructor(
    private readonly places: Places,
    private readonly measures: readonly Measure[],
  ) {
    const every = new Uint8Array(places.steps.length).fill(1);
    this.first = new Layer(places, measures, 0, every);
  }

  placeOf(role: number, profile: number): number | undefined {
    return this.places.at(role, profile);
  }

  /** Per measure the least it can come to in all; undefined where the end is out of reach. */
  from(place: number, spent: readonly number[]): number[] | undefined {
    const least: number[] = [];
    for (const { index, layer } of this.layers(spent, least)) {
      const rest = layer.least[place] ?? Infinity;
      if (rest === Infinity) return undefined;
      least.push(together(this.measures[index] as Measure, spent[index] as number, rest));
    }
    return least;
  }

  /** The roles of a way on that comes to no more than `from` says; it may pass a role twice. */
  wayOn(place: number, spent: readonly number[]): number[] {
    const least = this.from(place, spent) ?? [];
    const last = [...this.layers(spent, least)].at(-1)?.layer;
    const worth = last?.worthTaking(least.at(-1) ?? 0);
    const { departures, to, roles, end } = this.places;
    const way: number[] = [];
    for (let here = place; roles[here] !== end && way.length < roles.length;) {
      const edge = departures[here]?.find((candidate) => worth?.[candidate] === 1);
      if (edge === undefined) break;
      here = to[edge] as number;
      way.push(roles[here] as number);
    }
    return way;
  }

  /** The layers one after the other; `least` is filled by whoever walks them, a measure ahead of each next layer. */
  private *layers(
    spent: readonly number[],
    least: readonly number[],
  ): Generator<{ index: number; layer: Layer }> {
    let layer: Layer | undefined = this.first;
    for (let index = 0; layer && index < spent.length; index++) {
      yield { index, layer };
      layer = layer.next(least[index] as number);
    }
  }
}

class Layer {
  /** For every place, the least this measure can still cost by the edges of this layer. */
  readonly least: Float64Array;
  private readonly costs: Float64Array;
  private readonly measure: Measure;
  private readonly after = new Map<number, Layer>();

  constructor(
    private readonly places: Places,
    private readonly measures: readonly Measure[],
    private readonly index: number,
    private readonly edges: Uint8Array,
  ) {
    this.measure = measures[index] as Measure;
    const { compact, steps } = places;
    this.costs = Float64Array.from(steps, (step, edge) =>
      this.measure.cost(compact.steps[step] as Step, places.gap(edge)),
    );
    this.least = this.backwards();
  }

  /** The layer of the next measure, when this one comes to `total` in all; undefined after the last. */
  next(total: number): Layer | undefined {
    if (this.index + 1 === this.measures.length) return undefined;
    const key = this.measure.along === 'sum' ? 0 : total;
    let layer = this.after.get(key);
    if (!layer) {
      layer = new Layer(this.places, this.measures, this.index + 1, this.worthTaking(total));
      this.after.set(key, layer);
    }
    return layer;
  }

  /** Which edges are still worth taking when this measure comes to `total` in all. */
  worthTaking(total: number): Uint8Array {
    const { from, to } = this.places;
    return this.edges.map((open, edge) => {
      const cost = this.costs[edge] as number;
      if (open === 0) return 0;
      if (this.measure.along === 'max') return cost <= total + SAME ? 1 : 0;
      const [here, there] = [
        this.least[from[edge] as number] as number,
        this.least[to[edge] as number] as number,
      ];
      return cost + there <= here + SAME ? 1 : 0;
    });
  }

  /** From every place at the end back to wherever it can be come to from, until nothing gets cheaper. */
  private backwards(): Float64Array {
    const { roles, end, arrivals, from } = this.places;
    const least = new Float64Array(roles.length).fill(Infinity);
    const waiting = roles.flatMap((role, place) => (role === end ? [place] : []));
    for (const place of waiting) least[place] = 0;
    for (const there of waiting) {
      for (const edge of arrivals[there] ?? []) {
        if (this.edges[edge] === 0) continue;
        const here = from[edge] as number;
        const whole = together(this.measure, this.costs[edge] as number, least[there] as number);
        if (whole >= (least[here] as number) - SAME) continue;
        least[here] = whole;
        waiting.push(here);
      }
    }
    return least;
  }
}
