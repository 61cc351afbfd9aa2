import { html } from 'lit';
import type { KeyWay } from '../../app/keys/key-press.ts';
import { writtenKeys } from '../../app/keys/written-keys.ts';
import { hasMacKeys } from '../../browser/keyboard.ts';

/** Keys as they look: those pressed together side by side, and one way beside the other. */
export function renderKeys(ways: readonly KeyWay<unknown>[]) {
  const mac = hasMacKeys();
  return html`<span class="keys">
    ${ways.map((way) => html`<span>${writtenKeys(way, mac).map((key) => html`<kbd>${key}</kbd>`)}</span>`)}
  </span>`;
}
