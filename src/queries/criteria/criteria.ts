import type { CareerMap } from '../../model/career-map.ts';
import { bestEvidenced } from './best-evidenced.ts';
import type { Criterion } from './criterion.ts';
import { fewestSteps } from './fewest-steps.ts';
import { gentlest } from './gentlest.ts';
import { leastToLearn } from './least-to-learn.ts';

/** Every criterion, in the order they are offered; the first that a map offers is its default. */
export const CRITERIA: readonly [Criterion, ...Criterion[]] = [
  fewestSteps,
  gentlest,
  leastToLearn,
  bestEvidenced,
];

export function criteriaFor(map: CareerMap): Criterion[] {
  return CRITERIA.filter((criterion) => criterion.offeredOn(map));
}
