import type { CareerGraph } from '../model/career-graph.ts';

const UNSEEN = -1;

/**
 * What a person can bring on a map, each combination of skill levels once. What is learned at a role and what it
 * still asks depend only on the combination and the role, so both are worked out once and looked up ever after.
 */
export class Profiles {
  private readonly asked: readonly Float64Array[];
  private readonly levels: Float64Array[] = [];
  private readonly known = new Map<string, number>();
  private readonly next: Int32Array[] = [];
  private readonly gaps: Float64Array[] = [];

  constructor(graph: CareerGraph) {
    const skills = (graph.map.map.skills ?? []).map(({ id }) => id);
    this.asked = graph.roles.map((role) =>
      Float64Array.from(skills, (skill) => role.skills?.[skill]?.level ?? NaN),
    );
  }

  /** The profile of one who holds a role and brings nothing else. Roles are their indexes on the map. */
  of(role: number): number {
    return this.intern(this.asked[role] as Float64Array);
  }

  /** The profile after one more role: per skill the highest level of all roles passed. */
  learned(profile: number, role: number): number {
    const row = this.next[profile] as Int32Array;
    if (row[role] === UNSEEN) row[role] = this.intern(this.merge(profile, role));
    return row[role] as number;
  }

  /** Levels still to be learned for a role; NaN where no skill is known on both sides. */
  gap(profile: number, role: number): number {
    const row = this.gaps[profile] as Float64Array;
    if (row[role] === UNSEEN) row[role] = this.totalGap(profile, role);
    return row[role] as number;
  }

  private merge(profile: number, role: number): Float64Array {
    const asked = this.asked[role] as Float64Array;
    return (this.levels[profile] as Float64Array).map((own, skill) => {
      const level = asked[skill] as number;
      return Number.isNaN(level) || own > level ? own : level;
    });
  }

  private totalGap(profile: number, role: number): number {
    let total = NaN;
    (this.levels[profile] as Float64Array).forEach((own, skill) => {
      const missing = (this.asked[role]?.[skill] as number) - own;
      if (!Number.isNaN(missing)) total = (Number.isNaN(total) ? 0 : total) + Math.max(0, missing);
    });
    return total;
  }

  private intern(levels: Float64Array): number {
    const key = levels.join();
    const there = this.known.get(key);
    if (there !== undefined) return there;
    const profile = this.levels.push(levels) - 1;
    this.known.set(key, profile);
    this.next.push(new Int32Array(this.asked.length).fill(UNSEEN));
    this.gaps.push(new Float64Array(this.asked.length).fill(UNSEEN));
    return profile;
  }
}
