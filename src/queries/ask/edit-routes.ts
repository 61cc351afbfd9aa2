import type { RoleId } from '../../model/schema.ts';
import { isSameAvoided, type Avoided, type Filters } from './journey.ts';
import type { Question } from './question.ts';

type RoutesQuestion = Question & { ask: 'routes' };

/** The same journey within other filters: its routes are others, so none is picked or held against another. */
export function withFilters(question: RoutesQuestion, filters: Filters): RoutesQuestion {
  return { ...question, filters, pick: 0, versus: undefined, at: undefined };
}

/** The same routes with another one live. The one it is compared with takes its place where that one is picked. */
export function withPick(question: RoutesQuestion, pick: number): RoutesQuestion {
  const versus = question.versus === pick ? question.pick : question.versus;
  return { ...question, pick, versus, at: undefined };
}

/** The same journey, its routes ordered by something else. */
export function orderedBy(question: RoutesQuestion, by: string): RoutesQuestion {
  return { ...question, by, pick: 0, versus: undefined, at: undefined };
}

/** The journey the other way round. */
export function withEndsSwapped({ from, to, ...rest }: RoutesQuestion): RoutesQuestion {
  return { ...rest, from: to, to: from, pick: 0, versus: undefined, at: undefined };
}

/** Passes it as well; what is passed is not avoided. */
export function toggleStop({ via, avoid, limits }: Filters, role: RoleId): Filters {
  const kept = avoid.filter((thing) => thing.what !== 'role' || thing.role !== role);
  return { via: via.includes(role) ? via : [...via, role], avoid: kept, limits };
}

/** How many filters narrow a journey down. */
export function countFilters({ via, avoid, limits }: Filters): number {
  return via.length + avoid.length + Object.values(limits).filter((limit) => limit !== undefined).length;
}

export function isAvoided({ avoid }: Filters, thing: Avoided): boolean {
  return avoid.some((avoided) => isSameAvoided(avoided, thing));
}

/** Avoids it as well, or not any more. What is avoided is not passed. */
export function toggleAvoided(filters: Filters, thing: Avoided): Filters {
  const avoid = filters.avoid.filter((avoided) => !isSameAvoided(avoided, thing));
  if (isAvoided(filters, thing)) return { ...filters, avoid };
  const via = filters.via.filter((role) => thing.what !== 'role' || role !== thing.role);
  return { ...filters, via, avoid: [...avoid, thing] };
}
