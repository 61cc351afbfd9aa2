import { basisOf, sourcesOf } from '../../model/evidence.ts';
import type { Measure } from './criterion.ts';

/** Steps taken. */
export const steps: Measure = { cost: () => 1, along: 'sum' };

/** Steps whose gap nobody has assessed. Unknown is not zero: a route cannot win by what is not known of it. */
export const unassessedSteps: Measure = {
  cost: (_, gap) => (Number.isNaN(gap) ? 1 : 0),
  along: 'sum',
};

/** Levels to learn, all steps together. */
export const gapInAll: Measure = { cost: (_, gap) => gap || 0, along: 'sum' };

/** Levels to learn in the hardest step. */
export const hardestGap: Measure = { cost: (_, gap) => gap || 0, along: 'max' };

/** Steps that rest on an estimate of ours alone. */
export const estimatedSteps: Measure = {
  cost: (step) => (basisOf(step.transition) === 'editorial' ? 1 : 0),
  along: 'sum',
};

/** 1 / number of sources of the step with the fewest: a route is as well supported as its weakest step. */
export const thinnestSupport: Measure = {
  cost: (step) => 1 / Math.max(1, sourcesOf(step.transition).length),
  along: 'max',
};
