import type { CareerMap } from '../../model/career-map.ts';
import type { RoleId } from '../../model/schema.ts';
import type { Answer } from './answer.ts';
import { criteriaFor } from '../criteria/criteria.ts';
import { NO_FILTERS, ROUTES_ASKED } from '../ask/journey.ts';
import { type Direction, OVERVIEW, type Question } from '../ask/question.ts';

type RoutesQuestion = Question & { ask: 'routes' };

/** What is asked when a person points at a role while looking at an answer. */
export function questionOnPick(map: CareerMap, question: Question, answer: Answer, role: RoleId): Question {
  if (question.ask === 'role' && answer.ask === 'role') {
    const { trail } = answer;
    if (trail.includes(role)) return { ask: 'role', role, trail: trail.slice(0, trail.indexOf(role)) };
    const near = [
      ...answer.waysOut.map(({ step }) => step.to),
      ...answer.waysIn.map(({ step }) => step.from),
    ];
    return { ask: 'role', role, trail: near.includes(role) ? trail : [] };
  }
  if (question.ask === 'routes' && answer.ask === 'routes') {
    if (!question.from && question.to) return { ...question, from: role, pick: 0, versus: undefined };
    if (question.from && !question.to) return { ...question, to: role, pick: 0, versus: undefined };
    if (answer.live?.roles.includes(role)) return { ...question, at: role };
  }
  if (question.ask === 'reach' && answer.ask === 'reach') {
    const [from, to] = question.direction === 'out' ? [question.role, role] : [role, question.role];
    if (answer.reach.roles.some((reached) => reached.role === role)) return routesBetween(map, from, to);
  }
  if (question.ask === 'fit' && answer.ask === 'fit' && !answer.person.held.includes(role))
    return { ask: 'fit', at: role };
  return { ask: 'role', role, trail: [] };
}

/** What is asked when a person points at nothing: the sheet that is open closes, a route stays. */
export function questionOnClose(question: Question): Question {
  switch (question.ask) {
    case 'overview':
    case 'role':
    case 'compare':
      return OVERVIEW;
    case 'reach':
      return { ask: 'role', role: question.role, trail: [] };
    case 'fit':
      return question.at ? { ask: 'fit', at: undefined } : OVERVIEW;
    case 'sources':
      return question.source ? { ...question, source: undefined } : OVERVIEW;
    case 'routes':
      return { ...question, at: undefined, versus: undefined };
  }
}

/** Whether what is open closes, and the whole map is there again. */
export function closesToOverview(question: Question): boolean {
  return question.ask !== 'overview' && questionOnClose(question) === OVERVIEW;
}

/** The routes between two roles by what a map orders them by first, free of filters. */
export function routesBetween(
  map: CareerMap,
  from: RoleId | undefined,
  to: RoleId | undefined,
): RoutesQuestion {
  const by = criteriaFor(map)[0]?.id ?? '';
  const filters = NO_FILTERS;
  return { ask: 'routes', from, to, by, filters, k: ROUTES_ASKED, pick: 0, versus: undefined, at: undefined };
}

/** How far one looks at first. */
const STEPS_AT_FIRST = 2;

export function reachQuestion(role: RoleId, direction: Direction, steps = STEPS_AT_FIRST): Question {
  return { ask: 'reach', role, direction, steps };
}

/** Sets one end of the route and keeps the other and the filters, whatever is asked now. */
export function withEnd(
  question: Question,
  map: CareerMap,
  end: 'from' | 'to',
  role: RoleId | undefined,
): Question {
  const before = question.ask === 'routes' ? question : routesBetween(map, undefined, undefined);
  const asked = { ...before, [end]: role, pick: 0, versus: undefined, at: undefined };
  return asked.from || asked.to ? asked : OVERVIEW;
}
