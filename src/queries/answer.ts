import { basisOf, sourcesOf, type CareerGraph, type Step } from '../model/career-graph.ts';
import type { Basis } from '../model/basis.ts';
import type { Role } from '../model/career-map.ts';
import type { RoleId, SourceId } from '../model/schema.ts';
import type { Criterion } from './criteria/criterion.ts';
import { CRITERIA, criteriaFor } from './criteria/criteria.ts';
import type { Question } from './question.ts';
import {
  gapsFor,
  learning,
  profileOf,
  readinessFor,
  type Gap,
  type Profile,
  type Readiness,
} from './readiness.ts';
import { findRoutes, rolesThatReach, type Route } from './routes.ts';
import { whatRestsOn, type Resting } from './sources.ts';

/** A step with what it takes and who says so. */
export interface Way {
  step: Step;
  basis: Basis;
  sources: readonly SourceId[];
  /** Whether every source it rests on is of low reliability. */
  weak: boolean;
  /** Undefined: not assessed. */
  readiness: Readiness | undefined;
  /** What is still to be learned, largest first; undefined: not assessed. */
  gaps: readonly Gap[] | undefined;
}

/** A route with its steps judged one by one, skills gathered along the way. */
export interface Itinerary {
  roles: readonly RoleId[];
  ways: readonly Way[];
  /** Steps with a source, as against estimates of ours. */
  sourced: number;
}

export interface RoleAnswer {
  ask: 'role';
  role: Role;
  /** Roles clicked through, this one last. */
  trail: readonly RoleId[];
  waysOut: readonly Way[];
  waysIn: readonly Way[];
}

/** Why there is no route to show. */
export type NoRoute =
  /** An end is still to be chosen. */
  | { because: 'unfinished' }
  | { because: 'same-role' }
  /** Nothing leads from the one to the other; `back`: the other way round something does. */
  | { because: 'no-way'; back: boolean; waysOut: number; waysIn: number };

export interface RoutesAnswer {
  ask: 'routes';
  from: Role | undefined;
  to: Role | undefined;
  by: Criterion;
  offered: readonly Criterion[];
  routes: readonly Itinerary[];
  /** The live route, where there is one. */
  live: Itinerary | undefined;
  pick: number;
  /** The role whose sheet is open, with its ways. */
  at: RoleAnswer | undefined;
  none: NoRoute | undefined;
}

export interface SourcesAnswer {
  ask: 'sources';
  all: readonly Resting[];
  chosen: Resting | undefined;
}

export interface CompareAnswer {
  ask: 'compare';
  roles: readonly RoleAnswer[];
}

export type Answer = { ask: 'overview' } | RoleAnswer | RoutesAnswer | CompareAnswer | SourcesAnswer;

/** Everything on screen is this. Pure: the same graph and question give the same answer. */
export function answer(graph: CareerGraph, question: Question): Answer {
  switch (question.ask) {
    case 'overview':
      return question;
    case 'role':
      return answerRole(graph, question.role, question.trail);
    case 'routes':
      return answerRoutes(graph, question);
    case 'compare':
      return { ask: 'compare', roles: question.roles.map((role) => answerRole(graph, role, [])) };
    case 'sources': {
      const all = whatRestsOn(graph);
      return { ask: 'sources', all, chosen: all.find(({ source }) => source.id === question.source) };
    }
  }
}

function answerRole(graph: CareerGraph, id: RoleId, trail: readonly RoleId[]): RoleAnswer {
  const role = graph.role(id);
  return {
    ask: 'role',
    role,
    trail: [...trail, id],
    waysOut: strongestFirst(graph.stepsFrom(id).map((step) => judge(graph, step))),
    waysIn: strongestFirst(graph.stepsInto(id).map((step) => judge(graph, step))),
  };
}

/** Estimates last, then by how many say so; ties keep the order of ids. */
function strongestFirst(ways: Way[]): Way[] {
  const estimated = ({ basis }: Way): number => (basis === 'editorial' ? 1 : 0);
  return ways.sort((a, b) => estimated(a) - estimated(b) || b.sources.length - a.sources.length);
}

function answerRoutes(graph: CareerGraph, question: Question & { ask: 'routes' }): RoutesAnswer {
  const { from, to, at } = question;
  const offered = criteriaFor(graph.map);
  const by = offered.find((criterion) => criterion.id === question.by) ?? offered[0] ?? CRITERIA[0];
  const routes = from && to ? findRoutes(graph, from, to, by).map((route) => judgeRoute(graph, route)) : [];
  const pick = Math.min(question.pick, Math.max(0, routes.length - 1));
  return {
    ask: 'routes',
    from: from && graph.role(from),
    to: to && graph.role(to),
    by,
    offered,
    routes,
    pick,
    live: routes[pick],
    at: at && answerRole(graph, at, []),
    none: routes.length > 0 ? undefined : whyNone(graph, from, to),
  };
}

function whyNone(graph: CareerGraph, from: RoleId | undefined, to: RoleId | undefined): NoRoute {
  if (!from || !to) return { because: 'unfinished' };
  if (from === to) return { because: 'same-role' };
  return {
    because: 'no-way',
    back: rolesThatReach(graph, from).has(to),
    waysOut: graph.stepsFrom(from).length,
    waysIn: graph.stepsInto(to).length,
  };
}

function judgeRoute(graph: CareerGraph, route: Route): Itinerary {
  let brought: Profile | undefined;
  const ways = route.steps.map((step) => {
    brought = brought ? learning(brought, graph.role(step.from)) : profileOf(graph.role(step.from));
    return judge(graph, step, brought);
  });
  return { roles: route.roles, ways, sourced: ways.filter((way) => way.basis !== 'editorial').length };
}

/** What a step takes and who says so, from what is brought to it. */
export function judge(graph: CareerGraph, step: Step, brought = profileOf(graph.role(step.from))): Way {
  const to = graph.role(step.to);
  const sources = sourcesOf(step.transition);
  return {
    step,
    basis: basisOf(step.transition),
    sources,
    weak: sources.length > 0 && sources.every((id) => graph.source(id).reliability === 'low'),
    readiness: readinessFor(brought, to),
    gaps: gapsFor(brought, to),
  };
}

/** The roles an answer is about, with its neighbours: what is worth having in view. */
export function rolesAbout(answer: Answer): readonly RoleId[] {
  if (answer.ask === 'role')
    return [
      answer.role.id,
      ...answer.waysOut.map(({ step }) => step.to),
      ...answer.waysIn.map(({ step }) => step.from),
    ];
  if (answer.ask === 'routes')
    return answer.live?.roles ?? [answer.from?.id, answer.to?.id].filter((id) => id !== undefined);
  if (answer.ask === 'compare') return answer.roles.map(({ role }) => role.id);
  if (answer.ask === 'sources' && answer.chosen) return rolesTouched(answer.chosen);
  return [];
}

/** The roles a source says something of, and the ends of the transitions that rest on it. */
export function rolesTouched({ transitions, roles }: Resting): RoleId[] {
  return [...new Set([...roles.map(({ id }) => id), ...transitions.flatMap(({ from, to }) => [from, to])])];
}
