import closeIcon from 'lucide-static/icons/x.svg?raw';
import { html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { unsafeSVG } from 'lit/directives/unsafe-svg.js';
import { MAP_KEYS } from '../../app/keys/map-keys.ts';
import { PAGE_KEYS } from '../../app/keys/page-keys.ts';
import type { KeyMap } from '../../app/keys/key-press.ts';
import type { PageView } from '../../app/page-view.ts';
import { renderKeys } from './key-caps.ts';
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
        ${renderList(PAGE_KEYS, keys.does)}
        <h3>${keys.onMap}</h3>
        ${renderList(MAP_KEYS, keys.mapDoes)}
      </div>
    </dialog>`;
  }
}

function renderList<Name extends string>(keys: KeyMap<Name, unknown>, does: Readonly<Record<Name, string>>) {
  return html`<dl>
    ${(Object.keys(keys) as Name[]).map(
      (name) =>
        html`<div>
          <dt>${renderKeys(keys[name])}</dt>
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
