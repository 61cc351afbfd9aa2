import { batch, computed, effect, signal } from '@preact/signals-core';
import { onAddressChange, readAddressBar, showInAddressBar } from './browser/address-bar.ts';
import { download } from './browser/download.ts';
import { recall, remember, systemTheme } from './browser/preferences.ts';
import { rasterise } from './browser/raster.ts';
import { shareAddress } from './browser/share.ts';
import { fetchMap, fetchPinyin, FIRST_MAP, SHELF } from './browser/shelf.ts';
import './components/zhitu-app.ts';
import type { Wish } from './components/events.ts';
import { readCareerMap } from './formats/readers/career-map.ts';
import { writeSvg } from './formats/writers/svg.ts';
import { languageOf, speakableOf } from './languages/languages.ts';
import { fileName, pictureText, sayTitle } from './languages/say.ts';
import { drawScene } from './scene/draw-scene.ts';
import { paletteOf, THEMES } from './scene/palette.ts';
import { composePicture } from './scene/picture.ts';
import { readLook, writeLook } from './state/look-address.ts';
import type { State } from './state/state.ts';
import * as happened from './state/updates.ts';
import { derive } from './state/view.ts';

/* The one place that knows everyone: what happens outside becomes an update, what is derived is shown. */

/** Pixels of a saved picture per scene unit. */
const PICTURE_SCALE = 2;

export function start(): void {
  const app = document.createElement('zhitu-app');
  const state = signal(firstState());
  const view = derive(state);
  const chosen = signal(readLook(readAddressBar().search));
  let soundedMap: string | undefined;
  const update = (change: happened.Update): void => {
    state.value = change(state.value);
  };

  effect(() => {
    app.view = view.value;
  });
  effect(() => {
    const { page, language, theme, words } = view.value;
    const root = document.documentElement;
    root.lang = words.tag;
    root.dataset['theme'] = theme;
    document.title =
      page.is === 'open' && page.question.ask !== 'overview'
        ? `${sayTitle(page.answer, page.reading.graph, language)} · ${words.app.title}`
        : words.app.title;
    document.querySelector('meta[name=theme-color]')?.setAttribute('content', paletteOf(theme).card);
  });
  const address = computed(() => state.value.address);
  effect(() => {
    showInAddressBar({ search: writeLook(chosen.value), hash: address.value });
  });

  onAddressChange(({ search, hash }) => {
    const look = readLook(search);
    // At once: half of a move would be taken for a new question, and pushed.
    batch(() => {
      chosen.value = look;
      if (look.language) update(happened.spoke(look.language));
      update(happened.showed(look.show ?? 'map'));
      update(happened.estimated(look.estimates !== 'hidden'));
      if ((look.mapId ?? FIRST_MAP) !== (state.value.mapId ?? FIRST_MAP)) {
        update(happened.turnedTo(look.mapId ?? FIRST_MAP));
        void openMap();
      }
      update(happened.moved(hash));
    });
  });
  app.addEventListener('ask', ({ detail }) => {
    update(happened.asked(detail));
  });
  app.addEventListener('wish', ({ detail }) => {
    grant(detail);
  });

  // Someone is about to search: names are found by pinyin from now on.
  app.addEventListener('wake', () => {
    const { map } = state.value;
    if (map.is !== 'open' || soundedMap === map.map.map.id) return;
    soundedMap = map.map.map.id;
    void fetchPinyin(soundedMap).then((pinyin) => {
      update(happened.sounded(pinyin));
    });
  });

  function grant(wish: Wish): void {
    switch (wish.wish) {
      case 'language':
        remember('language', wish.language);
        chosen.value = { ...chosen.value, language: wish.language };
        update(happened.spoke(wish.language));
        break;
      case 'theme':
        remember('theme', wish.theme);
        chosen.value = { ...chosen.value, theme: wish.theme };
        update(happened.lit(wish.theme));
        break;
      case 'show':
        chosen.value = { ...chosen.value, show: wish.show };
        update(happened.showed(wish.show));
        break;
      case 'map':
        chosen.value = { ...chosen.value, mapId: wish.map };
        update(happened.turnedTo(wish.map));
        void openMap();
        break;
      case 'estimates':
        chosen.value = { ...chosen.value, estimates: wish.estimates ? undefined : 'hidden' };
        update(happened.estimated(wish.estimates));
        break;
      case 'share':
        void share();
        break;
      case 'save-picture':
        void savePicture();
        break;
    }
  }

  /** A friend sees the same view: the language goes with it, the theme is theirs. */
  async function share(): Promise<void> {
    const { address: hash, language, mapId } = state.value;
    const look = writeLook({
      mapId,
      language,
      theme: undefined,
      show: chosen.value.show,
      estimates: chosen.value.estimates,
    });
    const done = await shareAddress(location.origin + location.pathname + look + hash, document.title);
    update(happened.shared(done === 'shared' ? 'idle' : done));
  }

  /** The picture has its own light theme, whatever the page's. */
  async function savePicture(): Promise<void> {
    const { language } = state.value;
    const { page } = view.value;
    if (page.is !== 'open') return;
    update(happened.saved('drawing'));
    try {
      const { graph } = page.reading;
      const scene = drawScene(page.drawing, page.answer, { language, theme: 'light' });
      const picture = composePicture(scene, pictureText(page.answer, graph, language));
      const day = new Date().toLocaleDateString('sv-SE');
      download(
        await rasterise(writeSvg(picture), picture, PICTURE_SCALE),
        `${fileName(page.answer, graph, language, day)}.png`,
      );
      update(happened.saved('idle'));
    } catch {
      update(happened.saved('failed'));
    }
  }

  async function openMap(): Promise<void> {
    const { mapId } = state.value;
    const id = SHELF.some((title) => title.id === mapId) && mapId !== undefined ? mapId : FIRST_MAP;
    const parsed = readCareerMap(await fetchMap(id));
    // Another may have been asked for meanwhile.
    if (state.value.mapId === mapId) update(happened.opened(parsed));
  }

  async function loadDrawing(): Promise<void> {
    try {
      await import('./components/career-map.ts');
      update(happened.drew('ready'));
    } catch {
      update(happened.drew('failed'));
    }
  }

  document.body.replaceChildren(app);
  void openMap();
  // Twice: the first frame paints the shell, the second is free for the part that draws.
  requestAnimationFrame(() => requestAnimationFrame(() => void loadDrawing()));
}

/** What the address says, else what was chosen here before, else what the system prefers. */
function firstState(): State {
  const { search, hash } = readAddressBar();
  const look = readLook(search);
  return {
    address: hash,
    mapId: look.mapId,
    map: { is: 'opening' },
    language: look.language ?? languageOf(recall('language') ?? '') ?? speakableOf(navigator.languages),
    theme: look.theme ?? THEMES.find((theme) => theme === recall('theme')) ?? systemTheme(),
    shelf: SHELF,
    pinyin: {},
    estimates: look.estimates !== 'hidden',
    show: look.show ?? 'map',
    drawing: 'waiting',
    saving: 'idle',
    sharing: 'idle',
  };
}
