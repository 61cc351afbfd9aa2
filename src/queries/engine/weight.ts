import type { Network } from './network.ts';

/** What every edge costs by one measure or by several in order: whole numbers, so that sums are exact. */
export interface Weight {
  along: 'sum' | 'max';
  /** By edge. */
  costs: Float64Array;
  /** The same in the order of the network's edges backwards. */
  back: Float64Array;
}

/** The costs of every edge by one measure, before they are packed. */
export interface Costs {
  along: 'sum' | 'max';
  /** By edge; 0 or more, finite. */
  costs: Float64Array;
  /** The smallest difference that counts; costs are rounded to it. */
  grain: number;
}

/** Whole numbers up to here are exact in a double. */
const EXACT = Number.MAX_SAFE_INTEGER;

/**
 * Costs to be compared one after the other, as few weights as can say the same: neighbouring sums are digits of one
 * number, as long as no loop-free route can carry from one digit into the next. Costs that are nothing everywhere, or
 * that come up a second time, decide nothing and are left out.
 */
export function packWeights(network: Network, measured: readonly Costs[]): Weight[] {
  const telling = measured.map(inGrains).filter(({ costs }) => costs.some((cost) => cost > 0));
  const once = telling.filter((own, index) => !telling.slice(0, index).some((other) => same(own, other)));
  const packed: { along: 'sum' | 'max'; costs: Float64Array; most: number }[] = [];
  for (const { along, costs } of once) {
    const most = (along === 'sum' ? Math.max(1, network.roles - 1) : 1) * largest(costs);
    const last = packed.at(-1);
    if (last?.along === 'sum' && along === 'sum' && (last.most + 1) * (most + 1) < EXACT) {
      last.costs = last.costs.map((cost, edge) => cost * (most + 1) + (costs[edge] as number));
      last.most = last.most * (most + 1) + most;
    } else packed.push({ along, costs, most });
  }
  if (packed.length === 0) packed.push({ along: 'sum', costs: new Float64Array(network.edges), most: 0 });
  return packed.map(({ along, costs }) => weightOf(network, along, costs));
}

function weightOf(network: Network, along: 'sum' | 'max', costs: Float64Array): Weight {
  const { backEdges } = network;
  const back = new Float64Array(costs.length);
  for (let index = 0; index < back.length; index++) back[index] = costs[backEdges[index] as number] as number;
  return { along, costs, back };
}

/** A weight over two parts of a route, one after the other. */
export function combined(along: 'sum' | 'max', before: number, after: number): number {
  return along === 'sum' ? before + after : Math.max(before, after);
}

function inGrains({ along, costs, grain }: Costs): Costs {
  for (const cost of costs)
    if (!(cost >= 0 && cost < Infinity)) throw new Error(`Not a cost, 0 or more: ${cost}`);
  return { along, grain: 1, costs: costs.map((cost) => Math.round(cost / grain)) };
}

function same(a: Costs, b: Costs): boolean {
  return a.along === b.along && a.costs.every((cost, edge) => cost === b.costs[edge]);
}

function largest(costs: Float64Array): number {
  let most = 0;
  for (const cost of costs) if (cost > most) most = cost;
  return most;
}
