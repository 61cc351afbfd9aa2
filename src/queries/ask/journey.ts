import type { Basis } from '../../model/basis.ts';
import type { FamilyId, RoleId } from '../../model/schema.ts';
import type { SkillLevels } from '../skills/readiness.ts';

/** Something a route is not to pass: a role, a whole family, or one transition in one direction. */
export type Avoided =
  | { what: 'role'; role: RoleId }
  | { what: 'family'; family: FamilyId }
  | { what: 'transition'; from: RoleId; to: RoleId };

export function isSameAvoided(a: Avoided, b: Avoided): boolean {
  if (a.what === 'role') return b.what === 'role' && a.role === b.role;
  if (a.what === 'family') return b.what === 'family' && a.family === b.family;
  return b.what === 'transition' && a.from === b.from && a.to === b.to;
}

/** What every single step must keep to, and the route as a whole; what is absent is free. */
export interface Limits {
  /** The most levels a step may rise: 0 or more. */
  rise?: number;
  /** The least readiness for a step, 0–1. A step nobody assessed does not keep to it. */
  readiness?: number;
  /** The weakest basis a step may rest on. */
  basis?: Basis;
  /** The most steps, 1 or more. */
  steps?: number;
}

/** What narrows down the routes asked for. The two ends are never avoided. */
export interface Filters {
  /** Roles to pass, in the order that is best. */
  via: readonly RoleId[];
  avoid: readonly Avoided[];
  limits: Limits;
}

export const NO_FILTERS: Filters = { via: [], avoid: [], limits: {} };

/** From where to where, and within what. */
export interface Journey {
  from: RoleId;
  to: RoleId;
  filters?: Filters | undefined;
  /** What one brings to the first step; what `from` asks, unless told. */
  bringing?: SkillLevels | undefined;
}

/** How many routes a query gives unless told. */
export const ROUTES_ASKED = 5;
