import type { Size, SyntheticMap } from './synthetic-map.ts';

/** How many routes, how far reach goes, and how long a route may be where every one is asked for. */
export const K = 10;
export const REACH_STEPS = 3;
export const EVERY_ROUTE_STEPS = 4;

export const QUESTIONS = {
  oneToAll: 'one to all',
  oneToOne: 'one to one',
  kRoutes: `k = ${K} loop-free routes`,
  reach: `reach, ${REACH_STEPS} steps`,
  tradeOffs: 'trade-offs of steps, learning, evidence',
  everyRoute: `every route of at most ${EVERY_ROUTE_STEPS} steps`,
} as const;

export type Question = keyof typeof QUESTIONS;

/** Somebody's way to answer a question. */
export interface Asked<Answer = unknown> {
  question: Question;
  /** Whose way it is. */
  by: string;
  /** Timed. */
  ask(from: number, to: number): Answer;
  /**
   * What was answered, in numbers everybody's answers are compared by; not timed.
   * one to all: what each role costs, Infinity where there is no way · one to one: what it costs ·
   * k routes: what each costs · reach: how many roles, the first left out · trade-offs: what each costs by each
   * measure, sorted · every route: how many there are and what they cost together
   */
  told(answer: Answer, from: number, to: number): number[];
}

/** Who answers questions on a map, after making whatever they answer from. */
export interface Contender {
  name: string;
  /** Sizes that are out of the question. */
  tooLarge?: readonly Size[];
  /** Timed, and its memory measured. */
  prepare(map: SyntheticMap): Prepared;
}

export interface Prepared {
  asked: readonly Asked[];
  /** The k routes under each criterion; what they need is made when `kRoutes` is called, for one at a time. */
  criteria?: readonly { id: string; kRoutes(): Asked }[];
}

/** An `Asked` whose answer is of any kind. */
export function asked<Answer>(own: Asked<Answer>): Asked {
  return own;
}

/** What routes cost, after making sure that they lead where they should and pass no role twice. */
export function routeCosts(
  routes: readonly (readonly number[])[],
  { from, to }: { from: number; to: number },
  costOf: (from: number, to: number) => number,
): number[] {
  return routes.map((route) => {
    if (route[0] !== from || route.at(-1) !== to)
      throw new Error(`Not from ${from} to ${to}: ${route.join()}`);
    if (new Set(route).size < route.length) throw new Error(`Passes a role twice: ${route.join()}`);
    return route.slice(1).reduce((sum, role, index) => sum + costOf(route[index] as number, role), 0);
  });
}

/** How many routes there are and what they cost together. */
export function countAndCost(costs: readonly number[]): number[] {
  return [costs.length, costs.reduce((sum, cost) => sum + cost, 0)];
}

/** Sets of costs in one order, one after the other. */
export function inOrder(sets: readonly (readonly number[])[]): number[] {
  return sets
    .toSorted((a, b) => a.map((cost, index) => cost - (b[index] as number)).find(Boolean) ?? 0)
    .flat();
}
