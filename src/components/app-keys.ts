import { LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { isTyping } from '../browser/typing.ts';
import type { View } from '../state/view.ts';
import { WishEvent } from './events.ts';

/** The keys that work anywhere on the page. */
@customElement('app-keys')
export class AppKeysElement extends LitElement {
  @property({ attribute: false }) view: View | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('keydown', this.onKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('keydown', this.onKey);
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing || event.altKey) return;
    const key = event.key.toLowerCase();
    const held = event.ctrlKey || event.metaKey;
    // What is typed is undone by the browser.
    const step = held && !isTyping(event) && stepOf(key, event.shiftKey);
    if (!step) return;
    event.preventDefault();
    this.dispatchEvent(new WishEvent({ wish: step }));
  };
}

function stepOf(key: string, shift: boolean): 'undo' | 'redo' | undefined {
  if (key === 'z') return shift ? 'redo' : 'undo';
  return key === 'y' && !shift ? 'redo' : undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'app-keys': AppKeysElement;
  }
}
