import type { Words } from '../../languages/words.ts';
import type { RoleId } from '../../model/schema.ts';
import { inLanguage } from '../../model/text.ts';
import { toggleAvoided, isAvoided, toggleStop, withFilters } from '../../queries/ask/edit-routes.ts';
import type { Question } from '../../queries/ask/question.ts';
import type { OpenPage } from '../../app/page-view.ts';
import { isCalled, type PaletteCommand } from './palette-command.ts';
import { planned } from './planner-commands.ts';
import { rolesOpen } from './roles-open.ts';

/* What can be done with a role that is looked for by its name; or by what is to be done and its name: `via cio`. */

interface Deed {
  say: (words: Words, role: string) => string;
  /** Undefined where it cannot be done with that role. */
  ask: (role: RoleId, page: OpenPage) => Question | undefined;
}

/** The first is what a name alone most likely means. */
const DEEDS: readonly Deed[] = [
  {
    say: ({ commands }, role) => commands.role(role),
    ask: (role, page) => (rolesOpen(page).includes(role) ? undefined : { ask: 'role', role, trail: [] }),
  },
  {
    say: ({ commands }, role) => commands.via(role),
    ask: (role, page) => {
      const question = planned(page);
      if (!question || question.filters.via.includes(role)) return undefined;
      return withFilters(question, toggleStop(question.filters, role));
    },
  },
  {
    say: ({ commands }, role) => commands.avoid(role),
    ask: (id, page) => {
      const question = planned(page);
      const thing = { what: 'role', role: id } as const;
      if (!question || isAvoided(question.filters, thing)) return undefined;
      return withFilters(question, toggleAvoided(question.filters, thing));
    },
  },
];

export function roleCommands(page: OpenPage, typed: readonly string[]): PaletteCommand[] {
  const deeds = DEEDS.map((deed) => {
    const role = typed.filter((word) => !isCalled((words) => deed.say(words, ''), word));
    return { deed, role: role.join(' '), said: role.length < typed.length && role.length > 0 };
  });
  // Who says what to do wants nothing else done.
  const wanted = deeds.some(({ said }) => said)
    ? deeds.filter(({ said }) => said)
    : deeds.map(({ deed }) => ({ deed, role: typed.join(' ') }));
  return wanted.flatMap(({ deed, role }) =>
    page.search(role).flatMap(({ role: { id, name } }): PaletteCommand[] => {
      const ask = deed.ask(id, page);
      return ask
        ? [{ say: (words, language) => deed.say(words, inLanguage(name, language)), does: { ask } }]
        : [];
    }),
  );
}
