import type { CareerGraph } from '../../model/career-graph.ts';
import type { Role } from '../../model/career-map.ts';
import { WHOLE, type SearchHit } from './search.ts';

/** What a text names. */
export type Named =
  | { named: 'one'; role: Role }
  /** Several roles are called so, and none more than another. */
  | { named: 'several'; roles: readonly Role[] }
  /** None is called so; `near`: which were probably meant, best first, perhaps none. */
  | { named: 'none'; near: readonly Role[] };

const MOST_NEAR = 5;

/**
 * The role that a text names: by its id, else by the whole of a name, of an alias, or of how it is typed in pinyin, in
 * this order. A part of a name names nothing: who asks for `工程师` has not said which.
 */
export function roleNamed(
  graph: CareerGraph,
  search: (text: string, limit?: number) => readonly SearchHit[],
  text: string,
): Named {
  const own = graph.find(text);
  if (own) return { named: 'one', role: own };
  const hits = search(text, Infinity);
  const best = hits.filter(({ score }) => score >= WHOLE && score === hits[0]?.score);
  const [first, ...others] = best.map(({ role }) => role);
  if (!first) return { named: 'none', near: hits.slice(0, MOST_NEAR).map(({ role }) => role) };
  return others.length > 0 ? { named: 'several', roles: [first, ...others] } : { named: 'one', role: first };
}
