import { byCode, type CareerGraph } from '../model/career-graph.ts';
import type { Role } from '../model/career-map.ts';
import type { RoleId, TraitId } from '../model/schema.ts';
import type { Route } from './area.ts';
import { grainsAlong } from './costs-along.ts';
import { gentlest } from './criteria/gentlest.ts';
import { TIE_BREAKS } from './criteria/measures.ts';
import {
  gapsFor,
  learning,
  profileOf,
  readinessFor,
  type Gap,
  type Profile,
  type Readiness,
} from './readiness.ts';
import { findRoutes } from './routes.ts';

/** How much of a trait one can live with, on the map's scale; what is absent does not matter. */
export interface Wish {
  trait: TraitId;
  least?: number;
  most?: number;
}

/** A person, as far as they say. */
export interface Person {
  /** Skill levels on the map's scale; absent is unknown, never 0. */
  skills: Profile;
  wishes: readonly Wish[];
  /** Roles held, now or before. */
  held: readonly RoleId[];
}

/** Someone who has said nothing yet. */
export const NOBODY: Person = { skills: new Map(), wishes: [], held: [] };

/** A wish beside what the map says of a role. */
export interface WishKept {
  wish: Wish;
  /** Undefined: nobody says how much. */
  level: number | undefined;
  kept: 'kept' | 'broken' | 'unknown';
}

/** How a role suits a person, by its parts. */
export interface RoleFit {
  role: Role;
  /** Undefined: no skill is known on both sides. */
  readiness: Readiness | undefined;
  /** What is missing, largest first; undefined: unknown. */
  gaps: readonly Gap[] | undefined;
  /** Skills the role asks, how much is known, and the person says nothing of. */
  unsaid: number;
  wishes: readonly WishKept[];
}

/** What one brings who has held some roles: per skill the highest level any of them asks. */
export function skillsOf(graph: CareerGraph, held: readonly RoleId[]): Profile {
  return held.reduce<Profile>((skills, role) => learning(skills, graph.role(role)), new Map());
}

/**
 * Every role a person has not held, best first: those that break the fewest wishes, among these those they are the
 * readiest for (roles of which nothing is known last), then those whose wishes are known, then by id.
 */
export function fit(graph: CareerGraph, person: Person): RoleFit[] {
  return graph.roles
    .filter(({ id }) => !person.held.includes(id))
    .map((role) => fitOf(role, person))
    .sort(
      (a, b) =>
        count(a, 'broken') - count(b, 'broken') ||
        (b.readiness?.share ?? -1) - (a.readiness?.share ?? -1) ||
        count(a, 'unknown') - count(b, 'unknown') ||
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

function fitOf(role: Role, { skills, wishes }: Person): RoleFit {
  return {
    role,
    readiness: readinessFor(skills, role),
    gaps: gapsFor(skills, role),
    unsaid: [...profileOf(role).keys()].filter((skill) => !skills.has(skill)).length,
    wishes: wishes.map((wish) => wishOf(role, wish)),
  };
}

function wishOf(role: Role, wish: Wish): WishKept {
  const level = role.traits?.[wish.trait]?.level;
  if (level === undefined) return { wish, level, kept: 'unknown' };
  const broken = level < (wish.least ?? -Infinity) || level > (wish.most ?? Infinity);
  return { wish, level, kept: broken ? 'broken' : 'kept' };
}

function count({ wishes }: RoleFit, kept: WishKept['kept']): number {
  return wishes.filter((wish) => wish.kept === kept).length;
}

function isLess(a: readonly number[], b: readonly number[] | undefined): boolean {
  if (!b) return true;
  const index = a.findIndex((cost, at) => cost !== b[at]);
  return index >= 0 && (a[index] as number) < (b[index] as number);
}
