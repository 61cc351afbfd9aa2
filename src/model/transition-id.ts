import type * as v from 'valibot';
import type { Transition } from './career-map.ts';

/**
 * Which transition of a map: `from>to>kind`, a text that stays the same while the transition stands on the map, so that
 * answers and scenes can be copied and still say which one they mean. A map has at most one directed transition from one
 * role to another and one overlap between the two (check-references.ts), and no role's id holds a `>`, so there are never
 * two of one id.
 */
export type TransitionId = string & v.Brand<'TransitionId'>;

export function transitionId({ from, to, kind }: Pick<Transition, 'from' | 'to' | 'kind'>): TransitionId {
  return `${from}>${to}>${kind}` as TransitionId;
}
