import { byCode, type CareerGraph } from '../../model/career-graph.ts';
import type { Role } from '../../model/career-map.ts';
import type { RoleId, SkillId, TraitId } from '../../model/schema.ts';
import type { Route } from '../routing/route.ts';
import { skillsAssessed } from '../skills/assessed.ts';
import { grainsAlong } from '../routing/costs-along.ts';
import { gentlest } from '../criteria/gentlest.ts';
import { TIE_BREAKS } from '../criteria/measures.ts';
import {
  gapsFor,
  afterLearning,
  skillLevelsOf,
  readinessFor,
  type Gap,
  type SkillLevels,
  type Readiness,
} from '../skills/readiness.ts';
import { findRoutes, rolesReached } from '../routing/find-routes.ts';

/** How much of a trait one can live with, on the map's scale; what is absent does not matter. */
export interface Preference {
  trait: TraitId;
  least?: number;
  most?: number;
}

/** A person, as far as they say. */
export interface Person {
  /** Skill levels on the map's scale; absent is unknown, never 0. */
  skills: SkillLevels;
  wishes: readonly Preference[];
  /** Roles held, now or before. */
  held: readonly RoleId[];
}

/** Someone who has said nothing yet. */
export const NOBODY: Person = { skills: new Map(), wishes: [], held: [] };

/** A wish beside what the map says of a role. */
export interface PreferenceMatch {
  wish: Preference;
  /** Undefined: nobody says how much. */
  level: number | undefined;
  kept: 'kept' | 'broken' | 'unknown';
}

/** A skill that is brought and asked. */
interface Counted {
  skill: SkillId;
  brought: number;
  asked: number;
}

/** How a role suits a person, by its parts. */
export interface RoleFit {
  role: Role;
  /** Whether a way leads there from a role that was held; undefined where none was. */
  reached: boolean | undefined;
  /** What is brought that the role asks, the most first. */
  counts: readonly Counted[];
  /** How many skills it asks, where it is known how much, of those the map knows of any role. */
  asks: { skills: number; of: number };
  /** Undefined: no skill is known on both sides. */
  readiness: Readiness | undefined;
  /** What is missing, largest first; undefined: unknown. */
  gaps: readonly Gap[] | undefined;
  /** Skills the role asks, how much is known, and the person says nothing of. */
  unsaid: number;
  wishes: readonly PreferenceMatch[];
}

/** What one brings who has held some roles: per skill the highest level any of them asks. */
export function skillsOf(graph: CareerGraph, held: readonly RoleId[]): SkillLevels {
  return held.reduce<SkillLevels>((skills, role) => afterLearning(skills, graph.role(role)), new Map());
}

/**
 * Every role a person has not held, best first: those that no way leads to from a role held after all others, of the
 * rest those that break the fewest wishes, among these those they are the readiest for (roles of which nothing is known
 * last), then those whose wishes are known, then those that ask more of what is brought, so that of two roles one is
 * wholly ready for the one that asks next to nothing does not come first; then by id.
 */
export function fit(graph: CareerGraph, person: Person): RoleFit[] {
  const reached = person.held.length > 0 ? rolesReached(graph, person.held) : undefined;
  const of = skillsAssessed(graph.map).length;
  return graph.roles
    .filter(({ id }) => !person.held.includes(id))
    .map((role) => ({ ...fitOf(role, person, of), reached: reached?.has(role.id) }))
    .sort(
      (a, b) =>
        Number(a.reached === false) - Number(b.reached === false) ||
        count(a, 'broken') - count(b, 'broken') ||
        (b.readiness?.share ?? -1) - (a.readiness?.share ?? -1) ||
        count(a, 'unknown') - count(b, 'unknown') ||
        levels(b.counts) - levels(a.counts) ||
        byCode(a.role.id, b.role.id),
    );
}

/**
 * The gentlest route to a role from whichever role a person has held, with what they bring; undefined where there is
 * none, or where no role was held: where a way begins is not to be guessed.
 */
export function routeFor(graph: CareerGraph, { held, skills }: Person, to: RoleId): Route | undefined {
  const measures = [...gentlest.measures, ...TIE_BREAKS];
  const routes = [...held].sort(byCode).flatMap((from) => {
    const bringing = skills.size > 0 ? skills : undefined;
    const [route] = findRoutes(graph, { from, to, by: gentlest, k: 1, bringing }).routes;
    return route ? [{ route, costs: grainsAlong(graph, route.steps, measures, bringing) }] : [];
  });
  const [first, ...others] = routes;
  return others.reduce((best, other) => (isLess(other.costs, best?.costs) ? other : best), first)?.route;
}

/** Whether anything is known to rank a role by: one that is not has no rank. */
export function isJudged({ readiness, wishes }: RoleFit): boolean {
  return readiness !== undefined || wishes.some(({ kept }) => kept !== 'unknown');
}

function fitOf(role: Role, { skills, wishes }: Person, of: number): Omit<RoleFit, 'reached'> {
  const profile = skillLevelsOf(role);
  return {
    role,
    counts: countedIn(skills, profile),
    asks: { skills: [...profile.values()].filter((level) => level > 0).length, of },
    readiness: readinessFor(skills, role),
    gaps: gapsFor(skills, role),
    unsaid: [...profile.keys()].filter((skill) => !skills.has(skill)).length,
    wishes: wishes.map((wish) => wishOf(role, wish)),
  };
}

function countedIn(skills: SkillLevels, profile: SkillLevels): Counted[] {
  return [...profile]
    .map(([skill, asked]) => ({ skill, brought: skills.get(skill) ?? 0, asked }))
    .filter((counted) => counting(counted) > 0)
    .sort((a, b) => counting(b) - counting(a));
}

function levels(counted: readonly Counted[]): number {
  return counted.reduce((sum, one) => sum + counting(one), 0);
}

/** How much of what is brought counts: no more than is asked. */
function counting({ brought, asked }: Counted): number {
  return Math.min(brought, asked);
}

function wishOf(role: Role, wish: Preference): PreferenceMatch {
  const level = role.traits?.[wish.trait]?.level;
  if (level === undefined) return { wish, level, kept: 'unknown' };
  const broken = level < (wish.least ?? -Infinity) || level > (wish.most ?? Infinity);
  return { wish, level, kept: broken ? 'broken' : 'kept' };
}

function count({ wishes }: RoleFit, kept: PreferenceMatch['kept']): number {
  return wishes.filter((wish) => wish.kept === kept).length;
}

function isLess(a: readonly number[], b: readonly number[] | undefined): boolean {
  if (!b) return true;
  const index = a.findIndex((cost, at) => cost !== b[at]);
  return index >= 0 && (a[index] as number) < (b[index] as number);
}
