import removeIcon from 'lucide-static/icons/x.svg?raw';
import { html } from 'lit';
import { unsafeSVG } from 'lit/directives/unsafe-svg.js';
import { sayAvoided } from '../../languages/say-filters.ts';
import { inLanguage } from '../../model/text.ts';
import { toggleAvoided } from '../../queries/ask/edit-routes.ts';
import type { Filters } from '../../queries/ask/journey.ts';
import type { ReaderContext } from '../../app/page-view.ts';
import { LIMITS, limitFrom, sayRouteLimit } from './limits.ts';

/** A filter that is set, by its name, and the filters without it. */
export interface SetFilter {
  says: string;
  without: Filters;
}

/** Everything that narrows a journey down, one by one. */
export function setFilters(filters: Filters, reading: ReaderContext): SetFilter[] {
  const { graph, language, words } = reading;
  const { labelled, filters: say } = words;
  const { via, avoid, limits } = filters;
  return [
    ...via.map((id) => ({
      says: labelled(say.via, inLanguage(graph.role(id).name, language)),
      without: { ...filters, via: via.filter((own) => own !== id) },
    })),
    ...avoid.map((thing) => ({
      says: labelled(say.avoid, sayAvoided(thing, reading)),
      without: toggleAvoided(filters, thing),
    })),
    ...LIMITS.filter((limit) => limits[limit] !== undefined).map((limit) => ({
      says: sayRouteLimit(limit, limits, reading),
      without: { ...filters, limits: limitFrom(limits, limit, '') },
    })),
  ];
}

/** A chip that goes away when it is pressed. */
export function renderRemovable(says: string, drop: () => void, { words }: ReaderContext) {
  return html`<button class="removable" aria-label=${words.filters.remove(says)} @click=${drop}>
    <span>${says}</span>${unsafeSVG(removeIcon)}
  </button>`;
}
