import { effect } from '@preact/signals-core';
import { lookOf, writeLook } from '../app/address/look-options.ts';
import type { Address, Ports } from '../app/ports.ts';
import { createScheduler } from '../app/scheduler.ts';
import { bundledMaps } from '../browser/bundled-maps.ts';
import { clipboard } from '../browser/clipboard.ts';
import { ownFaults } from '../browser/faults.ts';
import { filesDroppedOn } from '../browser/files.ts';
import { hotkeysOf } from '../browser/hotkeys.ts';
import { nextPaint, nextTurn } from '../browser/next-paint.ts';
import { ownAddress } from '../browser/own-address.ts';
import { memoryStorage } from '../browser/storage.ts';
import { systemPreferences } from '../browser/system-preferences.ts';
import { languageOf } from '../languages/languages.ts';
import { THEMES } from '../scene/palette.ts';
import { BLANK_STATE } from '../app/state.ts';
import { createApp, type App } from './create-app.ts';

/**
 * The whole explorer as an element in somebody else's page. Its address, its memory and its keys are its own: neither the
 * page's address bar, title, theme and storage, nor another explorer beside it, is touched.
 *
 * Attributes, read when it is put into the page: `map`, `lang` (zh, en), `theme` (light, dark) and `question`, as an
 * address of the app writes it (`#/role/presales-engineer`). It fills the box it is given.
 */
export class CareerExplorerElement extends HTMLElement {
  private app: App | undefined;
  private stop: (() => void) | undefined;

  connectedCallback(): void {
    if (this.app) return;
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    this.app = createApp(root, this.ports());
    const { view } = this.app;
    // The box is styled by the host; what is drawn in it follows the view.
    this.stop = effect(() => {
      this.dataset['theme'] = view.value.theme;
    });
  }

  /** Moved within the page it is taken out and put in again at once, and begins anew. */
  disconnectedCallback(): void {
    this.stop?.();
    this.app?.destroy();
    this.app = this.stop = undefined;
  }

  private ports(): Ports {
    return {
      address: ownAddress(this.firstAddress()),
      storage: memoryStorage(),
      maps: bundledMaps,
      files: filesDroppedOn(this),
      clipboard,
      hotkeys: hotkeysOf(this),
      faults: ownFaults(() => {
        this.disconnectedCallback();
        this.connectedCallback();
      }),
      scheduler: createScheduler(nextPaint, nextTurn),
      system: systemPreferences(),
    };
  }

  private firstAddress(): Address {
    const language = languageOf(this.getAttribute('lang') ?? '');
    const theme = THEMES.find((name) => name === this.getAttribute('theme'));
    const look = lookOf({ ...BLANK_STATE, mapId: this.getAttribute('map') ?? undefined });
    return {
      search: writeLook({ ...look, language, theme }),
      hash: this.getAttribute('question') ?? '#/',
    };
  }
}

customElements.define('career-explorer', CareerExplorerElement);
