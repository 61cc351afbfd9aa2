import type { Criterion } from './criterion.ts';
import { atLeastHalf, undatedSteps, yearsInAll } from './measures.ts';

export const quickest: Criterion = {
  id: 'quickest',
  name: { zh: '用时最短', en: 'Quickest' },
  about: {
    zh: '各步年限取中间值，加起来最短的路线',
    en: 'the route that takes the fewest years in all, by the middle of what sources give',
  },
  measures: [undatedSteps, yearsInAll],
  // Where most transitions give no years, the order would mostly say what is unknown, not what is quick.
  offeredOn: ({ transitions }) => atLeastHalf(transitions, ({ years }) => years !== undefined),
};
