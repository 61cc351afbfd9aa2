import { html, nothing } from 'lit';
import type { Role } from '../../model/career-map.ts';
import { inLanguage } from '../../model/text.ts';
import type { SearchHit } from '../../queries/search/search.ts';
import type { ReaderContext } from '../../app/page-view.ts';

/** A role in a list to choose from: its name, where it stands, what it does; and by which text it was found. */
export function renderRoleLine(
  role: Role,
  { graph, language }: ReaderContext,
  matched?: SearchHit['matched'],
) {
  const name = inLanguage(role.name, language);
  const place = [graph.family(role.family).name, graph.level(role.level).name];
  const marked = matched && renderMarked(matched);
  return html`<strong>${matched?.text === name ? marked : name}</strong>
    <span class="muted small">${place.map((part) => inLanguage(part, language)).join(' · ')}</span>
    ${marked && matched.text !== name ? html`<span class="small">${marked}</span>` : nothing}
    ${role.duties ? html`<span class="line muted small">${inLanguage(role.duties, language)}</span>` : nothing}`;
}

function renderMarked({ text, from, to }: SearchHit['matched']) {
  return html`${text.slice(0, from)}<mark>${text.slice(from, to)}</mark>${text.slice(to)}`;
}
