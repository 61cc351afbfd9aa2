import type { Compact } from './compact.ts';

/**
 * Every pair of role and profile that can come up between two ends, and the steps between them: where one is and
 * what one brings, with routes allowed to pass a role twice. It is small, because few combinations of levels occur.
 */
export class Places {
  readonly roles: number[] = [];
  readonly profiles: number[] = [];
  /** Edges by number: the place they leave, the place they come to, the step taken. */
  readonly from: number[] = [];
  readonly to: number[] = [];
  readonly steps: number[] = [];
  /** For every place, the edges that come to it and those that leave it. */
  readonly arrivals: number[][] = [];
  readonly departures: number[][] = [];
  private readonly known = new Map<number, number>();

  /** From `start`, bringing `profile`, to `end`; roles that are left out are not passed. */
  constructor(
    readonly compact: Compact,
    start: number,
    profile: number,
    readonly end: number,
    private readonly leftOut: (role: number) => boolean,
  ) {
    this.add(start, profile);
    for (let here = 0; here < this.roles.length; here++) this.leave(here);
  }

  at(role: number, profile: number): number | undefined {
    return this.known.get(keyOf(role, profile));
  }

  /** Levels to learn on an edge; NaN where nobody assessed them. */
  gap(edge: number): number {
    const [here, there] = [this.from[edge] as number, this.to[edge] as number];
    return this.compact.profiles.gap(this.profiles[here] as number, this.roles[there] as number);
  }

  private leave(here: number): void {
    const { offsets, targets, profiles } = this.compact;
    const role = this.roles[here] as number;
    if (role === this.end) return;
    for (let step = offsets[role] as number; step < (offsets[role + 1] as number); step++) {
      const target = targets[step] as number;
      if (this.leftOut(target)) continue;
      const there = this.add(target, profiles.learned(this.profiles[here] as number, target));
      const edge = this.from.push(here) - 1;
      this.to.push(there);
      this.departures[here]?.push(edge);
      this.arrivals[there]?.push(edge);
      this.steps.push(step);
    }
  }

  private add(role: number, profile: number): number {
    const key = keyOf(role, profile);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const place = this.roles.push(role) - 1;
    this.profiles.push(profile);
    this.arrivals.push([]);
    this.departures.push([]);
    this.known.set(key, place);
    return place;
  }
}

/** Roles and profiles are both far below 2²⁶. */
function keyOf(role: number, profile: number): number {
  return role * 0x4000000 + profile;
}
