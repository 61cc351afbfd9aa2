import { assessesSkills } from '../skills/readiness.ts';
import type { Criterion } from './criterion.ts';
import { gapInAll, unassessedSteps } from './measures.ts';

export const leastToLearn: Criterion = {
  id: 'least-to-learn',
  name: { zh: '要补的最少', en: 'Least to learn' },
  about: {
    zh: '一步步加起来要补的最少的路线',
    en: 'the route with the least to learn in total, step by step',
  },
  measures: [unassessedSteps, gapInAll],
  offeredOn: assessesSkills,
};
