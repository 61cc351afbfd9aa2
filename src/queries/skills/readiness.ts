import type { CareerMap, Role } from '../../model/career-map.ts';
import type { SkillId } from '../../model/schema.ts';

/** Skill levels on the map's scale, for the skills whose level is known; absent is unknown, never 0. */
export type SkillLevels = ReadonlyMap<SkillId, number>;

/** How much of what a role asks is already brought. */
export interface Readiness {
  /** 0–1: Σ min(brought, asked) / Σ asked, over the skills known on both sides. */
  share: number;
  /** How many skills the share rests on. */
  restsOn: number;
}

/** What one skill still lacks. */
export interface Gap {
  skill: SkillId;
  brought: number;
  asked: number;
  /** asked − brought, more than 0. */
  missing: number;
}

export function skillLevelsOf(role: Role): SkillLevels {
  const levels = Object.entries(role.skills ?? {}).flatMap(([skill, { level }]) =>
    level === undefined ? [] : [[skill as SkillId, level] as const],
  );
  return new Map(levels);
}

/** What a person brings after one more role: per skill the highest level of all roles passed. */
export function afterLearning(brought: SkillLevels, role: Role): SkillLevels {
  const sum = new Map(brought);
  for (const [skill, level] of skillLevelsOf(role)) sum.set(skill, Math.max(level, sum.get(skill) ?? 0));
  return sum;
}

/** Unknown (undefined) when no skill is known on both sides, or when the role asks nothing of those that are. */
export function readinessFor(brought: SkillLevels, role: Role): Readiness | undefined {
  let met = 0;
  let asked = 0;
  let restsOn = 0;
  for (const [skill, level] of skillLevelsOf(role)) {
    const own = brought.get(skill);
    if (own === undefined) continue;
    met += Math.min(own, level);
    asked += level;
    restsOn += 1;
  }
  return asked > 0 ? { share: met / asked, restsOn } : undefined;
}

/** The skills that fall short, largest gap first; undefined when nothing is known on both sides. */
export function gapsFor(brought: SkillLevels, role: Role): Gap[] | undefined {
  const gaps: Gap[] = [];
  let known = false;
  for (const [skill, asked] of skillLevelsOf(role)) {
    const own = brought.get(skill);
    if (own === undefined) continue;
    known = true;
    if (asked > own) gaps.push({ skill, brought: own, asked, missing: asked - own });
  }
  return known ? gaps.sort((a, b) => b.missing - a.missing) : undefined;
}

/** Whether the map says enough about skills to compare any two roles. */
export function assessesSkills({ roles }: CareerMap): boolean {
  const assessed = (role: Role): boolean => skillLevelsOf(role).size > 0;
  const first = roles.findIndex(assessed);
  return first >= 0 && roles.some((role, index) => index > first && assessed(role));
}
