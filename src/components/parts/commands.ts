import { WORDS } from '../../languages/languages.ts';
import type { Words } from '../../languages/words.ts';
import type { RoleId } from '../../model/schema.ts';
import { inLanguage, LANGUAGES, type Language, type Text } from '../../model/text.ts';
import { OVERVIEW, type Question } from '../../queries/question.ts';
import { DIRECTIONS } from '../../queries/reach.ts';
import { askReach, setEnd } from '../../queries/travel.ts';
import { THEMES } from '../../scene/palette.ts';
import { readAddress } from '../../state/address.ts';
import { SHOWS } from '../../state/state.ts';
import { didHold } from '../../state/own-profile.ts';
import type { OpenPage, View } from '../../state/view.ts';
import type { Wish } from '../events.ts';
import type { KeyName } from './keys.ts';

/* What can be done from the keyboard alone, as a list: a new command is a line of it. */

export interface Command {
  /** What it is called in a language: one is shown, both are looked through. */
  say: (words: Words, language: Language) => string;
  does: { ask: Question } | { wish: Wish };
  /** The key that does the same. */
  keys?: KeyName;
}

const MOST_FOUND = 8;

/** Everything that can be done now, the nearest at hand first. */
function commandsOf(view: View): Command[] {
  const { page } = view;
  return [
    ...(page.is === 'open' ? [...withRole(page), ...onMap(page, view)] : []),
    ...ofTheLook(view),
    { say: ({ commands }) => commands.undo, does: { wish: { wish: 'undo' } }, keys: 'undo' },
    { say: ({ commands }) => commands.redo, does: { wish: { wish: 'redo' } }, keys: 'redo' },
    { say: ({ keys }) => keys.heading, does: { wish: { wish: 'keys' } }, keys: 'keys' },
  ];
}

/** The commands whose name, in either language, has every word that was typed; and the roles that are called so. */
export function findCommands(view: View, typed: string): Command[] {
  const wanted = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const found = commandsOf(view).filter(({ say }) => {
    const names = LANGUAGES.map((language) => say(WORDS[language], language)).join('\n');
    return wanted.every((word) => names.toLowerCase().includes(word));
  });
  const roles = wanted.length > 0 && view.page.is === 'open' ? rolesFor(view.page, typed) : [];
  return [...found, ...roles];
}

/** First each to be gone to, then each to be compared with what is open. */
function rolesFor(page: OpenPage, typed: string): Command[] {
  const held = rolesOpen(page);
  const roles = page
    .search(typed)
    .map(({ role }) => role)
    .filter(({ id }) => !held.includes(id))
    .slice(0, MOST_FOUND);
  const comparable = held.length > 0 && held.length < 4 ? roles : [];
  return [
    ...roles.map(({ id, name }): Command => ({
      say: ({ commands }, language) => commands.role(inLanguage(name, language)),
      does: { ask: { ask: 'role', role: id, trail: [] } },
    })),
    ...comparable.map(({ id }) => compare(page, [...held, id])),
  ];
}

function withRole(page: OpenPage): Command[] {
  const { question, reading } = page;
  const { graph } = reading;
  const held = rolesOpen(page);
  const before = question.ask === 'role' ? question.trail.at(-1) : undefined;
  const compared = question.ask === 'routes' && question.at === undefined ? held : [before, ...held];
  const roles = compared.filter((role) => role !== undefined);
  return [
    ...(held.length === 1 ? held : []).flatMap((id) =>
      (['from', 'to'] as const).map((end): Command => {
        const { name } = graph.role(id);
        return {
          say: ({ commands }, language) => commands[end](inLanguage(name, language)),
          does: { ask: setEnd(question, graph.map, end, id) },
        };
      }),
    ),
    ...(held.length === 1 ? held : []).flatMap((id) => aboutRole(id, page)),
    ...(roles.length === 2 ? [compare(page, roles)] : []),
  ];
}

function aboutRole(id: RoleId, { reading: { graph } }: OpenPage): Command[] {
  const { name } = graph.role(id);
  return [
    ...DIRECTIONS.map((direction): Command => ({
      say: ({ commands }, language) => commands.reach[direction](inLanguage(name, language)),
      does: { ask: askReach(id, direction) },
    })),
    {
      say: ({ commands }, language) => commands.didHold(inLanguage(name, language)),
      does: { wish: { wish: 'tell', telling: didHold(id) } },
    },
  ];
}

function onMap({ question, reading, hasEstimates }: OpenPage, { estimates }: View): Command[] {
  const { graph } = reading;
  const { openings = [] } = graph.map.map;
  return [
    ...openings.map(({ name, address }: { name: Text; address: string }): Command => {
      const ask = readAddress(address, graph).question;
      return { say: ({ commands }, language) => commands.ask(inLanguage(name, language)), does: { ask } };
    }),
    ...(question.ask === 'overview'
      ? []
      : [{ say: ({ commands }: Words) => commands.overview, does: { ask: OVERVIEW } }]),
    { say: ({ fit }) => fit.title, does: { ask: { ask: 'fit', at: undefined } } },
    { say: ({ app }) => app.sources, does: { ask: { ask: 'sources', source: undefined } } },
    { say: ({ app }) => app.save, does: { wish: { wish: 'save-picture' } } },
    { say: ({ openPicture }) => openPicture.command, does: { wish: { wish: 'open-picture' } } },
    { say: ({ app }) => app.share, does: { wish: { wish: 'share' } } },
    { say: ({ commands }) => commands.fit, does: { wish: { wish: 'fit' } } },
    ...(hasEstimates
      ? [
          {
            say: ({ commands }: Words) => commands.estimates[estimates ? 'hide' : 'show'],
            does: { wish: { wish: 'estimates' as const, estimates: !estimates } },
          },
        ]
      : []),
  ];
}

function ofTheLook(view: View): Command[] {
  const open = view.page.is === 'open' ? view.page.reading.graph.map.map.id : undefined;
  return [
    ...SHOWS.filter((show) => show !== view.show).map((show): Command => ({
      say: ({ commands }) => commands.show[show],
      does: { wish: { wish: 'show', show } },
    })),
    ...THEMES.filter((theme) => theme !== view.theme).map((theme): Command => ({
      say: ({ commands }) => commands.theme[theme],
      does: { wish: { wish: 'theme', theme } },
    })),
    ...LANGUAGES.filter((language) => language !== view.language).map((language): Command => ({
      say: ({ commands }) => commands.language(WORDS[language].name),
      does: { wish: { wish: 'language', language } },
    })),
    ...view.shelf
      .filter(({ id }) => id !== open)
      .map(({ id, title }): Command => ({
        say: ({ commands }, language) => commands.map(inLanguage(title, language)),
        does: { wish: { wish: 'map', map: id } },
      })),
  ];
}

function compare({ reading: { graph } }: OpenPage, roles: readonly RoleId[]): Command {
  return {
    say: ({ commands, list }, language) =>
      commands.compare(list(roles.map((id) => inLanguage(graph.role(id).name, language)))),
    does: { ask: { ask: 'compare', roles } },
  };
}

/** The roles that are on the page to be read: one, the ends of a route, or those compared. */
function rolesOpen({ question }: OpenPage): RoleId[] {
  switch (question.ask) {
    case 'role':
    case 'reach':
      return [question.role];
    case 'fit':
      return question.at ? [question.at] : [];
    case 'compare':
      return [...question.roles];
    case 'routes':
      return (question.at ? [question.at] : [question.from, question.to]).filter(
        (role) => role !== undefined,
      );
    default:
      return [];
  }
}
