import { randomFrom } from './random.ts';

/** As large as a small map of ours, O*NET, ESCO, and ESCO with every pair above a floor. */
export const SIZES = {
  S: { roles: 60, transitions: 200 },
  M: { roles: 1_000, transitions: 20_000 },
  L: { roles: 3_000, transitions: 100_000 },
  D: { roles: 3_000, transitions: 3_000_000 },
} as const;

export type Size = keyof typeof SIZES;

/** A map of numbers: no role leads to itself, no two transitions lead from one role to the same other one. */
export interface SyntheticMap {
  roles: number;
  from: Int32Array;
  to: Int32Array;
  /** What one-to-one, one-to-all and the k routes go by: months, 1 or more. */
  cost: Float64Array;
  /** Hundredths of a level to learn. */
  learning: Float64Array;
  /** 1 where it rests on an estimate alone. */
  estimated: Float64Array;
  /** How many sources, 1 or more. */
  sources: Float64Array;
  /** How much more often it is taken than chance would have it, 0 or more. */
  lift: Float64Array;
}

export interface Pair {
  from: number;
  to: number;
}

export const LEVELS = 6;
/** Levels a step rises: up more often than down. */
const RISES = [-1, 0, 0, 0, 1, 1, 1, 1, 2];
/** The share of transitions that lead anywhere at all. */
const FAR = 0.15;

/** Career-like: most transitions lead to near levels and lanes; the same map for the same seed. */
export function syntheticMap({ roles, transitions }: (typeof SIZES)[Size], seed: number): SyntheticMap {
  const random = randomFrom(seed);
  const from = new Int32Array(transitions);
  const to = new Int32Array(transitions);
  const takenBy = new Int32Array(roles).fill(-1);
  for (let role = 0, edge = 0; role < roles; role++) {
    takenBy[role] = role;
    const end = Math.floor(((role + 1) * transitions) / roles);
    const tries = (end - edge) * 4;
    for (let tried = 0; edge < end; tried++) {
      const near = tried < tries && random() >= FAR;
      const target = near ? nearRole(role, roles, end - edge, random) : Math.floor(random() * roles);
      if (takenBy[target] === role) continue;
      takenBy[target] = role;
      from[edge] = role;
      to[edge++] = target;
    }
  }
  return { roles, from, to, ...figures(from, to, random) };
}

export function randomPairs({ roles }: SyntheticMap, count: number, seed: number): Pair[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, () => {
    const from = Math.floor(random() * roles);
    return { from, to: (from + 1 + Math.floor(random() * (roles - 1))) % roles };
  });
}

/** A role of a lane and a level close by; `missing`, how many more are sought, widens the neighbourhood. */
function nearRole(role: number, roles: number, missing: number, random: () => number): number {
  const width = 1 + Math.ceil(missing / 4);
  const lane = laneOf(role) + Math.round((2 * random() - 1) * width);
  const level = levelOf(role) + (RISES[Math.floor(random() * RISES.length)] as number);
  const near = lane * LEVELS + level;
  return level < 0 || level >= LEVELS || near < 0 || near >= roles ? role : near;
}

function figures(from: Int32Array, to: Int32Array, random: () => number) {
  const each = (figure: (rise: number, apart: number) => number) =>
    Float64Array.from(from, (role, edge) => {
      const target = to[edge] as number;
      const apart = Math.min(8, Math.abs(laneOf(target) - laneOf(role)));
      return figure(Math.max(0, levelOf(target) - levelOf(role)), apart);
    });
  return {
    cost: each((rise) => 6 + 12 * rise + Math.floor(random() * 60)),
    learning: each((rise, apart) => 20 + 100 * rise + 60 * apart + Math.floor(random() * 300)),
    estimated: each(() => (random() < 0.2 ? 1 : 0)),
    sources: each(() => 1 + Math.floor(random() ** 2 * 6)),
    lift: each(() => 0.1 + random() ** 2 * 20),
  };
}

export function laneOf(role: number): number {
  return Math.floor(role / LEVELS);
}

export function levelOf(role: number): number {
  return role % LEVELS;
}
