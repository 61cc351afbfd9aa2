import { BinaryHeap } from './heap.ts';
import type { PeerGraph } from './peer-graph.ts';

/** Steps, learning, estimates. */
type Costs = readonly [number, number, number];

interface Label {
  role: string;
  costs: Costs;
  before: Label | undefined;
}

/**
 * The routes no other beats on steps, learning and evidence at once, by label setting as Martins wrote it down (1984):
 * a label is dropped where another at the same role, or at the end, is as good in everything. Every step costs one
 * step, so a way that passes a role twice is beaten by the one that does not.
 */
export function unbeatenRoutes(graph: PeerGraph, from: string, to: string): Label[] {
  const kept = new Map<string, Costs[]>();
  const waiting = new BinaryHeap<Label>((a, b) => order(a.costs, b.costs));
  const found: Label[] = [];
  waiting.push({ role: from, costs: [0, 0, 0], before: undefined });
  for (let label = waiting.pop(); label; label = waiting.pop()) {
    const { role, costs } = label;
    const own = kept.get(role) ?? [];
    if (isBeaten(costs, own) || isBeaten(costs, kept.get(to))) continue;
    own.push(costs);
    kept.set(role, own);
    if (role === to) found.push(label);
    else addWaysOn(graph, label, kept, waiting);
  }
  return found;
}

function addWaysOn(
  graph: PeerGraph,
  before: Label,
  kept: ReadonlyMap<string, Costs[]>,
  waiting: BinaryHeap<Label>,
): void {
  const [steps, learned, guessed] = before.costs;
  graph.forEachOutboundEdge(before.role, (_, { learning, estimated }, __, role) => {
    const costs: Costs = [steps + 1, learned + learning, guessed + estimated];
    if (!isBeaten(costs, kept.get(role))) waiting.push({ role, costs, before });
  });
}

function isBeaten(costs: Costs, by: readonly Costs[] = []): boolean {
  return by.some((other) => other[0] <= costs[0] && other[1] <= costs[1] && other[2] <= costs[2]);
}

function order(a: Costs, b: Costs): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}
