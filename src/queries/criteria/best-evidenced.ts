import type { Criterion } from './criterion.ts';
import { estimatedSteps, thinnestSupport } from './measures.ts';

export const bestEvidenced: Criterion = {
  id: 'best-evidenced',
  name: { zh: '依据最足', en: 'Best evidenced' },
  about: {
    zh: '靠估计的步数最少、依据最薄的一步出处也最多的路线',
    en: 'the route with the fewest steps resting on estimates, whose weakest step has the most sources',
  },
  measures: [estimatedSteps, thinnestSupport],
  offeredOn: () => true,
};
