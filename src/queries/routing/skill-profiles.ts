import type { CareerGraph } from '../../model/career-graph.ts';
import type { RoleId, SkillId } from '../../model/schema.ts';
import type { SkillLevels } from '../skills/readiness.ts';

/** What a step takes; NaN: not assessed. */
interface Effort {
  /** Levels still to be learned. */
  gap: number;
  /** The share of what is asked that is brought, 0–1. */
  readiness: number;
}

/** Not worked out yet. */
const UNSEEN = -1;

/**
 * What one may bring to a step, by number: a profile is a combination of skill levels that occurs on the way. On a
 * map few of them do, so what is learned and what is missing is worked out once for each and looked up ever after.
 */
export class SkillProfiles {
  /** Per role and skill the level asked; NaN: not known. */
  private readonly asked: readonly Float64Array[];
  private readonly skills: readonly SkillId[];
  private readonly levels: Float64Array[] = [];
  private readonly known = new Map<string, number>();
  private readonly own: (number | undefined)[] = [];
  private readonly next: (Int32Array | undefined)[] = [];
  private readonly gaps: (Float64Array | undefined)[] = [];
  private readonly shares: (Float64Array | undefined)[] = [];

  constructor(graph: CareerGraph, roles: readonly RoleId[]) {
    this.skills = (graph.map.map.skills ?? []).map(({ id }) => id);
    this.asked = roles.map((role) =>
      Float64Array.from(this.skills, (skill) => graph.role(role).skills?.[skill]?.level ?? NaN),
    );
  }

  /** The profile of one who holds a role and brings nothing else. Roles are by number. */
  of(role: number): number {
    return (this.own[role] ??= this.intern(this.asked[role] as Float64Array));
  }

  /** The profile of one who brings these levels. */
  bringing(levels: SkillLevels): number {
    return this.intern(Float64Array.from(this.skills, (skill) => levels.get(skill) ?? NaN));
  }

  /** The profile after one more role: per skill the highest level of all roles passed. */
  learned(profile: number, role: number): number {
    const row = (this.next[profile] ??= new Int32Array(this.asked.length).fill(UNSEEN));
    if (row[role] === UNSEEN) row[role] = this.intern(this.merge(profile, role));
    return row[role] as number;
  }

  /** Levels still to be learned for a role; NaN where no skill is known on both sides. */
  gap(profile: number, role: number): number {
    const row = this.row(this.gaps, profile);
    if (row[role] === UNSEEN) this.judge(profile, role);
    return row[role] as number;
  }

  /** The share of what a role asks that is brought, 0–1; NaN where it is not known (see `readinessFor`). */
  readiness(profile: number, role: number): number {
    const row = this.row(this.shares, profile);
    if (row[role] === UNSEEN) this.judge(profile, role);
    return row[role] as number;
  }

  /** What the step from one role to another takes of one who brings the first and nothing else. */
  fromRole(from: number, to: number): Effort {
    return effortOf(this.asked[from] as Float64Array, this.asked[to] as Float64Array);
  }

  private judge(profile: number, role: number): void {
    const { gap, readiness } = effortOf(
      this.levels[profile] as Float64Array,
      this.asked[role] as Float64Array,
    );
    this.row(this.gaps, profile)[role] = gap;
    this.row(this.shares, profile)[role] = readiness;
  }

  private row(rows: (Float64Array | undefined)[], profile: number): Float64Array {
    return (rows[profile] ??= new Float64Array(this.asked.length).fill(UNSEEN));
  }

  private merge(profile: number, role: number): Float64Array {
    const asked = this.asked[role] as Float64Array;
    return (this.levels[profile] as Float64Array).map((own, skill) => {
      const level = asked[skill] as number;
      return Number.isNaN(level) || own > level ? own : level;
    });
  }

  private intern(levels: Float64Array): number {
    const key = levels.join();
    const there = this.known.get(key);
    if (there !== undefined) return there;
    const profile = this.levels.push(levels) - 1;
    this.known.set(key, profile);
    return profile;
  }
}

function effortOf(brought: Float64Array, asked: Float64Array): Effort {
  let [gap, met, whole] = [NaN, 0, 0];
  brought.forEach((own, skill) => {
    const level = asked[skill] as number;
    if (Number.isNaN(own) || Number.isNaN(level)) return;
    gap = (gap || 0) + Math.max(0, level - own);
    met += Math.min(own, level);
    whole += level;
  });
  return { gap, readiness: whole > 0 ? met / whole : NaN };
}
