import { html, nothing, type TemplateResult } from 'lit';
import { until } from 'lit/directives/until.js';
import type { Words } from '../languages/words.ts';

/**
 * A view whose code comes when it is first shown. Until then its element is there and empty; the properties it was
 * given are its own as soon as it is defined.
 */
export function late(view: TemplateResult, code: Promise<unknown>, { app }: Words) {
  const missing = code.then(
    () => nothing,
    () => html`<p role="alert">${app.partMissing}</p>`,
  );
  return html`${view}${until(missing)}`;
}
