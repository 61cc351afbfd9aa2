import { html, nothing } from 'lit';
import { scaleOf, type Role } from '../../model/career-map.ts';
import { inLanguage } from '../../model/text.ts';
import type { ReaderContext } from '../../app/page-view.ts';

/** Traits whose level is known, in one line; with what is said of them, further down, stands who says so. */
export function renderTraits(role: Role, { graph, language, words }: ReaderContext) {
  const known = (graph.map.map.traits ?? []).flatMap(({ id, name }) => {
    const { level, basis } = role.traits?.[id] ?? {};
    if (level === undefined || !basis) return [];
    const said = `${inLanguage(name, language)} ${words.role.levelOf(level, scaleOf(graph.map))}`;
    return [words.role.traitBy(said, words.basis[basis])];
  });
  return known.length > 0 ? html`<p class="muted small">${known.join(' · ')}</p>` : nothing;
}
