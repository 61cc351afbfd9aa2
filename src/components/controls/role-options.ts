import { html, nothing } from 'lit';
import type { Role } from '../../model/career-map.ts';
import { inLanguage } from '../../model/text.ts';
import type { SearchHit } from '../../queries/search/search.ts';
import type { ReaderContext } from '../../app/page-view.ts';
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
  search: ((text: string) => SearchHit[]) | undefined,
): readonly RoleOption[] {
  if (wanted !== '') return search?.(wanted) ?? [];
  return graph.map.map.families.flatMap(({ id }) =>
    graph.roles.filter(({ family }) => family === id).map((role) => ({ role })),
  );
}

/** How options are shown: which one is pointed at, whether under the heads of their families, what picks one. */
interface Shown {
  at: number;
  grouped: boolean;
  onPoint: (event: Event) => void;
}

export function renderRoleOptions(options: readonly RoleOption[], reading: ReaderContext, shown: Shown) {
  const rows = options.map((option, index) => ({
    family: option.role.family,
    row: renderOption(option, index, reading, shown),
  }));
  if (!shown.grouped) return rows.map(({ row }) => row);
  return reading.graph.map.map.families.map((family) => {
    const own = rows.filter((row) => row.family === family.id);
    if (own.length === 0) return nothing;
    const name = inLanguage(family.name, reading.language);
    return html`<div role="group" aria-label=${name}>
      <div class="family" role="presentation">${name}</div>
      ${own.map(({ row }) => row)}
    </div>`;
  });
}

function renderOption(
  { role, matched }: RoleOption,
  index: number,
  reading: ReaderContext,
  { at, onPoint }: Shown,
) {
  return html`<div
    id=${`option-${index}`}
    role="option"
    aria-selected=${index === at}
    data-role=${role.id}
    style="--family: var(--family-${role.family})"
    @click=${onPoint}
  >
    ${renderRoleLine(role, reading, matched)}
  </div>`;
}
