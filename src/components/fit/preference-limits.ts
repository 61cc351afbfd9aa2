import { scaleOf } from '../../model/career-map.ts';
import { inLanguage } from '../../model/text.ts';
import type { Preference, PreferenceMatch } from '../../queries/answer/fit.ts';
import type { ReaderContext } from '../../app/page-view.ts';

/** A wish as it is set on the page: at most or at least so much. */
export interface PreferenceLimit {
  minds: 'most' | 'least';
  level: number;
}

export function preferenceLimitOf({ least, most }: Preference): PreferenceLimit | undefined {
  if (most !== undefined) return { minds: 'most', level: most };
  return least === undefined ? undefined : { minds: 'least', level: least };
}

export function sayPreferenceLimit(wish: Preference, { graph, words }: ReaderContext): string {
  const limit = preferenceLimitOf(wish);
  return limit
    ? words.fit.limit[limit.minds](words.role.levelOf(limit.level, scaleOf(graph.map)))
    : words.fit.minds.any;
}

/** Whether a role keeps a wish; where nobody says how much, that. */
export function sayPreferenceMatch({ wish, level, kept }: PreferenceMatch, reading: ReaderContext): string {
  const { graph, language, words } = reading;
  const trait = graph.map.map.traits?.find(({ id }) => id === wish.trait);
  const name = trait ? inLanguage(trait.name, language) : wish.trait;
  const limit = sayPreferenceLimit(wish, reading);
  if (level === undefined || kept === 'unknown') return words.fit.unsure(name, limit);
  return words.fit[kept](name, words.role.levelOf(level, scaleOf(graph.map)), limit);
}
