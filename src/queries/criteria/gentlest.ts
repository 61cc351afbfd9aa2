import { assessesSkills } from '../skills/readiness.ts';
import type { Criterion } from './criterion.ts';
import { gapInAll, hardestTenth, steps, unassessedReadiness } from './measures.ts';

export const gentlest: Criterion = {
  id: 'gentlest',
  name: { zh: '最平缓', en: 'Gentlest' },
  about: {
    zh: '最难的一步也最有准备的路线；相差不到一成算一样，步数少的在前',
    en: 'the route whose hardest step you are readiest for; less than a tenth apart, the one with fewer steps',
  },
  // A tenth is about one level of what a role asks; finer, a route would go three steps further for nothing one feels.
  measures: [unassessedReadiness, hardestTenth, steps, gapInAll],
  offeredOn: assessesSkills,
};
