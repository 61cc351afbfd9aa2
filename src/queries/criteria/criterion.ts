import type { Step } from '../../model/career-graph.ts';
import type { CareerMap } from '../../model/career-map.ts';
import type { Text } from '../../model/text.ts';

/** One number per step, 0 or more, and how the numbers of a route's steps come together. */
export interface Measure {
  /** `gap`: levels to learn in this step, after everything learned in the roles before it; NaN: not assessed. */
  cost(step: Step, gap: number): number;
  along: 'sum' | 'max';
}

/** A measure over two parts of a route, one after the other. */
export function together({ along }: Measure, before: number, after: number): number {
  return along === 'sum' ? before + after : Math.max(before, after);
}

/**
 * What "best route" means: the route with the smallest first measure; among equals the smallest second one,
 * and so on. Ties beyond that are the same for every criterion: fewer steps, less to learn, role ids in order.
 */
export interface Criterion {
  id: string;
  name: Text;
  /** One sentence: the best route is the one that … */
  about: Text;
  measures: readonly Measure[];
  /** Whether the map says enough for it; a criterion that cannot judge is not offered. */
  offeredOn(map: CareerMap): boolean;
}
