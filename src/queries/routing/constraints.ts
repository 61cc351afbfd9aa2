import { weakness } from '../../model/basis.ts';
import type { RoleNetwork } from './role-network.ts';
import { steepestRise, weakestBasis } from '../criteria/measures.ts';
import { stepsByBreadthFirst } from '../engine/breadth-first.ts';
import { NO_FILTERS, type Avoided, type Journey } from '../ask/journey.ts';
import type { Constraints } from './expand-states.ts';

/** The ground of a journey: what its filters leave open. */
export function constraintsFor(compact: RoleNetwork, journey: Journey, gathers: boolean): Constraints {
  const { filters = NO_FILTERS, bringing } = journey;
  const [from, to] = [compact.number(journey.from), compact.number(journey.to)];
  const via = new Set(filters.via.map((role) => compact.number(role)));
  via.delete(from);
  via.delete(to);
  const profile = bringing ? compact.profiles.bringing(bringing) : compact.profiles.of(from);
  return {
    starts: [{ role: from, profile }],
    end: to,
    open: openSteps(compact, journey),
    away: stepsByBreadthFirst(compact.network, [to]),
    via: [...via].sort((a, b) => a - b),
    steps: filters.limits.steps,
    readiness: filters.limits.readiness,
    gathers,
  };
}

function openSteps(
  compact: RoleNetwork,
  { from, to, filters = NO_FILTERS }: Journey,
): (step: number) => boolean {
  const { rise, basis } = filters.limits;
  const closed = closedSteps(compact, filters.avoid, new Set([compact.number(from), compact.number(to)]));
  const rises = rise === undefined ? undefined : compact.costsOf(steepestRise);
  const weak = basis === undefined ? undefined : compact.costsOf(weakestBasis);
  const weakest = basis === undefined ? 0 : weakness(basis);
  return (step) => {
    if (closed?.[step] === 1) return false;
    if (rises && (rises[step] as number) > (rise ?? 0)) return false;
    return !weak || (weak[step] as number) <= weakest;
  };
}

/** By step, 1 where it is avoided; the ends themselves are not. Undefined where nothing is. */
function closedSteps(
  compact: RoleNetwork,
  avoid: readonly Avoided[],
  ends: ReadonlySet<number>,
): Uint8Array | undefined {
  if (avoid.length === 0) return undefined;
  const { graph, network, steps } = compact;
  const avoided = new Uint8Array(compact.roles.length);
  const pairs = new Set<string>();
  for (const thing of avoid) {
    if (thing.what === 'transition') pairs.add(`${thing.from} ${thing.to}`);
    else if (thing.what === 'role') avoided[compact.number(thing.role)] = 1;
    else
      compact.roles.forEach((role, number) => {
        if (graph.role(role).family === thing.family) avoided[number] = 1;
      });
  }
  for (const end of ends) avoided[end] = 0;
  return Uint8Array.from(steps, ({ from, to }, step) =>
    avoided[network.targets[step] as number] === 1 || pairs.has(`${from} ${to}`) ? 1 : 0,
  );
}
