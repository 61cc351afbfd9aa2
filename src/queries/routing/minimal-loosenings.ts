import { BASES, type Basis } from '../../model/basis.ts';
import type { CareerGraph } from '../../model/career-graph.ts';
import type { RoleId } from '../../model/schema.ts';
import { costsAlong } from './costs-along.ts';
import type { Measure } from '../criteria/criterion.ts';
import {
  leastReadiness,
  steepestRise,
  steps,
  unassessedReadiness,
  weakestBasis,
} from '../criteria/measures.ts';
import {
  isSameAvoided,
  NO_FILTERS,
  type Avoided,
  type Filters,
  type Journey,
  type Limits,
} from '../ask/journey.ts';
import { bestRoutes } from './find-routes.ts';

/** One filter, loosened just as far as it takes. */
export type Loosening =
  | { loosen: 'via'; role: RoleId }
  | { loosen: 'avoid'; avoided: Avoided }
  | { loosen: 'rise'; to: number }
  /** `to` undefined: steps nobody assessed have to be allowed, so there can be no such limit. */
  | { loosen: 'readiness'; to: number | undefined }
  | { loosen: 'basis'; to: Basis }
  | { loosen: 'steps'; to: number };

/** One thing a journey asks that could be given up. */
type Demand =
  { demand: 'via'; role: RoleId } | { demand: 'avoid'; avoided: Avoided } | { demand: keyof Limits };

/** Larger sets of filters to loosen at once are not gone through; all of them are given up instead. */
const MOST_AT_ONCE = 3;

/**
 * The smallest loosenings of a journey's filters that give it a route: the fewest filters, each as little as will do.
 * Several where several are equally few, in the order of the filters. Empty where no filter is to blame, because
 * there is no way even without any; not to be asked of a journey that has a route.
 */
export function minimalLoosenings(graph: CareerGraph, journey: Journey): Loosening[][] {
  const demands = demandsOf(journey.filters ?? NO_FILTERS);
  if (!hasRoute(graph, without(journey, demands))) return [];
  for (let size = 1; size <= Math.min(MOST_AT_ONCE, demands.length); size++) {
    const enough = choices(demands, size).filter((given) => hasRoute(graph, without(journey, given)));
    if (enough.length > 0) return enough.map((given) => loosen(graph, journey, given));
  }
  return [loosen(graph, journey, demands)];
}

/**
 * The same filters loosened, each as little as will do for a route of at most so many steps; undefined where there is
 * none. Where the steps are among them, they are loosened to so many.
 */
export function looseningsWithin(
  graph: CareerGraph,
  journey: Journey,
  loosenings: readonly Loosening[],
  steps: number,
): Loosening[] | undefined {
  const given = loosenings.map(demandOf);
  const { filters = NO_FILTERS, ...rest } = without(journey, given);
  const within = { ...rest, filters: { ...filters, limits: { ...filters.limits, steps } } };
  if (steps < 1 || !hasRoute(graph, within)) return undefined;
  const others = given.filter(({ demand }) => demand !== 'steps');
  const asked = others.length < given.length ? [{ loosen: 'steps' as const, to: steps }] : [];
  return [...loosen(graph, within, others), ...asked];
}

/** How many steps a journey's shortest route has; 0 where there is none. */
export function shortestLength(graph: CareerGraph, journey: Journey): number {
  return bestRoutes(graph, journey, [steps], 1).routes[0]?.steps.length ?? 0;
}

function demandOf(loosening: Loosening): Demand {
  if (loosening.loosen === 'via') return { demand: 'via', role: loosening.role };
  if (loosening.loosen === 'avoid') return { demand: 'avoid', avoided: loosening.avoided };
  return { demand: loosening.loosen };
}

/** The filters after they were loosened. */
export function withLoosenings(filters: Filters, loosenings: readonly Loosening[]): Filters {
  return loosenings.reduce<Filters>((looser, loosening) => {
    switch (loosening.loosen) {
      case 'via':
        return { ...looser, via: looser.via.filter((role) => role !== loosening.role) };
      case 'avoid':
        return {
          ...looser,
          avoid: looser.avoid.filter((avoided) => !isSameAvoided(avoided, loosening.avoided)),
        };
      default:
        return { ...looser, limits: withLimit(looser.limits, loosening.loosen, loosening.to) };
    }
  }, filters);
}

/** Gives up what was given, then takes each limit among it back as far as it goes. */
function loosen(graph: CareerGraph, journey: Journey, given: readonly Demand[]): Loosening[] {
  const loosenings: Loosening[] = [];
  let looser = without(journey, given);
  for (const demand of given) {
    if (demand.demand === 'via') loosenings.push({ loosen: 'via', role: demand.role });
    else if (demand.demand === 'avoid') loosenings.push({ loosen: 'avoid', avoided: demand.avoided });
    else {
      const loosening = drawnTight(graph, looser, demand.demand);
      const filters = looser.filters ?? NO_FILTERS;
      looser = { ...looser, filters: withLoosenings(filters, [loosening]) };
      loosenings.push(loosening);
    }
  }
  return loosenings;
}

/** A limit that was given up, drawn as tight as the journey still allows. */
function drawnTight(graph: CareerGraph, journey: Journey, limit: keyof Limits): Loosening {
  const least = (...measures: Measure[]): number[] => {
    const [route] = bestRoutes(graph, journey, [...measures, steps], 1).routes;
    return costsAlong(graph, route?.steps ?? [], measures, journey.bringing);
  };
  switch (limit) {
    case 'rise':
      return { loosen: 'rise', to: least(steepestRise)[0] as number };
    case 'steps':
      return { loosen: 'steps', to: least(steps)[0] as number };
    case 'basis':
      return { loosen: 'basis', to: BASES[least(weakestBasis)[0] as number] as Basis };
    case 'readiness': {
      const [unassessed = 0, missing = 0] = least(unassessedReadiness, leastReadiness);
      return { loosen: 'readiness', to: unassessed > 0 ? undefined : roundedDown(1 - missing) };
    }
  }
}

/** To whole per cent, so that it can be said and chosen; down, so that the route keeps to it. */
function roundedDown(share: number): number {
  return Math.floor(share * 100 + 1e-6) / 100;
}

function hasRoute(graph: CareerGraph, journey: Journey): boolean {
  return shortestLength(graph, journey) > 0;
}

function demandsOf({ via, avoid, limits }: Filters): Demand[] {
  return [
    ...via.map((role) => ({ demand: 'via' as const, role })),
    ...avoid.map((avoided) => ({ demand: 'avoid' as const, avoided })),
    ...(['rise', 'readiness', 'basis', 'steps'] as const)
      .filter((limit) => limits[limit] !== undefined)
      .map((demand) => ({ demand })),
  ];
}

function without(journey: Journey, given: readonly Demand[]): Journey {
  const { via, avoid, limits } = journey.filters ?? NO_FILTERS;
  const roles = new Set(given.map((demand) => (demand.demand === 'via' ? demand.role : undefined)));
  const avoided = given.flatMap((demand) => (demand.demand === 'avoid' ? [demand.avoided] : []));
  const left = given.reduce<Limits>(
    (free, { demand }) =>
      demand === 'via' || demand === 'avoid' ? free : withLimit(free, demand, undefined),
    limits,
  );
  return {
    ...journey,
    filters: {
      via: via.filter((role) => !roles.has(role)),
      avoid: avoid.filter((thing) => !avoided.some((given) => isSameAvoided(given, thing))),
      limits: left,
    },
  };
}

function withLimit(limits: Limits, limit: keyof Limits, to: number | Basis | undefined): Limits {
  const rest = Object.entries(limits).filter(([key]) => key !== limit);
  return Object.fromEntries(to === undefined ? rest : [...rest, [limit, to]]);
}

/** Every choice of so many out of a list, in its order. */
function choices<T>(items: readonly T[], size: number): T[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) =>
    choices(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]),
  );
}
