import type { RoleNetwork } from './role-network.ts';

/** Where a search begins, what it may use, and what must be kept account of on the way. Roles are by number. */
export interface Constraints {
  starts: readonly Start[];
  /** Reached, a route is over. */
  end: number;
  /** Whether a step may be taken out of a role at all. */
  open: (step: number, from: number) => boolean;
  /** Per role, how many steps are left from there to the end; −1: it cannot be reached. */
  away: Int32Array;
  /** Roles that must be passed. */
  via: readonly number[];
  /** The most steps; undefined: any number. */
  steps: number | undefined;
  /** The least readiness for a step. */
  readiness: number | undefined;
  /** Whether what was learned in all roles passed counts, or that of the last one alone. */
  gathers: boolean;
}

interface Start {
  role: number;
  profile: number;
}

/** Beyond so many places a search would no longer be done between two frames. */
const MOST_PLACES = 30_000;

/**
 * Goes over a ground, place by place, and writes down every place that can come up and every edge between two. What
 * it must keep account of is part of a place, so nothing is looked back for later.
 */
export class StateExpansion {
  /** By place. */
  readonly roles: number[] = [];
  readonly profiles: number[] = [];
  readonly offsets: number[] = [];
  readonly ends: number[] = [];
  /** By edge: the place it leads to, and the step it takes. */
  readonly targets: number[] = [];
  readonly steps: number[] = [];
  /** By place: which of `via` were passed, as bits, and how many steps were taken. */
  private readonly passed: number[] = [];
  private readonly taken: number[] = [];
  private readonly numbers = new Map<number, number>();
  private readonly allPassed: number;

  constructor(
    private readonly compact: RoleNetwork,
    private readonly ground: Constraints,
  ) {
    this.allPassed = (1 << ground.via.length) - 1;
    for (const { role, profile } of ground.starts) this.add(role, profile, 0, 0);
  }

  /** Whether all places could be written down; otherwise they are too many. */
  complete(): boolean {
    for (let place = 0; place < this.roles.length; place++) {
      if (this.ground.gathers && place > MOST_PLACES) return false;
      this.offsets.push(this.targets.length);
      if (this.roles[place] !== this.ground.end) this.leave(place);
    }
    this.offsets.push(this.targets.length);
    return true;
  }

  private leave(place: number): void {
    const { offsets, targets } = this.compact.network;
    const role = this.roles[place] as number;
    for (let step = offsets[role] as number; step < (offsets[role + 1] as number); step++) {
      const target = targets[step] as number;
      const passed = (this.passed[place] as number) | this.bitOf(target);
      if (!this.mayTake(place, step, target, passed)) continue;
      const taken = this.ground.steps === undefined ? 0 : (this.taken[place] as number) + 1;
      this.targets.push(this.add(target, this.profileAt(place, target), passed, taken));
      this.steps.push(step);
    }
  }

  private mayTake(place: number, step: number, target: number, passed: number): boolean {
    const { away, end, steps, readiness, open } = this.ground;
    const left = away[target] as number;
    if (left < 0 || !open(step, this.roles[place] as number)) return false;
    if (steps !== undefined && (this.taken[place] as number) + 1 + left > steps) return false;
    if (target === end && passed !== this.allPassed) return false;
    if (readiness === undefined) return true;
    return this.compact.profiles.readiness(this.profiles[place] as number, target) >= readiness;
  }

  /** What one brings to a role on coming there. At the end it no longer matters. */
  private profileAt(place: number, target: number): number {
    const { profiles } = this.compact;
    if (target === this.ground.end) return 0;
    return this.ground.gathers
      ? profiles.learned(this.profiles[place] as number, target)
      : profiles.of(target);
  }

  private add(role: number, profile: number, passed: number, taken: number): number {
    const most = this.ground.steps ?? 0;
    const key =
      ((profile * (this.allPassed + 1) + passed) * (most + 1) + taken) * this.compact.roles.length + role;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const place = this.roles.push(role) - 1;
    this.numbers.set(key, place);
    this.profiles.push(profile);
    this.passed.push(passed);
    this.taken.push(taken);
    if (role === this.ground.end) this.ends.push(place);
    return place;
  }

  private bitOf(role: number): number {
    const index = this.ground.via.indexOf(role);
    return index < 0 ? 0 : 1 << index;
  }
}
