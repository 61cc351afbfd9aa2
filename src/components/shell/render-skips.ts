import { html, nothing } from 'lit';
import type { PageView } from '../../app/page-view.ts';

/** Where one can skip to from the top of the page. */
export type Skip = 'planner' | 'answer' | 'map' | 'outline';

/** Buttons, not links: what stands after the hash is the question, and a link there would ask another. */
export function renderSkips({ page, drawing, words: { app } }: PageView, skip: (event: Event) => void) {
  const open = page.is === 'open';
  // A comparison takes the place of both.
  const mapped = open && page.question.ask !== 'compare';
  const skips: readonly Skip[] = [
    ...(mapped && drawing === 'ready' ? ['map' as const] : []),
    'planner',
    ...(open ? ['answer' as const] : []),
    ...(mapped ? ['outline' as const] : []),
  ];
  return page.is === 'broken' || page.is === 'unreachable'
    ? nothing
    : html`<nav class="skips" aria-label=${app.skip}>
        ${skips.map(
          (to) => html`<button class="skip" data-to=${to} @click=${skip}>${app.skipTo[to]}</button>`,
        )}
      </nav>`;
}
