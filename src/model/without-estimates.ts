import { basisOf } from './evidence.ts';
import type { CareerMap } from './career-map.ts';

/** The same map without the transitions that rest on our own estimate alone. */
export function withoutEstimates(map: CareerMap): CareerMap {
  return { ...map, transitions: map.transitions.filter((transition) => basisOf(transition) !== 'editorial') };
}
