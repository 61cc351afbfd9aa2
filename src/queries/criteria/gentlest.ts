import { assessesSkills } from '../readiness.ts';
import type { Criterion } from './criterion.ts';
import { gapInAll, hardestGap, unassessedSteps } from './measures.ts';

export const gentlest: Criterion = {
  id: 'gentlest',
  name: { zh: '最平缓', en: 'Gentlest' },
  about: { zh: '最难的一步也最容易的路线', en: 'the route whose hardest step is the easiest' },
  measures: [unassessedSteps, hardestGap, gapInAll],
  offeredOn: assessesSkills,
};
