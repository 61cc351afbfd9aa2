import type { CareerGraph } from '../../model/career-graph.ts';
import { compactOf, type Compact } from './role-network.ts';
import type { Measure } from '../criteria/criterion.ts';
import type { Network } from '../engine/network.ts';
import type { Weight } from '../engine/weight.ts';
import { groundFor } from './constraints.ts';
import { NO_FILTERS, type Filters, type Journey } from '../ask/journey.ts';
import { routeOf, type Route } from './route.ts';
import { Places } from './state-network.ts';

/** What a journey is searched on, and how to read what was found. */
export interface Area {
  network: Network;
  start: number;
  ends: readonly number[];
  /** Whether all that was learned on the way counts; otherwise a step is judged by the role just left. */
  exact: boolean;
  weightsOf(measures: readonly Measure[]): Weight[];
  routeOf(edges: readonly number[]): Route;
}

/** Beyond so many roles, combinations of levels are too many to keep account of. */
export const MOST_ROLES_GATHERED = 300;

/** The area of a journey between two different roles. */
export function areaFor(graph: CareerGraph, journey: Journey): Area {
  const compact = compactOf(graph);
  const exact = !compact.assesses;
  if (!exact && graph.roles.length <= MOST_ROLES_GATHERED) {
    const places = Places.on(compact, groundFor(compact, journey, true));
    if (places) return areaOfPlaces(compact, places, true);
  }
  if (isFree(journey.filters ?? NO_FILTERS) && !journey.bringing) return areaOfRoles(compact, journey, exact);
  const places = Places.on(compact, groundFor(compact, journey, false));
  if (!places) throw new Error('Places that gather nothing are never too many');
  return areaOfPlaces(compact, places, exact);
}

function areaOfRoles(compact: Compact, { from, to }: Journey, exact: boolean): Area {
  return {
    network: compact.network,
    start: compact.number(from),
    ends: [compact.number(to)],
    exact,
    weightsOf: (measures) => compact.weightsOf(measures),
    routeOf: (edges) => routeOf(compact, edges),
  };
}

function areaOfPlaces(compact: Compact, places: Places, exact: boolean): Area {
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

function isFree({ via, avoid, limits }: Filters): boolean {
  return (
    via.length === 0 && avoid.length === 0 && Object.values(limits).every((limit) => limit === undefined)
  );
}
