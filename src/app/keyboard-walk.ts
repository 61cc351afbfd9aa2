import { sayChoice, sayNeighbours } from '../languages/say-leg.ts';
import { inLanguage } from '../model/text.ts';
import type { RoleId } from '../model/schema.ts';
import type { Leg } from '../queries/answer/leg.ts';
import {
  choicesIn,
  nextChoice,
  trailToCurrent,
  currentRole,
  type Choice,
} from '../queries/answer/choices.ts';
import type { Question } from '../queries/ask/question.ts';
import { questionOnPick, questionOnClose, withEnd } from '../queries/answer/next-question.ts';
import type { OpenPage } from './page-view.ts';

/* Walking the map with keys: a leg is first shown, with the role it leads to as the candidate, and then taken. */

/** What a key can do while the map is walked. */
export type WalkMove =
  'next' | 'previous' | 'go' | 'back' | 'home' | 'from' | 'to' | 'describe' | 'next-route' | 'leave';

export interface Walk {
  /** The role that the next step would go to; undefined: none is shown. */
  candidate: RoleId | undefined;
  /** What a screen reader reads out of the last move. */
  announcement: string;
}

export const AT_REST: Walk = { candidate: undefined, announcement: '' };

/** A walk after one more move, and the question it leads to, if any. */
export interface WalkResult {
  walk: Walk;
  ask: Question | undefined;
}

type Walking = Pick<OpenPage, 'reading' | 'question' | 'answer'>;

export function nextWalk(page: Walking, walk: Walk, move: WalkMove): WalkResult {
  const { question, answer, reading } = page;
  const { walk: words } = reading.words;
  const role = walk.candidate ?? currentRole(answer);
  switch (move) {
    case 'next':
      return showNext(page, walk, 1);
    case 'previous':
      return showNext(page, walk, -1);
    case 'go':
      return walk.candidate ? goTo(page, walk.candidate) : showNext(page, walk, 1);
    case 'back':
    case 'home': {
      const path = trailToCurrent(answer);
      const before = path.length > 1 ? path.at(move === 'home' ? 0 : -2) : undefined;
      return before ? goTo(page, before) : announce(walk, words.start);
    }
    case 'from':
    case 'to':
      return role
        ? { walk: AT_REST, ask: withEnd(question, reading.graph.map, move, role) }
        : announce(walk, words.nowhere);
    case 'describe':
      return announce(walk, role ? sayNeighbours(role, reading.graph, reading.language) : words.nowhere);
    case 'next-route':
      return nextRoute(page, walk);
    case 'leave':
      return { walk: AT_REST, ask: walk.candidate ? undefined : questionOnClose(question) };
  }
}

/** What leads to the candidate, where the answer shows it. */
export function candidateOf(page: Walking, walk: Walk): Choice | undefined {
  return choicesIn(page.reading.graph, page.answer).find(({ role }) => role === walk.candidate);
}

/** Shows a leg without taking it, at the role it leaves: as when its line is clicked. */
export function walkAlong(page: Walking, { step: { from, to } }: Leg): WalkResult {
  const choice = choicesIn(page.reading.graph, page.answer).find(({ role }) => role === to);
  if (choice && currentRole(page.answer) === from) return { walk: shown(page, choice), ask: undefined };
  return {
    walk: { candidate: to, announcement: '' },
    ask: questionOnPick(page.reading.graph.map, page.question, page.answer, from),
  };
}

function shown({ reading, answer }: Walking, choice: Choice): Walk {
  const { graph, language } = reading;
  const announcement = sayChoice(choicesIn(graph, answer), choice, graph, language);
  return { candidate: choice.role, announcement };
}

function showNext(page: Walking, walk: Walk, by: 1 | -1): WalkResult {
  const choices = choicesIn(page.reading.graph, page.answer);
  const choice = nextChoice(choices, walk.candidate ?? currentRole(page.answer), by);
  return choice
    ? { walk: shown(page, choice), ask: undefined }
    : announce(walk, page.reading.words.role.noWaysOut);
}

/** The page announces the new role itself; the walk begins anew from there. */
function goTo({ question, answer, reading }: Walking, role: RoleId): WalkResult {
  return { walk: AT_REST, ask: questionOnPick(reading.graph.map, question, answer, role) };
}

function nextRoute({ question, answer, reading }: Walking, walk: Walk): WalkResult {
  const { graph, language, words } = reading;
  if (question.ask !== 'routes' || answer.ask !== 'routes' || !answer.live)
    return announce(walk, words.walk.noRoutes);
  const pick = (answer.pick + 1) % answer.routes.length;
  const stops = (answer.routes[pick]?.roles ?? []).map((stop) => inLanguage(graph.role(stop).name, language));
  const announcement = words.walk.route(pick + 1, answer.routes.length, stops);
  return { walk: { candidate: undefined, announcement }, ask: { ...question, pick, at: undefined } };
}

function announce(walk: Walk, announcement: string): WalkResult {
  return { walk: { ...walk, announcement }, ask: undefined };
}
