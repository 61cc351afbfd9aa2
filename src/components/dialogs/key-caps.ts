import { html } from 'lit';
import { written } from './keys.ts';

/** Keys as they look: held together, and one way beside the other. */
export function renderKeys(ways: readonly (readonly string[])[]) {
  return html`<span class="keys">
    ${ways.map((keys) => html`<span>${written(keys).map((key) => html`<kbd>${key}</kbd>`)}</span>`)}
  </span>`;
}
