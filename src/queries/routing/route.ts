import type { Step } from '../../model/career-graph.ts';
import type { RoleId } from '../../model/schema.ts';
import type { RoleNetwork } from './role-network.ts';

/** A loop-free list of steps from one role to another; at least one step. */
export interface Route {
  /** The stops, first and last included: one more than there are steps. */
  roles: readonly RoleId[];
  steps: readonly Step[];
}

/** The route that takes some steps, given by number. */
export function routeOf(compact: RoleNetwork, numbers: readonly number[]): Route {
  const steps = numbers.map((number) => compact.steps[number] as Step);
  return { roles: [steps[0]?.from as RoleId, ...steps.map(({ to }) => to)], steps };
}
