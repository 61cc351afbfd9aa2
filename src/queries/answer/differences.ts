import type { CareerGraph } from '../../model/career-graph.ts';
import type { Assessment, Role } from '../../model/career-map.ts';
import { largest, smallest } from '../../model/extremes.ts';
import type { RoleId } from '../../model/schema.ts';
import type { Text } from '../../model/text.ts';

/** How far some roles are apart in one skill or trait. */
export interface Difference {
  subject: string;
  name: Text;
  /** The highest known level less the lowest; what nobody assessed is not counted as 0. */
  apart: number;
  highest: { level: number; roles: readonly Role[] };
  lowest: { level: number; roles: readonly Role[] };
}

/** A skill that some of the roles are said to ask, and of which nothing is said of the others. */
export interface PartlyAsked {
  name: Text;
  asked: readonly Role[];
}

/** The skills and traits in which at least two of the roles are assessed and differ, the largest first. */
export function differences({ map }: CareerGraph, roles: readonly Role[]): Difference[] {
  const { skills = [], traits = [] } = map.map;
  return [...skills, ...traits]
    .flatMap(({ id, name }) => differenceIn(id, name, roles) ?? [])
    .sort((a, b) => b.apart - a.apart);
}

function differenceIn(subject: string, name: Text, roles: readonly Role[]): Difference | undefined {
  const known = roles.flatMap((role) => {
    const level = assessmentOf(role, subject)?.level;
    return level === undefined ? [] : [{ role, level }];
  });
  const levels = known.map(({ level }) => level);
  const at = (level: number) => ({
    level,
    roles: known.filter((one) => one.level === level).map(({ role }) => role),
  });
  const [highest, lowest] = [at(largest(levels)), at(smallest(levels))];
  const apart = highest.level - lowest.level;
  return known.length > 1 && apart > 0 ? { subject, name, apart, highest, lowest } : undefined;
}

/** What a map says of a role in one skill or trait. */
export function assessmentOf({ skills, traits }: Role, subject: string): Assessment | undefined {
  return [...Object.entries(skills ?? {}), ...Object.entries(traits ?? {})].find(
    ([id]) => id === subject,
  )?.[1];
}

/** The skills that only some are said to ask, where levels are not known. */
export function partlyAsked({ map }: CareerGraph, roles: readonly Role[]): PartlyAsked[] {
  return (map.map.skills ?? []).flatMap(({ id, name }) => {
    const asked = roles.filter((role) => assessmentOf(role, id));
    return asked.length > 0 && asked.length < roles.length ? [{ name, asked }] : [];
  });
}

/** By role one can go to, how many of the compared lead there. */
export function destinationCounts(graph: CareerGraph, roles: readonly Role[]): ReadonlyMap<RoleId, number> {
  const counts = new Map<RoleId, number>();
  for (const { id } of roles)
    for (const { to } of graph.stepsFrom(id)) counts.set(to, (counts.get(to) ?? 0) + 1);
  return counts;
}
