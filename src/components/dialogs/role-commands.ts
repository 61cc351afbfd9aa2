import type { Words } from '../../languages/words.ts';
import type { Role } from '../../model/career-map.ts';
import type { RoleId } from '../../model/schema.ts';
import { inLanguage } from '../../model/text.ts';
import { toggleAvoided, isAvoided, toggleStop, withFilters } from '../../queries/ask/edit-routes.ts';
import type { Question } from '../../queries/ask/question.ts';
import { allKnown, whenKnown, type MaybePromise } from '../../queries/search/maybe-promise.ts';
import type { Search } from '../../queries/search/search.ts';
import type { OpenPage } from '../../app/page-view.ts';
import { isCalled, type PaletteCommand } from './palette-command.ts';
import { planned } from './planner-commands.ts';
import { rolesOpen } from './roles-open.ts';

/* What can be done with a role that is looked for by its name; or by what is to be done and its name: `via cio`. */

interface RoleAction {
  name: (words: Words, role: string) => string;
  /** Undefined where it cannot be done with that role. */
  ask: (role: RoleId, page: OpenPage) => Question | undefined;
}

/** The first is what a name alone most likely means. */
const ROLE_ACTIONS: readonly RoleAction[] = [
  {
    name: ({ commands }, role) => commands.role(role),
    ask: (role, page) => (rolesOpen(page).includes(role) ? undefined : { ask: 'role', role, trail: [] }),
  },
  {
    name: ({ commands }, role) => commands.via(role),
    ask: (role, page) => {
      const question = planned(page);
      if (!question || question.filters.via.includes(role)) return undefined;
      return withFilters(question, toggleStop(question.filters, role));
    },
  },
  {
    name: ({ commands }, role) => commands.avoid(role),
    ask: (id, page) => {
      const question = planned(page);
      const thing = { what: 'role', role: id } as const;
      if (!question || isAvoided(question.filters, thing)) return undefined;
      return withFilters(question, toggleAvoided(question.filters, thing));
    },
  },
];

/** The commands for the words that were typed; each text is searched for once. */
export function roleCommands(page: OpenPage, typed: readonly string[]): MaybePromise<PaletteCommand[]> {
  const search: Search = page.search;
  const actions = actionsFor(typed);
  const texts = [...new Set(actions.map(({ role }) => role))];
  return whenKnown(allKnown(texts.map((text) => search(text))), (hits) =>
    actions.flatMap(({ action, role }) =>
      (hits[texts.indexOf(role)] ?? []).flatMap((hit) => commandFor(action, hit.role, page)),
    ),
  );
}

/** Each action with the words that are its role's. Who types what is to be done wants nothing else done. */
function actionsFor(typed: readonly string[]): { action: RoleAction; role: string }[] {
  const named = ROLE_ACTIONS.flatMap((action) => {
    const role = typed.filter((word) => !isCalled((words) => action.name(words, ''), word));
    return role.length > 0 && role.length < typed.length ? [{ action, role: role.join(' ') }] : [];
  });
  return named.length > 0 ? named : ROLE_ACTIONS.map((action) => ({ action, role: typed.join(' ') }));
}

function commandFor(action: RoleAction, { id, name }: Role, page: OpenPage): PaletteCommand[] {
  const ask = action.ask(id, page);
  if (!ask) return [];
  return [{ name: (words, language) => action.name(words, inLanguage(name, language)), does: { ask } }];
}
