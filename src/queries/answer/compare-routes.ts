import { largest } from '../../model/extremes.ts';
import type { RoleId } from '../../model/schema.ts';
import type { JudgedRoute, Leg } from './leg.ts';

/** A route in figures. */
interface RouteFigures {
  /** How many steps it has, and how many of them rest on estimates of ours alone. */
  steps: number;
  estimated: number;
  /** Steps whose gap nobody assessed, as the criteria count them. */
  unassessed: number;
  /** Levels to learn in all, over the steps that are assessed; undefined where none is. */
  toLearn: number | undefined;
  /** The step one is least ready for, of equals the first; undefined where no step's readiness is known. */
  hardest: Leg | undefined;
  /** Fewest and most years, over the steps that give them; undefined where none does. */
  years: readonly [number, number] | undefined;
  /** Steps of which nobody says how many years they take. */
  undated: number;
}

/** Where routes part and where they meet again. */
interface Parting {
  /** The last stop before they part; undefined where they begin apart. */
  after: RoleId | undefined;
  /** The first stop where all are together again; undefined where they end apart. */
  until: RoleId | undefined;
  /** Per route the stops between the two, neither included; empty where a route goes straight on. */
  between: readonly (readonly RoleId[])[];
}

export interface RoutesCompared {
  /** As they were given. */
  routes: readonly RouteFigures[];
  /** The roles that every route passes, in the order of the first. */
  common: readonly RoleId[];
  /** From the start on; empty where all routes are one and the same. */
  partings: readonly Parting[];
}

/** Routes side by side, two or more. Of one route every role is common, of none nothing; neither parts. */
export function compareRoutes(routes: readonly JudgedRoute[]): RoutesCompared {
  const stops = routes.map(({ roles }) => roles);
  const common = (stops[0] ?? []).filter((role) => stops.every((roles) => roles.includes(role)));
  return { routes: routes.map(figuresOf), common, partings: partingsOf(stops, meetings(stops, common)) };
}

function figuresOf({ ways, sourced }: JudgedRoute): RouteFigures {
  const gaps = ways.flatMap((way) => (way.gaps ? [way.gaps] : []));
  const dated = ways.flatMap(({ step }) => (step.transition.years ? [step.transition.years] : []));
  const judged = ways.flatMap((way) => (way.readiness ? [{ way, share: way.readiness.share }] : []));
  return {
    steps: ways.length,
    estimated: ways.length - sourced,
    unassessed: ways.length - gaps.length,
    toLearn: gaps.length > 0 ? sum(gaps.flat().map(({ missing }) => missing)) : undefined,
    hardest: judged.sort((a, b) => a.share - b.share)[0]?.way,
    years: yearsOf(dated),
    undated: ways.length - dated.length,
  };
}

function yearsOf(years: readonly (readonly [number, number])[]): readonly [number, number] | undefined {
  if (years.length === 0) return undefined;
  return [sum(years.map(([fewest]) => fewest)), sum(years.map(([, most]) => most))];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}

/**
 * The most roles that every route passes in the same order; of equally many those that come first on the first route.
 * A role that is passed by all, but before another on one route and after it on the next, is common and no meeting.
 * As no route passes a role twice, a list whose neighbours are in order is in order as a whole, so that the longest
 * can be built from the end.
 */
function meetings(stops: readonly (readonly RoleId[])[], common: readonly RoleId[]): readonly RoleId[] {
  const follows = (a: RoleId, b: RoleId): boolean =>
    stops.every((roles) => roles.indexOf(a) < roles.indexOf(b));
  // By role: how long the longest list is that begins there, and where it goes on; -1 at its end.
  const lengths: number[] = [];
  const nexts: number[] = [];
  for (let at = common.length - 1; at >= 0; at--) {
    [lengths[at], nexts[at]] = [1, -1];
    for (let after = at + 1; after < common.length; after++) {
      const length = 1 + (lengths[after] as number);
      if (length <= (lengths[at] as number)) continue;
      if (follows(common[at] as RoleId, common[after] as RoleId)) [lengths[at], nexts[at]] = [length, after];
    }
  }
  const met: RoleId[] = [];
  for (let at = lengths.indexOf(largest(lengths)); at >= 0; at = nexts[at] as number)
    met.push(common[at] as RoleId);
  return met;
}

/** What lies between one meeting and the next, before the first and after the last, where it is not empty. */
function partingsOf(stops: readonly (readonly RoleId[])[], met: readonly RoleId[]): Parting[] {
  return [undefined, ...met].flatMap((after, index) => {
    const until = met[index];
    const between = stops.map((roles) =>
      roles.slice(
        after === undefined ? 0 : roles.indexOf(after) + 1,
        until === undefined ? roles.length : roles.indexOf(until),
      ),
    );
    return between.some((roles) => roles.length > 0) ? [{ after, until, between }] : [];
  });
}
