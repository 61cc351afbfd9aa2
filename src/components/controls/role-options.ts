import { html, nothing } from 'lit';
import type { Role } from '../../model/career-map.ts';
import { inLanguage } from '../../model/text.ts';
import type { Search, SearchHit } from '../../queries/search/search.ts';
import { whenKnown, type MaybePromise } from '../../queries/search/maybe-promise.ts';
import type { ReaderContext } from '../../app/page-view.ts';
import type { Listbox, PlacedBlock } from './listbox.ts';
import { renderBlocks } from './render-listbox.ts';
import { renderRoleLine } from './role-line.ts';

/** A role to choose from, and by what it was found where something was looked for. */
export interface RoleOption {
  role: Role;
  matched?: SearchHit['matched'];
}

/** What was found, best first; without a word every role of the map, by family. */
export function roleOptions(
  { graph }: ReaderContext,
  wanted: string,
  search: Search | undefined,
): MaybePromise<readonly RoleOption[]> {
  if (wanted !== '') return search?.(wanted) ?? [];
  return graph.map.map.families.flatMap(({ id }) =>
    graph.roles.filter(({ family }) => family === id).map((role) => ({ role })),
  );
}

/** Without some roles. */
export function optionsWithout(
  options: MaybePromise<readonly RoleOption[]>,
  without: readonly string[],
): MaybePromise<readonly RoleOption[]> {
  return whenKnown(options, (all) => all.filter(({ role }) => !without.includes(role.id)));
}

/** As they were found, or each family's roles under its name where nothing was looked for. */
export function renderRoleOptions(listbox: Listbox<RoleOption>, reading: ReaderContext) {
  const { options, placed } = listbox;
  if (options[0]?.matched) return renderRoles(listbox, placed, reading);
  return reading.graph.map.map.families.map((family) => {
    const own = placed.filter(({ from }) => options[from]?.role.family === family.id);
    if (own.length === 0) return nothing;
    const name = inLanguage(family.name, reading.language);
    return html`<div role="group" aria-label=${name}>
      <div class="family" role="presentation">${name}</div>
      ${renderRoles(listbox, own, reading)}
    </div>`;
  });
}

/** The family under which a role is listed where nothing was looked for. */
export function familyOf({ role, matched }: RoleOption): string | undefined {
  return matched ? undefined : role.family;
}

function renderRoles(listbox: Listbox<RoleOption>, blocks: readonly PlacedBlock[], reading: ReaderContext) {
  return renderBlocks(listbox, blocks, ({ role, matched }) => ({
    content: renderRoleLine(role, reading, matched),
    role,
  }));
}
