import type { CareerGraph, Step } from '../../model/career-graph.ts';
import type { CareerMap } from '../../model/career-map.ts';
import type { Text } from '../../model/text.ts';

interface Along {
  /** How the numbers of a route's steps come together: added up, or the largest of them. */
  along: 'sum' | 'max';
  /** The smallest difference that counts: costs are rounded to it, so that equal ones are equal. */
  grain: number;
}

/** A number for a step by what the map says of it alone: 0 or more, finite. */
export interface StepMeasure extends Along {
  of: 'step';
  cost(step: Step, graph: CareerGraph): number;
}

/**
 * A number for a step by what it takes: 0 or more, finite. `gap`: levels to learn in this step, after everything
 * learned in the roles before it; `readiness`: the share already brought, 0–1. NaN: not assessed.
 */
export interface EffortMeasure extends Along {
  of: 'effort';
  cost(gap: number, readiness: number): number;
}

export type Measure = StepMeasure | EffortMeasure;

/** Something routes can be ordered by. */
export interface Ranking {
  id: string;
  name: Text;
  /** One sentence: the best route is the one that … */
  about: Text;
}

/**
 * What "best route" means: the route with the smallest first measure; among equals the smallest second one,
 * and so on. Ties beyond that are the same for every criterion: fewer steps, less to learn, role ids in order.
 */
export interface Criterion extends Ranking {
  measures: readonly Measure[];
  /** Whether the map says enough for it; a criterion that cannot judge is not offered. */
  offeredOn(map: CareerMap): boolean;
}
