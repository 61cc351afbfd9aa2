import { scaleOf } from '../../model/career-map.ts';
import { inLanguage } from '../../model/text.ts';
import type { Wish, WishKept } from '../../queries/answer/fit.ts';
import type { Reading } from '../../app/page-view.ts';

/** A wish as it is set on the page: at most or at least so much. */
export interface Limit {
  minds: 'most' | 'least';
  level: number;
}

export function limitOf({ least, most }: Wish): Limit | undefined {
  if (most !== undefined) return { minds: 'most', level: most };
  return least === undefined ? undefined : { minds: 'least', level: least };
}

export function sayLimit(wish: Wish, { graph, words }: Reading): string {
  const limit = limitOf(wish);
  return limit
    ? words.fit.limit[limit.minds](words.role.levelOf(limit.level, scaleOf(graph.map)))
    : words.fit.minds.any;
}

/** Whether a role keeps a wish; where nobody says how much, that. */
export function sayKept({ wish, level, kept }: WishKept, reading: Reading): string {
  const { graph, language, words } = reading;
  const trait = graph.map.map.traits?.find(({ id }) => id === wish.trait);
  const name = trait ? inLanguage(trait.name, language) : wish.trait;
  const limit = sayLimit(wish, reading);
  if (level === undefined || kept === 'unknown') return words.fit.unsure(name, limit);
  return words.fit[kept](name, words.role.levelOf(level, scaleOf(graph.map)), limit);
}
