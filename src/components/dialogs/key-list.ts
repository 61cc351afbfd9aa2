import closeIcon from 'lucide-static/icons/x.svg?raw';
import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { unsafeSVG } from 'lit/directives/unsafe-svg.js';
import type { PageView } from '../../app/page-view.ts';
import { renderKeys } from './key-caps.ts';
import { KEYS, MAP_KEYS } from './keys.ts';
import { Modal } from './modal.ts';
import { base } from '../base.css.ts';
import { dialogStyles } from './dialog.css.ts';

/** The keys, and what each does (`?`). */
@customElement('zhitu-key-list')
export class KeyListElement extends LitElement {
  static override styles = [base, dialogStyles];

  @property({ attribute: false }) view: PageView | undefined;

  private readonly modal: Modal = new Modal(this);

  shut(): void {
    this.modal.shut();
  }

  protected override render() {
    const { view } = this;
    if (!view) return nothing;
    const { keys } = view.words;
    return html`<dialog aria-labelledby="heading">
      <div class="head">
        <h2 id="heading">${keys.heading}</h2>
        <button class="plain" aria-label=${keys.shut} title=${keys.shut} @click=${this.modal.shut}>
          ${unsafeSVG(closeIcon)}
        </button>
      </div>
      <div class="lists" role="group" aria-labelledby="heading" tabindex="0">
        ${renderList(Object.entries(KEYS), keys.does)}
        <h3>${keys.onMap}</h3>
        ${renderList(Object.entries(MAP_KEYS), keys.mapDoes)}
      </div>
    </dialog>`;
  }
}

function renderList(
  keys: readonly [string, readonly (readonly string[])[]][],
  does: Readonly<Record<string, string>>,
) {
  return html`<dl>
    ${keys.map(
      ([name, ways]) =>
        html`<div>
          <dt>${renderKeys(ways)}</dt>
          <dd>${does[name]}</dd>
        </div>`,
    )}
  </dl>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'zhitu-key-list': KeyListElement;
  }
}
