import { WORDS } from '../../languages/languages.ts';
import type { Words } from '../../languages/words.ts';
import type { RoleId } from '../../model/schema.ts';
import { inLanguage, LANGUAGES, type Text } from '../../model/text.ts';
import { DIRECTIONS, OVERVIEW } from '../../queries/ask/question.ts';
import { reachQuestion, withEnd } from '../../queries/answer/next-question.ts';
import { THEMES } from '../../scene/palette.ts';
import { readAddress } from '../../app/address/read-address.ts';
import { VIEW_MODES } from '../../app/state.ts';
import { didHold } from '../../app/profile/profile.ts';
import type { OpenPage, PageView } from '../../app/page-view.ts';
import { isCalled, isNamedBy, type PaletteCommand } from './palette-command.ts';
import { narrowingCommands, plannerCommands } from './planner-commands.ts';
import { roleCommands } from './role-commands.ts';
import { rolesOpen } from './roles-open.ts';

/* What can be done from the keyboard alone, as a list: a new command is a line of it. */

const MOST_COMPARED = 4;

/** Everything that can be done now, the nearest at hand first. */
function commandsOf(view: PageView): PaletteCommand[] {
  const { page } = view;
  return [
    ...(page.is === 'open' ? [...withRole(page), ...plannerCommands(page), ...onMap(page, view)] : []),
    ...ofTheLook(view),
    { say: ({ commands }) => commands.undo, does: { run: { command: 'undo' } }, keys: 'undo' },
    { say: ({ commands }) => commands.redo, does: { run: { command: 'redo' } }, keys: 'redo' },
    { say: ({ keys }) => keys.heading, does: { run: { command: 'dialog', dialog: 'keys' } }, keys: 'keys' },
  ];
}

/** The commands that are called so, first those that are written so; and what can be done with roles called so. */
export function paletteCommands(view: PageView, typed: string): PaletteCommand[] {
  const { page } = view;
  const wanted = typed.toLowerCase().split(/\s+/).filter(Boolean);
  if (page.is !== 'open' || wanted.length === 0) return commandsOf(view).filter(called(wanted));
  const found = [...commandsOf(view), ...narrowingCommands(page)].filter(called(wanted));
  const written = found.filter(({ say }) => wanted.every((word) => isNamedBy(say, word)));
  return [
    ...written,
    ...found.filter((command) => !written.includes(command)),
    ...roleCommands(page, wanted),
    ...comparisonsWith(page, typed),
  ];
}

const called =
  (wanted: readonly string[]) =>
  ({ say }: PaletteCommand): boolean =>
    wanted.every((word) => isCalled(say, word));

/** Each role that is called so beside what is open. */
function comparisonsWith(page: OpenPage, typed: string): PaletteCommand[] {
  const held = rolesOpen(page);
  if (held.length === 0 || held.length >= MOST_COMPARED) return [];
  const others = page.search(typed).filter(({ role }) => !held.includes(role.id));
  return others.map(({ role }) => compare(page, [...held, role.id]));
}

function withRole(page: OpenPage): PaletteCommand[] {
  const { question, reading } = page;
  const { graph } = reading;
  const held = rolesOpen(page);
  const before = question.ask === 'role' ? question.trail.at(-1) : undefined;
  const compared = question.ask === 'routes' && question.at === undefined ? held : [before, ...held];
  const roles = compared.filter((role) => role !== undefined);
  return [
    ...(held.length === 1 ? held : []).flatMap((id) =>
      (['from', 'to'] as const).map((end): PaletteCommand => {
        const { name } = graph.role(id);
        return {
          say: ({ commands }, language) => commands[end](inLanguage(name, language)),
          does: { ask: withEnd(question, graph.map, end, id) },
        };
      }),
    ),
    ...(held.length === 1 ? held : []).flatMap((id) => aboutRole(id, page)),
    ...(roles.length === 2 ? [compare(page, roles)] : []),
  ];
}

function aboutRole(id: RoleId, { reading: { graph } }: OpenPage): PaletteCommand[] {
  const { name } = graph.role(id);
  return [
    ...DIRECTIONS.map((direction): PaletteCommand => ({
      say: ({ commands }, language) => commands.reach[direction](inLanguage(name, language)),
      does: { ask: reachQuestion(id, direction) },
    })),
    {
      say: ({ commands }, language) => commands.didHold(inLanguage(name, language)),
      does: { run: { command: 'profile', edit: didHold(id) } },
    },
  ];
}

function onMap({ question, reading, hasEstimates }: OpenPage, { estimates }: PageView): PaletteCommand[] {
  const { graph } = reading;
  const { openings = [] } = graph.map.map;
  return [
    ...openings.map(({ name, address }: { name: Text; address: string }): PaletteCommand => {
      const ask = readAddress(address, graph).question;
      return { say: ({ commands }, language) => commands.ask(inLanguage(name, language)), does: { ask } };
    }),
    ...(question.ask === 'overview'
      ? []
      : [{ say: ({ commands }: Words) => commands.overview, does: { ask: OVERVIEW } }]),
    { say: ({ fit }) => fit.title, does: { ask: { ask: 'fit', at: undefined } } },
    { say: ({ app }) => app.sources, does: { ask: { ask: 'sources', source: undefined } } },
    { say: ({ app }) => app.save, does: { run: { command: 'dialog', dialog: 'export' } } },
    { say: ({ openPicture }) => openPicture.command, does: { run: { command: 'open-picture' } } },
    { say: ({ app }) => app.share, does: { run: { command: 'share' } } },
    { say: ({ commands }) => commands.fit, does: { run: { command: 'fit' } } },
    ...(hasEstimates
      ? [
          {
            say: ({ commands }: Words) => commands.estimates[estimates ? 'hide' : 'show'],
            does: { run: { command: 'estimates' as const, estimates: !estimates } },
          },
        ]
      : []),
  ];
}

function ofTheLook(view: PageView): PaletteCommand[] {
  const open = view.page.is === 'open' ? view.page.reading.graph.map.map.id : undefined;
  return [
    ...VIEW_MODES.filter((show) => show !== view.viewMode).map((show): PaletteCommand => ({
      say: ({ commands }) => commands.show[show],
      does: { run: { command: 'view', view: show } },
    })),
    ...THEMES.filter((theme) => theme !== view.theme).map((theme): PaletteCommand => ({
      say: ({ commands }) => commands.theme[theme],
      does: { run: { command: 'theme', theme } },
    })),
    ...LANGUAGES.filter((language) => language !== view.language).map((language): PaletteCommand => ({
      say: ({ commands }) => commands.language(WORDS[language].name),
      does: { run: { command: 'language', language } },
    })),
    ...view.titles
      .filter(({ id }) => id !== open)
      .map(({ id, title }): PaletteCommand => ({
        say: ({ commands }, language) => commands.map(inLanguage(title, language)),
        does: { run: { command: 'map', map: id } },
      })),
  ];
}

function compare({ reading: { graph } }: OpenPage, roles: readonly RoleId[]): PaletteCommand {
  return {
    say: ({ commands, list }, language) =>
      commands.compare(list(roles.map((id) => inLanguage(graph.role(id).name, language)))),
    does: { ask: { ask: 'compare', roles } },
  };
}
