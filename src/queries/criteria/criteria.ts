import type { CareerMap } from '../../model/career-map.ts';
import { bestEvidenced } from './best-evidenced.ts';
import type { Criterion } from './criterion.ts';
import { fewestSteps } from './fewest-steps.ts';
import { gentlest } from './gentlest.ts';
import { leastToLearn } from './least-to-learn.ts';
import { quickest } from './quickest.ts';
import { wellTrodden } from './well-trodden.ts';

/** Every criterion, in the order they are offered; the first that a map offers is its default. */
export const CRITERIA: readonly [Criterion, ...Criterion[]] = [
  fewestSteps,
  gentlest,
  leastToLearn,
  bestEvidenced,
  quickest,
  wellTrodden,
];

export function criteriaFor(map: CareerMap): Criterion[] {
  return CRITERIA.filter((criterion) => criterion.offeredOn(map));
}
