import { batch, computed, effect, signal, type ReadonlySignal } from '@preact/signals-core';
import {
  goTo,
  onAddressChange,
  readAddressBar,
  showAsTitle,
  showInAddressBar,
} from './browser/address-bar.ts';
import { firstState } from './browser/first-state.ts';
import { registerServiceWorker } from './browser/service-worker.ts';
import {
  onPictureDropped,
  pickPicture,
  pictureAddress,
  type Pictured,
} from './browser/pictures/open-picture.ts';
import { rememberSince } from './browser/preferences.ts';
import { shareView } from './browser/share.ts';
import { fetchMap, fetchPinyin, FIRST_MAP, BUNDLED_MAPS } from './browser/bundled-maps.ts';
import './components/shell/app.ts';
import type { Command } from './components/events.ts';
import { paletteOf } from './scene/palette.ts';
import { withHistory, redo, undo } from './app/history.ts';
import { lookAfter, readLook, writeLook } from './app/address/look-options.ts';
import * as happened from './app/updates.ts';
import { derivePageView, type OpenPage, type PageView } from './app/page-view.ts';

/* The one place that knows everyone: what happens outside becomes an update, what is derived is shown. */

export function start(): void {
  const app = document.createElement('zhitu-app');
  const state = signal(firstState());
  let openPage: ReadonlySignal<OpenPage> | undefined;
  const view = derivePageView(state, () => {
    if (!openPage) throw new Error('a map is open only when what reads it is there');
    return openPage.value;
  });
  const chosen = signal(readLook(readAddressBar().search));
  let soundedMap: string | undefined;
  let searches = false;
  const update = (change: happened.Update): void => {
    state.value = withHistory(change)(state.value);
  };

  effect(() => {
    app.view = view.value;
  });
  const theme = computed(() => view.value.theme);
  effect(() => {
    document.documentElement.dataset['theme'] = theme.value;
    document.querySelector('meta[name=theme-color]')?.setAttribute('content', paletteOf(theme.value).card);
  });
  const tongue = computed(() => view.value.words.tag);
  effect(() => {
    document.documentElement.lang = tongue.value;
  });
  const address = computed(() => state.value.address);
  effect(() => {
    void showInAddressBar({ search: writeLook(chosen.value), hash: address.value });
  });
  const title = computed(() => titleOf(view.value));
  effect(() => {
    void showAsTitle(title.value);
  });
  onAddressChange(({ search, hash }) => {
    const look = readLook(search);
    // At once: half of a move would be taken for a new question, and pushed.
    batch(() => {
      chosen.value = look;
      const turns = (look.mapId ?? FIRST_MAP) !== (state.value.mapId ?? FIRST_MAP);
      update(
        happened.allOf([
          ...(look.language ? [happened.languageChosen(look.language)] : []),
          happened.viewChosen(look.viewMode ?? 'map'),
          happened.estimatesChosen(look.estimates !== 'hidden'),
          ...(turns ? [happened.mapRequested(look.mapId ?? FIRST_MAP)] : []),
          happened.addressChanged(hash),
        ]),
      );
      if (turns) void openMap();
    });
  });
  app.addEventListener('ask', ({ detail }) => {
    update(happened.questionAsked(detail));
  });
  app.addEventListener('wish', ({ detail }) => {
    grant(detail);
  });
  app.addEventListener('wake', () => {
    searches = true;
    void sound();
  });

  function pictured({ wrong, carried }: Pictured): void {
    update(happened.pictureOpened(wrong));
    if (carried) goTo(pictureAddress(carried, chosen.value));
  }
  onPictureDropped(pictured);

  function grant(wish: Command): void {
    const before = state.value;
    switch (wish.wish) {
      case 'language':
        chosen.value = { ...chosen.value, language: wish.language };
        update(happened.languageChosen(wish.language));
        break;
      case 'theme':
        chosen.value = { ...chosen.value, theme: wish.theme };
        update(happened.themeChosen(wish.theme));
        break;
      case 'show':
        chosen.value = { ...chosen.value, viewMode: wish.show };
        update(happened.viewChosen(wish.show));
        break;
      case 'map':
        chosen.value = { ...chosen.value, mapId: wish.map };
        update(happened.mapRequested(wish.map));
        void openMap();
        break;
      case 'estimates':
        chosen.value = { ...chosen.value, estimates: wish.estimates ? undefined : 'hidden' };
        update(happened.estimatesChosen(wish.estimates));
        break;
      case 'preview':
        update(happened.routePreviewed(wish.route));
        break;
      case 'tell':
        update(happened.profileEdited(wish.telling));
        break;
      case 'undo':
        putBack(undo);
        break;
      case 'redo':
        putBack(redo);
        break;
      case 'share':
        void shareView(state.value, chosen.value).then((done) => {
          update(happened.linkShared(done));
        });
        break;
      case 'open-picture':
        pickPicture(pictured);
        break;
    }
    rememberSince(before, state.value);
  }

  /** Undone or redone, what was chosen is chosen as if by hand. */
  function putBack(step: happened.Update): void {
    const before = state.value;
    batch(() => {
      state.value = step(before);
      chosen.value = lookAfter(chosen.value, before, state.value);
    });
    if (state.value.mapId !== before.mapId) void openMap();
  }

  async function openMap(): Promise<void> {
    const { mapId } = state.value;
    const id = BUNDLED_MAPS.some((title) => title.id === mapId) && mapId !== undefined ? mapId : FIRST_MAP;
    const code = import('./with-map.ts').catch(() => undefined);
    const [withMap, files] = await Promise.all([code, fetchMap(id)]);
    // Another may have been asked for meanwhile.
    if (state.value.mapId !== mapId) return;
    if (withMap) {
      openPage ??= withMap.deriveOpenPage(state);
      update(happened.mapRead(withMap.readCareerMap(files)));
      if (searches) void sound();
    } else update(happened.loadFailed());
  }

  /** Once someone searches, the names of every map that is opened are found by pinyin too. */
  async function sound(): Promise<void> {
    const { map } = state.value;
    if (map.is !== 'open' || soundedMap === map.map.map.id) return;
    const id = (soundedMap = map.map.map.id);
    const pinyin = await fetchPinyin(id);
    if (soundedMap === id) update(happened.pinyinLoaded(pinyin));
  }

  async function loadDrawing(): Promise<void> {
    try {
      await import('./components/map/career-map.ts');
      update(happened.mapElementLoaded('ready'));
    } catch {
      update(happened.mapElementLoaded('failed'));
    }
    if (import.meta.env.PROD) void registerServiceWorker();
  }

  document.body.replaceChildren(app);
  void openMap();
  // Twice: the first frame paints the shell, the second is free for the part that draws.
  requestAnimationFrame(() => requestAnimationFrame(() => void loadDrawing()));
}

function titleOf({ page, words }: PageView): string {
  return page.is === 'open' && page.question.ask !== 'overview'
    ? `${page.title} · ${words.app.title}`
    : words.app.title;
}
