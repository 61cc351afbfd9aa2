import type { Criterion } from './criterion.ts';
import { atLeastHalf, rarestMove, unobservedSteps } from './measures.ts';

export const wellTrodden: Criterion = {
  id: 'well-trodden',
  name: { zh: '最常走', en: 'Well-trodden' },
  about: {
    zh: '与随机流动相比，最少见的一步也最常见的路线',
    en: 'the route whose rarest step is still the most usual, compared with chance',
  },
  measures: [unobservedSteps, rarestMove],
  // Where most transitions were never observed, the order would mostly say what was not looked at.
  offeredOn: ({ transitions }) => atLeastHalf(transitions, ({ lift }) => lift !== undefined),
};
