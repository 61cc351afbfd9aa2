import type { CareerGraph } from '../../model/career-graph.ts';
import { roleNetworkOf, type RoleNetwork } from './role-network.ts';
import type { Measure } from '../criteria/criterion.ts';
import type { Network } from '../engine/network.ts';
import type { Weight } from '../engine/weight.ts';
import { constraintsFor } from './constraints.ts';
import { NO_FILTERS, type Filters, type Journey } from '../ask/journey.ts';
import { routeOf, type Route } from './route.ts';
import { StateNetwork } from './state-network.ts';

/** What a journey is searched on, and how to read what was found. */
export interface SearchSpace {
  network: Network;
  start: number;
  ends: readonly number[];
  /** Whether all that was learned on the way counts; otherwise a step is judged by the role just left. */
  exact: boolean;
  weightsOf(measures: readonly Measure[]): Weight[];
  routeOf(edges: readonly number[]): Route;
}

/** Beyond so many roles, combinations of levels are too many to keep account of. */
export const MOST_ROLES_FOR_EXACT = 300;

/** The area of a journey between two different roles. */
export function searchSpaceFor(graph: CareerGraph, journey: Journey): SearchSpace {
  const compact = roleNetworkOf(graph);
  const exact = !compact.assesses;
  if (!exact && graph.roles.length <= MOST_ROLES_FOR_EXACT) {
    const places = StateNetwork.on(compact, constraintsFor(compact, journey, true));
    if (places) return spaceOfStates(compact, places, true);
  }
  if (isUnconstrained(journey.filters ?? NO_FILTERS) && !journey.bringing)
    return spaceOfRoles(compact, journey, exact);
  const places = StateNetwork.on(compact, constraintsFor(compact, journey, false));
  if (!places) throw new Error('Places that gather nothing are never too many');
  return spaceOfStates(compact, places, exact);
}

function spaceOfRoles(compact: RoleNetwork, { from, to }: Journey, exact: boolean): SearchSpace {
  return {
    network: compact.network,
    start: compact.number(from),
    ends: [compact.number(to)],
    exact,
    weightsOf: (measures) => compact.weightsOf(measures),
    routeOf: (edges) => routeOf(compact, edges),
  };
}

function spaceOfStates(compact: RoleNetwork, places: StateNetwork, exact: boolean): SearchSpace {
  return {
    network: places.network,
    start: 0,
    ends: places.ends,
    exact,
    weightsOf: (measures) => places.weightsOf(measures),
    routeOf: (edges) =>
      routeOf(
        compact,
        edges.map((edge) => places.stepOf(edge)),
      ),
  };
}

function isUnconstrained({ via, avoid, limits }: Filters): boolean {
  return (
    via.length === 0 && avoid.length === 0 && Object.values(limits).every((limit) => limit === undefined)
  );
}
