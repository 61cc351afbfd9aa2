import type { CareerMap } from '../model/career-map.ts';
import type { RoleId } from '../model/schema.ts';
import type { Answer } from './answer.ts';
import { criteriaFor } from './criteria/criteria.ts';
import { OVERVIEW, type Question } from './question.ts';

/** What is asked when a person points at a role while looking at an answer. */
export function choose(question: Question, answer: Answer, role: RoleId): Question {
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
    if (!question.from && question.to) return { ...question, from: role, pick: 0 };
    if (question.from && !question.to) return { ...question, to: role, pick: 0 };
    if (answer.live?.roles.includes(role)) return { ...question, at: role };
  }
  return { ask: 'role', role, trail: [] };
}

/** What is asked when a person points at nothing: the sheet that is open closes, a route stays. */
export function leave(question: Question): Question {
  if (question.ask === 'role' || question.ask === 'compare') return OVERVIEW;
  if (question.ask === 'sources') return question.source ? { ...question, source: undefined } : OVERVIEW;
  return question.ask === 'routes' ? { ...question, at: undefined } : question;
}

/** Sets one end of the route and keeps the other, whatever is asked now. */
export function setEnd(
  question: Question,
  map: CareerMap,
  end: 'from' | 'to',
  role: RoleId | undefined,
): Question {
  const before =
    question.ask === 'routes'
      ? question
      : { ask: 'routes' as const, from: undefined, to: undefined, by: criteriaFor(map)[0]?.id ?? '' };
  const asked = { ...before, [end]: role, pick: 0, at: undefined };
  return asked.from || asked.to ? asked : OVERVIEW;
}
