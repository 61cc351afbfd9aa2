import { BASES } from '../../model/basis.ts';
import type { Limits } from '../../queries/ask/journey.ts';
import { assessesSkills } from '../../queries/skills/readiness.ts';
import type { ReaderContext } from '../../app/page-view.ts';

/* What a limit can be set to, as a list to choose from: values as the list writes them, '' where there is no limit. */

export const LIMITS = ['rise', 'readiness', 'basis', 'steps'] as const;

const MOST_STEPS = 8;
const PERCENT = [30, 40, 50, 60, 70, 80, 90];

export function limitValue({ rise, readiness, basis, steps }: Limits, limit: keyof Limits): string {
  const percent = readiness === undefined ? undefined : Math.round(readiness * 100);
  return String({ rise, readiness: percent, basis, steps }[limit] ?? '');
}

/** The same limits with one set, or free where there is no value. */
export function limitFrom(limits: Limits, limit: keyof Limits, value: string): Limits {
  const rest: Limits = Object.fromEntries(Object.entries(limits).filter(([key]) => key !== limit));
  if (value === '') return rest;
  if (limit === 'basis') {
    const basis = BASES.find((one) => one === value);
    return basis ? { ...rest, basis } : rest;
  }
  return { ...rest, [limit]: limit === 'readiness' ? Number(value) / 100 : Number(value) };
}

/** A limit that is set, with what it limits. */
export function sayRouteLimit(limit: keyof Limits, limits: Limits, reading: ReaderContext): string {
  const set = limitValue(limits, limit);
  const { name = set } = limitChoices(limit, limits, reading).find(({ value }) => value === set) ?? {};
  return reading.words.labelled(reading.words.filters.limits[limit], name);
}

/** What makes sense on this map, and what is set, whatever it is. */
export function limitChoices(
  limit: keyof Limits,
  limits: Limits,
  reading: ReaderContext,
): { value: string; name: string }[] {
  const { graph, words } = reading;
  if (limit === 'basis')
    // The weakest excludes nothing.
    return BASES.slice(0, -1).map((basis) => ({ value: basis, name: words.basis[basis] }));
  const { rise, percent } = words.filters;
  const say = { rise, readiness: percent, steps: words.planner.steps }[limit];
  const usual = {
    rise: upTo(0, graph.map.map.levels.length - 1),
    readiness: assessesSkills(graph.map) ? PERCENT : [],
    steps: upTo(1, MOST_STEPS),
  }[limit];
  const set = limitValue(limits, limit);
  const values = [...new Set([...usual, ...(set === '' ? [] : [Number(set)])])].sort((a, b) => a - b);
  return values.map((value) => ({ value: String(value), name: say(value) }));
}

function upTo(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
