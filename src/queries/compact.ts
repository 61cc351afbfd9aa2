import type { CareerGraph, Step } from '../model/career-graph.ts';
import { Profiles } from './profiles.ts';

/** A graph's roles and steps by number: what the search runs on. Made once per graph. */
export interface Compact {
  roles: readonly Step['from'][];
  /** Every step, in the order of where it leaves from and then of where it leads, by id. */
  steps: readonly Step[];
  /** The steps out of role r are those from `offsets[r]` up to `offsets[r + 1]`. */
  offsets: Int32Array;
  targets: Int32Array;
  profiles: Profiles;
}

const made = new WeakMap<CareerGraph, Compact>();

export function compactOf(graph: CareerGraph): Compact {
  const known = made.get(graph);
  if (known) return known;
  const roles = graph.roles.map(({ id }) => id);
  const index = new Map(roles.map((role, position) => [role, position]));
  const outward = roles.map((role) => graph.stepsFrom(role));
  const steps = outward.flat();
  const offsets = new Int32Array(roles.length + 1);
  outward.forEach((own, role) => {
    offsets[role + 1] = (offsets[role] as number) + own.length;
  });
  const targets = Int32Array.from(steps, ({ to }) => index.get(to) as number);
  const compact = { roles, steps, offsets, targets, profiles: new Profiles(graph) };
  made.set(graph, compact);
  return compact;
}
