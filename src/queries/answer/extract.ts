import { CareerGraph } from '../../model/career-graph.ts';
import { partOfMap } from '../../model/part-of-map.ts';
import type { RoleId } from '../../model/schema.ts';
import { transitionId, type TransitionId } from '../../model/transition-id.ts';
import { rolesAbout, type Answer } from './answer.ts';
import type { JudgedRoute } from './leg.ts';

/** What of an answer can be taken away: the whole map, what the answer speaks of, its live route. */
export const EXTRACT_SCOPES = ['map', 'selection', 'route'] as const;
export type ExtractScope = (typeof EXTRACT_SCOPES)[number];

/** A part of a map that an answer is about: a map in itself. */
export interface Extract {
  part: ExtractScope;
  /** What it answers; the overview where the whole map is taken. */
  answer: Answer;
  /** The part alone: its roles, the transitions among them that are meant, and what these rest on. */
  graph: CareerGraph;
  /** The live route with its steps in order, where that is what is taken. */
  itinerary: JudgedRoute | undefined;
}

/** The parts there are of an answer, the largest first. */
export function extractScopesOf(answer: Answer): ExtractScope[] {
  const there: Record<ExtractScope, boolean> = {
    map: true,
    selection: rolesIn(answer).length > 0,
    route: routeIn(answer) !== undefined,
  };
  return EXTRACT_SCOPES.filter((part) => there[part]);
}

/** Undefined where the answer has no such part (see `partsOf`). */
export function extract(graph: CareerGraph, answer: Answer, part: ExtractScope): Extract | undefined {
  if (part === 'map') return { part, answer: OVERVIEW_ANSWER, graph, itinerary: undefined };
  const itinerary = part === 'route' ? routeIn(answer) : undefined;
  const roles = part === 'route' ? (itinerary?.roles ?? []) : rolesIn(answer);
  if (roles.length === 0) return undefined;
  const meant = itinerary ? new Set(transitionsOf(itinerary)) : transitionsIn(answer);
  return { part, answer, graph: new CareerGraph(partOfMap(graph.map, part, roles, meant)), itinerary };
}

const OVERVIEW_ANSWER: Answer = { ask: 'overview' };

function routeIn(answer: Answer): JudgedRoute | undefined {
  if (answer.ask === 'routes') return answer.live;
  return answer.ask === 'fit' ? answer.at?.route : undefined;
}

/** The roles an answer is about; where two routes are compared, those of both. */
function rolesIn(answer: Answer): readonly RoleId[] {
  const other = answer.ask === 'routes' ? (answer.versus?.route.roles ?? []) : [];
  return [...new Set([...rolesAbout(answer), ...other])];
}

/** The transitions an answer singles out; undefined where it means all that there are among its roles. */
function transitionsIn(answer: Answer): ReadonlySet<TransitionId> | undefined {
  switch (answer.ask) {
    case 'role':
      return new Set([...answer.waysOut, ...answer.waysIn].map(({ step }) => transitionId(step.transition)));
    case 'routes':
      if (!answer.live) return undefined;
      return new Set([
        ...transitionsOf(answer.live),
        ...(answer.versus ? transitionsOf(answer.versus.route) : []),
      ]);
    case 'fit':
      return answer.at && new Set(answer.at.route ? transitionsOf(answer.at.route) : []);
    case 'sources':
      return answer.chosen && new Set(answer.chosen.transitions.map(transitionId));
    case 'overview':
    case 'reach':
    case 'compare':
      return undefined;
  }
}

function transitionsOf({ ways }: JudgedRoute): TransitionId[] {
  return ways.map(({ step }) => transitionId(step.transition));
}
