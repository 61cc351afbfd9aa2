import { computed, effect } from '@preact/signals-core';
import { readLook } from '../app/address/look-options.ts';
import type { Ports } from '../app/ports.ts';
import { createScheduler } from '../app/scheduler.ts';
import { addressBar } from '../browser/address-bar.ts';
import { bundledMaps } from '../browser/bundled-maps.ts';
import { clipboard } from '../browser/clipboard.ts';
import { windowFaults } from '../browser/faults.ts';
import { filesDroppedOn } from '../browser/files.ts';
import { hotkeysOf } from '../browser/hotkeys.ts';
import { nextPaint, nextTurn } from '../browser/next-paint.ts';
import { registerServiceWorker } from '../browser/service-worker.ts';
import { deviceStorage } from '../browser/storage.ts';
import { systemPreferences } from '../browser/system-preferences.ts';
import { WORDS } from '../languages/languages.ts';
import { paletteOf } from '../scene/palette.ts';
import { createApp, titleOf } from './create-app.ts';

/* The page of its own: the one host that has the address bar, the keys, the title and the colours of the document. */

function start(): void {
  const ports: Ports = {
    address: addressBar(),
    storage: deviceStorage,
    maps: bundledMaps,
    files: filesDroppedOn(window),
    clipboard,
    hotkeys: hotkeysOf(window),
    faults: windowFaults,
    scheduler: createScheduler(nextPaint, nextTurn),
    system: systemPreferences(),
  };
  const { view } = createApp(document.body, ports);
  const theme = computed(() => view.value.theme);
  effect(() => {
    document.documentElement.dataset['theme'] = theme.value;
    document.querySelector('meta[name=theme-color]')?.setAttribute('content', paletteOf(theme.value).card);
  });
  const languageTag = computed(() => view.value.words.tag);
  effect(() => {
    document.documentElement.lang = languageTag.value;
  });
  const title = computed(() => titleOf(view.value));
  effect(() => {
    const shown = title.value;
    // After the address, so that it is the new entry’s and not that of the one before.
    ports.scheduler.until('afterwards').then(() => {
      document.title = shown;
    }, reportError);
  });
  if (import.meta.env.PROD) registerServiceWorker().catch(reportError);
}

if (readLook(location.search).pseudo)
  import('../languages/pseudo.ts').then(({ pseudoWords }) => {
    WORDS.en = pseudoWords(WORDS.en);
    start();
  }, reportError);
else start();
