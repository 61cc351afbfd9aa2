import type { CareerGraph } from '../../model/career-graph.ts';
import type { Role } from '../../model/career-map.ts';
import type { RoleId } from '../../model/schema.ts';
import { answerRole, type RoleAnswer } from './answer-role.ts';
import { answerRoutes, type RoutesAnswer } from './answer-routes.ts';
import { fit, isJudged, NOBODY, routeFor, type Person, type RoleFit } from './fit.ts';
import type { Direction, Question } from '../ask/question.ts';
import { origins, reach, type Reach } from '../routing/reach.ts';
import { sourceUsages, type SourceUsage } from './source-usage.ts';
import { judgeRoute, type JudgedRoute } from './leg.ts';

export interface SourcesAnswer {
  ask: 'sources';
  all: readonly SourceUsage[];
  chosen: SourceUsage | undefined;
}

export interface CompareAnswer {
  ask: 'compare';
  roles: readonly RoleAnswer[];
}

export interface ReachAnswer {
  ask: 'reach';
  role: Role;
  direction: Direction;
  /** Up to how many steps. */
  steps: number;
  reach: Reach;
}

export interface FitAnswer {
  ask: 'fit';
  person: Person;
  /** Whether they have said anything yet. */
  said: boolean;
  /** Best first. */
  ranked: readonly RoleFit[];
  /** Those of which nothing is known to rank them by. */
  unranked: readonly RoleFit[];
  /** The one that is open; `route`: the gentlest from a role that was held, undefined where there is none. */
  at: { fit: RoleFit; route: JudgedRoute | undefined } | undefined;
}

export type Answer =
  { ask: 'overview' } | RoleAnswer | RoutesAnswer | ReachAnswer | FitAnswer | CompareAnswer | SourcesAnswer;

/** Everything on screen is this. Pure: the same graph, question and person give the same answer. */
export function answer(graph: CareerGraph, question: Question, person: Person = NOBODY): Answer {
  switch (question.ask) {
    case 'overview':
      return question;
    case 'role':
      return answerRole(graph, question.role, question.trail);
    case 'routes':
      return answerRoutes(graph, question);
    case 'reach':
      return answerReach(graph, question);
    case 'fit':
      return answerFit(graph, question.at, person);
    case 'compare':
      return { ask: 'compare', roles: question.roles.map((role) => answerRole(graph, role, [])) };
    case 'sources': {
      const all = sourceUsages(graph);
      return { ask: 'sources', all, chosen: all.find(({ source }) => source.id === question.source) };
    }
  }
}

function answerReach(graph: CareerGraph, question: Question & { ask: 'reach' }): ReachAnswer {
  const { role, direction, steps } = question;
  const find = direction === 'out' ? reach : origins;
  return { ask: 'reach', role: graph.role(role), direction, steps, reach: find(graph, role, steps) };
}

function answerFit(graph: CareerGraph, at: RoleId | undefined, person: Person): FitAnswer {
  const fits = fit(graph, person);
  const chosen = fits.find(({ role }) => role.id === at);
  const route = chosen && routeFor(graph, person, chosen.role.id);
  const bringing = person.skills.size > 0 ? person.skills : undefined;
  return {
    ask: 'fit',
    person,
    said: person.held.length + person.skills.size + person.wishes.length > 0,
    ranked: fits.filter(isJudged),
    unranked: fits.filter((own) => !isJudged(own)),
    at: chosen && { fit: chosen, route: route && judgeRoute(graph, route, bringing) },
  };
}

/** The same answer with another of its routes live and nothing beside it, to be looked at on the map for a moment. */
export function previewing(found: Answer, preview: number | undefined): Answer {
  const live = found.ask === 'routes' && preview !== undefined ? found.routes[preview] : undefined;
  return found.ask === 'routes' && live ? { ...found, live, versus: undefined } : found;
}

/** How many of the best fitting roles are shown on the map. */
export const FITS_SHOWN = 8;

/** The roles an answer is about, with its neighbours: what is worth having in view. */
export function rolesAbout(answer: Answer): readonly RoleId[] {
  switch (answer.ask) {
    case 'overview':
      return [];
    case 'role':
      return [
        answer.role.id,
        ...answer.waysOut.map(({ step }) => step.to),
        ...answer.waysIn.map(({ step }) => step.from),
      ];
    case 'routes':
      return answer.live?.roles ?? [answer.from?.id, answer.to?.id].filter((id) => id !== undefined);
    case 'reach':
      return [answer.role.id, ...answer.reach.roles.map(({ role }) => role)];
    case 'fit':
      if (answer.at) return answer.at.route?.roles ?? [answer.at.fit.role.id];
      return [...answer.person.held, ...answer.ranked.slice(0, FITS_SHOWN).map(({ role }) => role.id)];
    case 'compare':
      return answer.roles.map(({ role }) => role.id);
    case 'sources':
      return answer.chosen ? [...rolesTouched(answer.chosen)] : [];
  }
}

const touched = new WeakMap<SourceUsage, ReadonlySet<RoleId>>();

/**
 * The roles a source says something of, and the ends of the transitions that rest on it; found once, as it is asked
 * about each role in turn.
 */
export function rolesTouched(resting: SourceUsage): ReadonlySet<RoleId> {
  const known = touched.get(resting);
  if (known) return known;
  const found = new Set(resting.roles.map(({ id }) => id));
  for (const { from, to } of resting.transitions) found.add(from).add(to);
  touched.set(resting, found);
  return found;
}
