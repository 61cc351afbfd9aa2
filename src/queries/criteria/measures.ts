import { weakness } from '../../model/basis.ts';
import type { Transition } from '../../model/career-map.ts';
import { basisOf, sourcesOf } from '../../model/evidence.ts';
import type { EffortMeasure, Measure, StepMeasure } from './criterion.ts';

/** Finer than any difference between fractions of this kind that means something. */
const FRACTION = 1e-6;

/** Steps taken. */
export const steps: StepMeasure = { of: 'step', cost: () => 1, along: 'sum', grain: 1 };

/** Steps whose gap nobody has assessed. Unknown is not zero: a route cannot win by what is not known of it. */
export const unassessedSteps: EffortMeasure = {
  of: 'effort',
  cost: (gap) => (Number.isNaN(gap) ? 1 : 0),
  along: 'sum',
  grain: 1,
};

/** Levels to learn, all steps together; a thousandth of a level is none. */
export const gapInAll: EffortMeasure = { of: 'effort', cost: (gap) => gap || 0, along: 'sum', grain: 1e-3 };

/** Levels to learn in the hardest step. */
export const hardestGap: EffortMeasure = { ...gapInAll, along: 'max' };

/** Steps that rest on an estimate of ours alone. */
export const estimatedSteps: StepMeasure = {
  of: 'step',
  cost: (step) => (basisOf(step.transition) === 'editorial' ? 1 : 0),
  along: 'sum',
  grain: 1,
};

/** 1 / number of sources of the step with the fewest: a route is as well supported as its weakest step. */
export const thinnestSupport: StepMeasure = {
  of: 'step',
  cost: (step) => 1 / Math.max(1, sourcesOf(step.transition).length),
  along: 'max',
  grain: FRACTION,
};

/** How weak the weakest basis of a route's steps is: 0 for observed moves. */
export const weakestBasis: StepMeasure = {
  of: 'step',
  cost: (step) => weakness(basisOf(step.transition)),
  along: 'max',
  grain: 1,
};

/** Levels of the map the steepest step rises; going down or staying is 0. */
export const steepestRise: StepMeasure = {
  of: 'step',
  cost: ({ from, to }, graph) =>
    Math.max(0, graph.rank(graph.role(to).level) - graph.rank(graph.role(from).level)),
  along: 'max',
  grain: 1,
};

/** What is missing at the least ready step, 0–1; a step nobody assessed counts in `unassessedReadiness`. */
export const leastReadiness: EffortMeasure = {
  of: 'effort',
  cost: (_, readiness) => (Number.isNaN(readiness) ? 0 : 1 - readiness),
  along: 'max',
  grain: FRACTION,
};

/** The same to a tenth: one level more or less is about as much, and levels are no finer than that. */
export const hardestTenth: EffortMeasure = { ...leastReadiness, grain: 0.1 };

/** Steps whose readiness nobody has assessed. */
export const unassessedReadiness: EffortMeasure = {
  of: 'effort',
  cost: (_, readiness) => (Number.isNaN(readiness) ? 1 : 0),
  along: 'sum',
  grain: 1,
};

/** Steps of which nobody says how many years they take. */
export const undatedSteps: StepMeasure = {
  of: 'step',
  cost: ({ transition }) => (transition.years ? 0 : 1),
  along: 'sum',
  grain: 1,
};

/** Years, all steps together, to the month: of each the middle between the fewest and the most that are given. */
export const yearsInAll: StepMeasure = {
  of: 'step',
  cost: ({ transition: { years } }) => (years ? (years[0] + years[1]) / 2 : 0),
  along: 'sum',
  grain: 1 / 12,
};

/** Steps without an observed lift. */
export const unobservedSteps: StepMeasure = {
  of: 'step',
  cost: ({ transition }) => (transition.lift === undefined ? 1 : 0),
  along: 'sum',
  grain: 1,
};

/**
 * How rare the rarest move is, more than 0 and at most 1: 1 / (1 + lift), so that the highest lift costs least. A
 * measure must be finite and not below 0, which neither −lift nor 1 / lift would be: a lift may be 0, and costs 1.
 */
export const rarestMove: StepMeasure = {
  of: 'step',
  cost: ({ transition: { lift } }) => (lift === undefined ? 0 : 1 / (1 + lift)),
  along: 'max',
  grain: FRACTION,
};

/** Whether at least half of a map's transitions say something; where there are none, nothing is said. */
export function atLeastHalf(
  transitions: readonly Transition[],
  says: (transition: Transition) => boolean,
): boolean {
  return transitions.length > 0 && transitions.filter(says).length * 2 >= transitions.length;
}

/** What every criterion's ties fall back on, before the role ids. */
export const TIE_BREAKS: readonly Measure[] = [steps, unassessedSteps, gapInAll];
