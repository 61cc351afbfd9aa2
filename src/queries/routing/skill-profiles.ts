import type { CareerGraph } from '../../model/career-graph.ts';
import type { RoleId, SkillId } from '../../model/schema.ts';
import { skillLevelsOf, type SkillLevels } from '../skills/readiness.ts';

/** What a step takes; NaN: not assessed. */
interface Effort {
  /** Levels still to be learned. */
  gap: number;
  /** The share of what is asked that is brought, 0–1. */
  readiness: number;
}

/**
 * The levels of those skills that are known, and of no others: a role asks a few dozen of the thousands a labour market
 * knows.
 */
interface Levels {
  /** Skills by number, rising. */
  skills: Int32Array;
  /** By place in `skills`. */
  levels: Float64Array;
}

/**
 * What one may bring to a step, by number: a profile is a combination of skill levels that occurs on the way. On a
 * map few of them do, so what is learned and what is missing is worked out once for each and looked up ever after; of
 * roles and profiles that never meet nothing is kept.
 */
export class SkillProfiles {
  /** Per role the levels asked. */
  private readonly asked: readonly Levels[];
  private readonly numbers: ReadonlyMap<SkillId, number>;
  private readonly all: Levels[] = [];
  private readonly known = new Map<string, number>();
  private readonly own: (number | undefined)[] = [];
  /** Per profile, by role: lists with holes, for which an engine keeps no more than what is in them. */
  private readonly next: (number[] | undefined)[] = [];
  private readonly efforts: (Effort[] | undefined)[] = [];

  constructor(graph: CareerGraph, roles: readonly RoleId[]) {
    this.numbers = new Map((graph.map.map.skills ?? []).map(({ id }, number) => [id, number]));
    this.asked = roles.map((role) => this.levelsOf(skillLevelsOf(graph.role(role))));
  }

  /** The profile of one who holds a role and brings nothing else. Roles are by number. */
  of(role: number): number {
    return (this.own[role] ??= this.intern(this.asked[role] as Levels));
  }

  /** The profile of one who brings these levels. */
  bringing(levels: SkillLevels): number {
    return this.intern(this.levelsOf(levels));
  }

  /** The profile after one more role: per skill the highest level of all roles passed. */
  learned(profile: number, role: number): number {
    const row = (this.next[profile] ??= []);
    return (row[role] ??= this.intern(merged(this.all[profile] as Levels, this.asked[role] as Levels)));
  }

  /** Levels still to be learned for a role; NaN where no skill is known on both sides. */
  gap(profile: number, role: number): number {
    return this.effort(profile, role).gap;
  }

  /** The share of what a role asks that is brought, 0–1; NaN where it is not known (see `readinessFor`). */
  readiness(profile: number, role: number): number {
    return this.effort(profile, role).readiness;
  }

  /** What the step from one role to another takes of one who brings the first and nothing else. */
  fromRole(from: number, to: number): Effort {
    return effortOf(this.asked[from] as Levels, this.asked[to] as Levels);
  }

  private effort(profile: number, role: number): Effort {
    const row = (this.efforts[profile] ??= []);
    return (row[role] ??= effortOf(this.all[profile] as Levels, this.asked[role] as Levels));
  }

  private levelsOf(profile: SkillLevels): Levels {
    const known = [...profile]
      .map(([skill, level]) => ({ number: this.numbers.get(skill) ?? -1, level }))
      .filter(({ number }) => number >= 0)
      .sort((a, b) => a.number - b.number);
    return {
      skills: Int32Array.from(known, ({ number }) => number),
      levels: Float64Array.from(known, ({ level }) => level),
    };
  }

  private intern(levels: Levels): number {
    const key = `${levels.skills.join()} ${levels.levels.join()}`;
    const there = this.known.get(key);
    if (there !== undefined) return there;
    const profile = this.all.push(levels) - 1;
    this.known.set(key, profile);
    return profile;
  }
}

/** Per skill that either knows the higher of the two levels. */
function merged(a: Levels, b: Levels): Levels {
  const most = a.skills.length + b.skills.length;
  const [skills, levels] = [new Int32Array(most), new Float64Array(most)];
  let count = 0;
  for (let [i, j] = [0, 0]; i < a.skills.length || j < b.skills.length; count++) {
    const [left = Infinity, right = Infinity] = [a.skills[i], b.skills[j]];
    skills[count] = Math.min(left, right);
    const [own = 0, asked = 0] = [left <= right ? a.levels[i] : 0, right <= left ? b.levels[j] : 0];
    levels[count] = Math.max(own, asked);
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return { skills: skills.slice(0, count), levels: levels.slice(0, count) };
}

function effortOf(brought: Levels, asked: Levels): Effort {
  let [gap, met, whole] = [NaN, 0, 0];
  for (let [i, j] = [0, 0]; i < brought.skills.length && j < asked.skills.length;) {
    const [left, right] = [brought.skills[i] as number, asked.skills[j] as number];
    if (left === right) {
      const [own, level] = [brought.levels[i] as number, asked.levels[j] as number];
      gap = (gap || 0) + Math.max(0, level - own);
      met += Math.min(own, level);
      whole += level;
    }
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return { gap, readiness: whole > 0 ? met / whole : NaN };
}
