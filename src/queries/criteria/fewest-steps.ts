import type { Criterion } from './criterion.ts';
import { steps } from './measures.ts';

export const fewestSteps: Criterion = {
  id: 'fewest-steps',
  name: { zh: '步数最少', en: 'Fewest steps' },
  about: { zh: '转换次数最少的路线', en: 'the route with the fewest transitions' },
  measures: [steps],
  offeredOn: () => true,
};
