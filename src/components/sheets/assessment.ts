import { html, nothing } from 'lit';
import { scaleOf, type Assessment } from '../../model/career-map.ts';
import { inLanguage } from '../../model/text.ts';
import type { ReaderContext } from '../../app/page-view.ts';

/** How much of a skill or trait, as a bar and in words, and who says so; without a level only that it is asked. */
export function renderAssessment(
  { level, says, basis, stated, sources }: Assessment,
  reading: ReaderContext,
) {
  const { graph, language, words } = reading;
  const scale = scaleOf(graph.map);
  return html`
    ${
      level === undefined
        ? nothing
        : html`<div class="bar" role="img" aria-label=${words.role.levelOf(level, scale)}>
            <i style="width: ${(level / scale) * 100}%"></i>
          </div>`
    }
    ${says ? html`<p class="small">${inLanguage(says, language)}</p>` : nothing}
    ${stated && basis === 'editorial' ? html`<p class="small muted">${words.role.levelIsOurs}</p>` : nothing}
    <zhitu-who-says .reading=${reading} .voices=${[{ basis, sources }]}></zhitu-who-says>
  `;
}
