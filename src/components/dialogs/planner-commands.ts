import { rankingCalled } from '../../queries/answer/answer-routes.ts';
import { sayAvoided } from '../../languages/say-filters.ts';
import type { Words } from '../../languages/words.ts';
import { inLanguage } from '../../model/text.ts';
import {
  toggleAvoided,
  isAvoided,
  countFilters,
  orderedBy,
  withEndsSwapped,
  withFilters,
} from '../../queries/ask/edit-routes.ts';
import { NO_FILTERS, type Avoided, type Filters, type Limits } from '../../queries/ask/journey.ts';
import type { Question } from '../../queries/ask/question.ts';
import type { OpenPage } from '../../app/page-view.ts';
import type { PaletteCommand } from './palette-command.ts';
import { LIMITS, limitChoices, limitFrom, limitValue, sayRouteLimit } from '../planner/limits.ts';
import { setFilters } from '../planner/set-filters.ts';

/* What the planner can do to the routes that are asked for, as commands. */

/** The question that filters narrow down, where one is asked. */
export function planned({ question }: OpenPage): (Question & { ask: 'routes' }) | undefined {
  return question.ask === 'routes' ? question : undefined;
}

/** What is near at hand: to take back what is set, to order the routes anew, to turn round. */
export function plannerCommands(page: OpenPage): PaletteCommand[] {
  const { answer, reading } = page;
  const question = planned(page);
  if (!question || answer.ask !== 'routes') return [];
  const { filters } = question;
  const set = setFilters(filters, reading);
  return [
    ...set.map(({ without }, index): PaletteCommand => ({
      name: (words, language) =>
        words.filters.remove(setFilters(filters, { ...reading, words, language })[index]?.says ?? ''),
      does: { ask: withFilters(question, without) },
    })),
    ...(countFilters(filters) > 1
      ? [{ name: (words: Words) => words.filters.clear, does: { ask: withFilters(question, NO_FILTERS) } }]
      : []),
    ...answer.offered
      .filter((id) => id !== answer.by)
      .map(rankingCalled)
      .map(({ id, name }): PaletteCommand => ({
        name: ({ commands }, language) => commands.by(inLanguage(name, language)),
        does: { ask: orderedBy(question, id) },
      })),
    { name: ({ planner }) => planner.swap, does: { ask: withEndsSwapped(question) } },
  ];
}

/** What there is too much of to be listed unless it is looked for: families and steps to avoid, limits, routes. */
export function narrowingCommands(page: OpenPage): PaletteCommand[] {
  const { answer, reading } = page;
  const question = planned(page);
  if (!question || answer.ask !== 'routes') return [];
  const { filters } = question;
  const things: Avoided[] = [
    ...reading.graph.map.map.families.map(({ id }) => ({ what: 'family' as const, family: id })),
    ...(answer.live?.ways ?? []).map(({ step: { from, to } }) => ({ what: 'transition' as const, from, to })),
  ];
  return [
    ...things
      .filter((thing) => !isAvoided(filters, thing))
      .map((thing): PaletteCommand => ({
        name: (words, language) => words.commands.avoid(sayAvoided(thing, { ...reading, words, language })),
        does: { ask: withFilters(question, toggleAvoided(filters, thing)) },
      })),
    ...LIMITS.flatMap((limit) => limitCommands(limit, question, page)),
    ...answer.routes.flatMap((_, index) => routeCommands(index, question, answer.pick)),
  ];
}

function limitCommands(
  limit: keyof Limits,
  question: Question & { ask: 'routes' },
  { reading }: OpenPage,
): PaletteCommand[] {
  const { filters } = question;
  return limitChoices(limit, filters.limits, reading)
    .filter(({ value }) => value !== limitValue(filters.limits, limit))
    .map(({ value }): PaletteCommand => {
      const limits = limitFrom(filters.limits, limit, value);
      const narrowed: Filters = { ...filters, limits };
      return {
        name: (words, language) => sayRouteLimit(limit, limits, { ...reading, words, language }),
        does: { ask: withFilters(question, narrowed) },
      };
    });
}

/** To take another route, and to compare it with the live one. */
function routeCommands(
  index: number,
  question: Question & { ask: 'routes' },
  pick: number,
): PaletteCommand[] {
  if (index === pick) return [];
  return [
    {
      name: ({ planner }) => planner.route(index + 1),
      does: { ask: { ...question, pick: index, versus: undefined, at: undefined } },
    },
    {
      name: (words) => words.labelled(words.versus.compare, words.planner.route(index + 1)),
      does: { ask: { ...question, versus: index, at: undefined } },
    },
  ];
}
