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

/* Walking the map step by step: which way is held out before it is taken, and what is said of it. */

/** What a person walking can wish for. */
export type WalkMove =
  'next' | 'previous' | 'go' | 'back' | 'home' | 'from' | 'to' | 'describe' | 'next-route' | 'leave';

export interface Walk {
  /** The role that would be gone to next. */
  candidate: RoleId | undefined;
  /** What is said of the last step, for those who hear the map. */
  said: string;
}

export const AT_REST: Walk = { candidate: undefined, said: '' };

/** A walk after one more wish, and the question it leads to, if any. */
export interface WalkResult {
  walk: Walk;
  ask: Question | undefined;
}

type Walking = Pick<OpenPage, 'reading' | 'question' | 'answer'>;

export function nextWalk(page: Walking, walk: Walk, pace: WalkMove): WalkResult {
  const { question, answer, reading } = page;
  const { walk: words } = reading.words;
  const role = walk.candidate ?? currentRole(answer);
  switch (pace) {
    case 'next':
      return holdOut(page, walk, 1);
    case 'previous':
      return holdOut(page, walk, -1);
    case 'go':
      return walk.candidate ? goTo(page, walk.candidate) : holdOut(page, walk, 1);
    case 'back':
    case 'home': {
      const path = trailToCurrent(answer);
      const before = path.length > 1 ? path.at(pace === 'home' ? 0 : -2) : undefined;
      return before ? goTo(page, before) : say(walk, words.start);
    }
    case 'from':
    case 'to':
      return role
        ? { walk: AT_REST, ask: withEnd(question, reading.graph.map, pace, role) }
        : say(walk, words.nowhere);
    case 'describe':
      return say(walk, role ? sayNeighbours(role, reading.graph, reading.language) : words.nowhere);
    case 'next-route':
      return nextRoute(page, walk);
    case 'leave':
      return { walk: AT_REST, ask: walk.candidate ? undefined : questionOnClose(question) };
  }
}

/** The way that is held out, where the answer shows one. */
export function candidateOf(page: Walking, walk: Walk): Choice | undefined {
  return choicesIn(page.reading.graph, page.answer).find(({ role }) => role === walk.candidate);
}

/** Holds a way out without taking it, at the role it leaves: as when its line is clicked. */
export function walkAlong(page: Walking, { step: { from, to } }: Leg): WalkResult {
  const choice = choicesIn(page.reading.graph, page.answer).find(({ role }) => role === to);
  if (choice && currentRole(page.answer) === from) return { walk: heldOut(page, choice), ask: undefined };
  return {
    walk: { candidate: to, said: '' },
    ask: questionOnPick(page.reading.graph.map, page.question, page.answer, from),
  };
}

function heldOut({ reading, answer }: Walking, choice: Choice): Walk {
  const { graph, language } = reading;
  return { candidate: choice.role, said: sayChoice(choicesIn(graph, answer), choice, graph, language) };
}

function holdOut(page: Walking, walk: Walk, by: 1 | -1): WalkResult {
  const choices = choicesIn(page.reading.graph, page.answer);
  const choice = nextChoice(choices, walk.candidate ?? currentRole(page.answer), by);
  return choice
    ? { walk: heldOut(page, choice), ask: undefined }
    : say(walk, page.reading.words.role.noWaysOut);
}

/** The page says where one has arrived; the walk begins anew from there. */
function goTo({ question, answer, reading }: Walking, role: RoleId): WalkResult {
  return { walk: AT_REST, ask: questionOnPick(reading.graph.map, question, answer, role) };
}

function nextRoute({ question, answer, reading }: Walking, walk: Walk): WalkResult {
  const { graph, language, words } = reading;
  if (question.ask !== 'routes' || answer.ask !== 'routes' || !answer.live)
    return say(walk, words.walk.noRoutes);
  const pick = (answer.pick + 1) % answer.routes.length;
  const stops = (answer.routes[pick]?.roles ?? []).map((stop) => inLanguage(graph.role(stop).name, language));
  const said = words.walk.route(pick + 1, answer.routes.length, stops);
  return { walk: { candidate: undefined, said }, ask: { ...question, pick, at: undefined } };
}

function say(walk: Walk, said: string): WalkResult {
  return { walk: { ...walk, said }, ask: undefined };
}
