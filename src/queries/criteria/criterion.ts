import type { CareerGraph, Step } from '../../model/career-graph.ts';
import type { CareerMap } from '../../model/career-map.ts';
import type { Text } from '../../model/text.ts';
import type { Profile } from '../readiness.ts';

/** What a criterion may look at when it judges one step. */
export interface StepTaken {
  graph: CareerGraph;
  step: Step;
  /** What the person brings to this step: everything learned in the roles before it. */
  brought: Profile;
}

/** One number per step, 0 or more, and how the numbers of a route's steps come together. */
export interface Measure {
  cost(taken: StepTaken): number;
  along: 'sum' | 'max';
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
