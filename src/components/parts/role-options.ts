import { html, nothing } from 'lit';
import { inLanguage } from '../../model/text.ts';
import type { Reading } from '../../state/view.ts';

/** Every role of a map but those left out, by family, to choose from. */
export function renderRoleOptions(
  { graph, language }: Reading,
  chosen: string,
  without: readonly string[] = [],
) {
  return graph.map.map.families.map((family) => {
    const roles = graph.roles.filter((role) => role.family === family.id && !without.includes(role.id));
    if (roles.length === 0) return nothing;
    return html`<optgroup label=${inLanguage(family.name, language)}>
      ${roles.map(
        (role) =>
          html`<option value=${role.id} ?selected=${role.id === chosen}>
            ${inLanguage(role.name, language)}
          </option>`,
      )}
    </optgroup>`;
  });
}
