import { html, noChange, nothing } from 'lit';
import { cache } from 'lit/directives/cache.js';
import type { OpenPage, PageView } from '../../app/page-view.ts';
import { late } from '../late.ts';

/**
 * The middle of the page: the map, the same as a list, a table; or why there is none of them. Only what is seen is given
 * the page to render. The map, which lies elsewhere each time it is made, stays as it was while it is not seen; the
 * list is taken off the page, and put back as it was.
 */
export function renderMiddle(view: PageView) {
  const { page, words, viewMode, drawing } = view;
  if (page.is === 'opening') return html`<p class="waiting" role="status">${words.app.loadingMap}</p>`;
  if (page.is === 'unreachable') return html`<p class="waiting" role="alert">${words.app.unreachable}</p>`;
  if (page.is === 'broken')
    return html`<zhitu-problem-list
      .problems=${page.problems}
      .words=${words}
      .language=${view.language}
      .others=${view.titles.filter(({ id }) => id !== view.mapId)}
    ></zhitu-problem-list>`;
  const { reading, answer } = page;
  const asTable = answer.ask === 'compare';
  const asList = !asTable && (viewMode !== 'map' || drawing === 'failed');
  const asMap = !asTable && !asList;
  return html`
    ${
      drawing === 'ready'
        ? html`<career-map
            id="map"
            class=${asMap ? '' : 'away'}
            .page=${asMap ? page : noChange}
          ></career-map>`
        : nothing
    }
    ${drawing === 'waiting' && asMap ? html`<p class="waiting" role="status">${words.app.drawing}</p>` : nothing}
    ${cache(
      asList
        ? html`<zhitu-career-outline id="outline" .page=${page} .mode=${viewMode}></zhitu-career-outline>`
        : nothing,
    )}
    ${
      answer.ask === 'compare'
        ? late(
            html`<zhitu-compare-table
              .reading=${reading}
              .answer=${answer}
              .search=${page.search}
            ></zhitu-compare-table>`,
            import('../compare/compare-table.ts'),
            words,
          )
        : nothing
    }
    <zhitu-note-list .view=${view}></zhitu-note-list>
  `;
}

/** Another answer on the same map, in the same look, and still a map. */
export function isAlike(before: OpenPage, page: OpenPage): boolean {
  const [{ palette, language }, { scene }] = [before.scene, page];
  const isMap = page.answer.ask !== 'compare' && before !== page;
  const looksAlike = palette.theme === scene.palette.theme && language === scene.language;
  return isMap && before.drawing === page.drawing && looksAlike;
}
