import { byCode, type CareerGraph, type Step } from '../../model/career-graph.ts';
import type { RoleId } from '../../model/schema.ts';
import { MOST_ROLES_FOR_EXACT } from './search-space.ts';
import { roleNetworkOf, type RoleNetwork } from './role-network.ts';
import { stepsByBreadthFirst } from '../engine/breadth-first.ts';
import { StateNetwork } from './state-network.ts';
import type { Constraints } from './expand-states.ts';

/** A role within reach, by the shortest ways there. */
export interface Reached {
  role: RoleId;
  /** How many steps it takes at least; 1 or more. */
  steps: number;
  /** The first step to take, on the one of those ways whose hardest step is the easiest. */
  first: Step;
  /** What one brings to that hardest step, 0–1; undefined: a step on the way is not assessed. */
  readiness: number | undefined;
}

/** Fewest steps first, then the best prepared for; empty where nothing is in reach. */
export interface Reach {
  roles: readonly Reached[];
  /** Whether everything learned on the way counts (as with `findRoutes`). */
  exact: boolean;
}

/** The best of the shortest ways: fewest steps nobody assessed, then least missing at the hardest. */
interface Way {
  unassessed: number;
  /** 0–1. */
  missing: number;
  /** The first step, by number; −1 before any was taken. */
  first: number;
}

const NO_STEP: Way = { unassessed: 0, missing: 0, first: -1 };

/** Every role within so many steps of one. */
export function reach(graph: CareerGraph, from: RoleId, steps: number): Reach {
  const compact = roleNetworkOf(graph);
  const start = compact.number(from);
  const away = stepsByBreadthFirst(compact.network, [start], 'out', steps);
  const { places, exact } = shortestWays(compact, away, 1, [start], -1);
  const { offsets, targets, roleOf, size } = places.network;
  const ways: (Way | undefined)[] = [NO_STEP];
  const best = new Map<number, Way>();
  // Places stand in the order they were come to, so whatever leads to one stands before it.
  for (let place = 0; place < size; place++)
    for (let edge = offsets[place] as number; edge < (offsets[place + 1] as number); edge++) {
      const before = ways[place] as Way;
      const first = before === NO_STEP ? places.stepOf(edge) : before.first;
      const target = targets[edge] as number;
      const way = { ...after(before, places.readiness(place, edge)), first };
      const role = roleOf[target] as number;
      ways[target] = better(ways[target], way);
      best.set(role, better(best.get(role), way));
    }
  return { roles: reached(compact, away, best), exact };
}

/** "Who can become this?": every role from which one is within so many steps. */
export function origins(graph: CareerGraph, to: RoleId, steps: number): Reach {
  const compact = roleNetworkOf(graph);
  const end = compact.number(to);
  const away = stepsByBreadthFirst(compact.network, [end], 'into', steps);
  const starts = [...away.keys()].filter((role) => (away[role] as number) > 0);
  const { places, exact } = shortestWays(compact, away, -1, starts, end);
  const { offsets, targets, roleOf, size } = places.network;
  const awayOf = (place: number): number => away[roleOf[place] as number] as number;
  const nearestFirst = [...Array(size).keys()].sort((a, b) => awayOf(a) - awayOf(b));
  const ways: (Way | undefined)[] = [];
  for (const place of nearestFirst) {
    if (roleOf[place] === end) ways[place] = NO_STEP;
    for (let edge = offsets[place] as number; edge < (offsets[place + 1] as number); edge++) {
      const rest = ways[targets[edge] as number] as Way;
      const way = { ...after(rest, places.readiness(place, edge)), first: places.stepOf(edge) };
      ways[place] = better(ways[place], way);
    }
  }
  const best = new Map(starts.map((role, place) => [role, ways[place] as Way]));
  return { roles: reached(compact, away, best), exact };
}

/** The shortest ways between some roles and whatever `away` was counted from, `turn` steps further at each step. */
function shortestWays(
  compact: RoleNetwork,
  away: Int32Array,
  turn: 1 | -1,
  starts: readonly number[],
  end: number,
): { places: StateNetwork; exact: boolean } {
  const { targets } = compact.network;
  const ground: Constraints = {
    starts: starts.map((role) => ({ role, profile: compact.profiles.of(role) })),
    end,
    open: (step, from) => away[targets[step] as number] === (away[from] as number) + turn,
    away,
    via: [],
    steps: undefined,
    readiness: undefined,
    gathers: compact.assesses && compact.roles.length <= MOST_ROLES_FOR_EXACT,
  };
  const gathered = ground.gathers ? StateNetwork.on(compact, ground) : undefined;
  if (gathered) return { places: gathered, exact: true };
  const places = StateNetwork.on(compact, { ...ground, gathers: false });
  return { places: places as StateNetwork, exact: !compact.assesses };
}

function after(before: Way, readiness: number): Omit<Way, 'first'> {
  return Number.isNaN(readiness)
    ? { unassessed: before.unassessed + 1, missing: before.missing }
    : { unassessed: before.unassessed, missing: Math.max(before.missing, 1 - readiness) };
}

/** The first of two that are as good stays. */
function better(a: Way | undefined, b: Way): Way {
  if (!a) return b;
  const difference = b.unassessed - a.unassessed || b.missing - a.missing;
  return difference < 0 ? b : a;
}

function reached(compact: RoleNetwork, away: Int32Array, ways: ReadonlyMap<number, Way>): Reached[] {
  const roles = [...ways].map(([role, { unassessed, missing, first }]) => ({
    role: compact.roles[role] as RoleId,
    steps: away[role] as number,
    first: compact.steps[first] as Step,
    readiness: unassessed === 0 ? 1 - missing : undefined,
  }));
  return roles.sort(
    (a, b) => a.steps - b.steps || (b.readiness ?? -1) - (a.readiness ?? -1) || byCode(a.role, b.role),
  );
}
