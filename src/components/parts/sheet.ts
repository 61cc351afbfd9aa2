import closeIcon from 'lucide-static/icons/x.svg?raw';
import { html } from 'lit';
import { unsafeSVG } from 'lit/directives/unsafe-svg.js';
import type { OpenPage } from '../../state/view.ts';
import { late } from './late.ts';

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
      return html`<role-sheet .reading=${reading} .answer=${answer}></role-sheet>`;
    case 'sources':
      return late(
        html`<source-list .reading=${reading} .answer=${answer}></source-list>`,
        import('../source-list.ts'),
        reading.words,
      );
    case 'reach':
      return late(
        html`<reach-sheet .reading=${reading} .answer=${answer}></reach-sheet>`,
        import('../reach-sheet.ts'),
        reading.words,
      );
    case 'fit':
      return late(
        html`<fit-sheet .reading=${reading} .answer=${answer} .search=${search}></fit-sheet>`,
        import('../fit-sheet.ts'),
        reading.words,
      );
    case 'routes':
      if (answer.at)
        return html`<role-sheet .reading=${reading} .answer=${answer.at} ?onRoute=${true}></role-sheet>`;
      if (answer.versus)
        return late(
          html`<routes-compared .reading=${reading} .answer=${answer}></routes-compared>`,
          import('../routes-compared.ts'),
          reading.words,
        );
      if (answer.live)
        return html`<route-sheet .reading=${reading} .question=${question} .answer=${answer}></route-sheet>`;
      if (answer.from || answer.to)
        return late(
          html`<no-route-sheet .reading=${reading} .answer=${answer}></no-route-sheet>`,
          import('../no-route-sheet.ts'),
          reading.words,
        );
      break;
    case 'overview':
  }
  return html`<welcome-sheet .reading=${reading}></welcome-sheet>`;
}
