import closeIcon from 'lucide-static/icons/x.svg?raw';
import { html, nothing } from 'lit';
import { unsafeSVG } from 'lit/directives/unsafe-svg.js';
import type { OpenPage } from '../../app/page-view.ts';
import { late } from '../late.ts';

/** In the sheet's corner, for who has no Esc key. */
export function renderClose(says: string, close: () => void) {
  return html`<button class="plain close" aria-label=${says} title=${says} @click=${close}>
    ${unsafeSVG(closeIcon)}
  </button>`;
}

/** The sheet that goes with an answer: a role, a route, sources, or where one could begin. */
export function renderSheet({ search, reading, question, answer }: OpenPage) {
  switch (answer.ask) {
    case 'role':
      return html`<zhitu-role-sheet .reading=${reading} .answer=${answer}></zhitu-role-sheet>`;
    case 'sources':
      return late(
        html`<zhitu-source-list .reading=${reading} .answer=${answer}></zhitu-source-list>`,
        import('../sources/source-list.ts'),
        reading.words,
      );
    case 'reach':
      return late(
        html`<zhitu-reach-sheet .reading=${reading} .answer=${answer}></zhitu-reach-sheet>`,
        import('../sheets/reach-sheet.ts'),
        reading.words,
      );
    case 'fit':
      return late(
        html`<zhitu-fit-sheet .reading=${reading} .answer=${answer} .search=${search}></zhitu-fit-sheet>`,
        import('../fit/fit-sheet.ts'),
        reading.words,
      );
    case 'routes':
      if (answer.at)
        return html`<zhitu-role-sheet
          .reading=${reading}
          .answer=${answer.at}
          ?onRoute=${true}
        ></zhitu-role-sheet>`;
      if (answer.versus)
        return late(
          html`<zhitu-routes-compared .reading=${reading} .answer=${answer}></zhitu-routes-compared>`,
          import('../compare/routes-compared.ts'),
          reading.words,
        );
      if (answer.live)
        return html`<zhitu-route-sheet
          .reading=${reading}
          .question=${question}
          .answer=${answer}
        ></zhitu-route-sheet>`;
      if (answer.from || answer.to)
        return late(
          html`<zhitu-no-route-sheet .reading=${reading} .answer=${answer}></zhitu-no-route-sheet>`,
          import('../sheets/no-route-sheet.ts'),
          reading.words,
        );
      break;
    case 'compare':
      // The table takes the room of the sheet.
      return nothing;
    case 'overview':
  }
  return html`<zhitu-welcome-sheet .reading=${reading}></zhitu-welcome-sheet>`;
}
