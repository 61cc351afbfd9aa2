import { batch, computed, effect, signal, type ReadonlySignal } from '@preact/signals-core';
import type { EmbeddedView } from '../formats/embedded-view.ts';
import type { NoEmbeddedView } from '../formats/readers/embedded-view.ts';
import { languageOf } from '../languages/languages.ts';
import type { Question } from '../queries/ask/question.ts';
import { THEMES } from '../scene/palette.ts';
import { lookOf, readLook, writeLook } from './address/look-options.ts';
import type { Command } from './command.ts';
import { withHistory } from './history.ts';
import type { MapCode, MapPort } from './map-port.ts';
import { derivePageView, type PageView } from './page-view.ts';
import type { Address, Ports, Unsubscribe } from './ports.ts';
import { readProfile } from './profile/profile.ts';
import { runCommand } from './run-command.ts';
import { BLANK_STATE, effectiveLanguage, effectiveTheme, type AppError, type State } from './state.ts';
import * as happened from './updates.ts';

/** Code that is fetched when it is first needed, and not before. */
export interface LateCode {
  /** What reads, asks and draws a map; undefined where it cannot be had. */
  map(): Promise<MapCode | undefined>;
  /** What draws it on the page; rejects where it cannot be had. */
  mapElement(): Promise<unknown>;
  /** The view that a saved picture carries, or why there is none. */
  readPicture(file: Blob): Promise<EmbeddedView | NoEmbeddedView>;
}

export interface SessionOptions {
  /** Brings the whole map in view; what is shown where, only the page knows. */
  fit: () => void;
  /** What a shared link is called. */
  title: () => string;
}

/** One person looking at one map: what happens outside becomes an update, and what is derived is shown. */
export interface Session {
  view: ReadonlySignal<PageView>;
  state: ReadonlySignal<State>;
  ask(question: Question): void;
  run(command: Command): void;
  /** Fetches what draws the map. */
  loadMapElement(): Promise<void>;
  /** Says on the page that something went wrong. */
  report: (error: unknown) => void;
  destroy(): void;
}

export function openSession(ports: Ports, code: LateCode, options: SessionOptions): Session {
  const state = signal(firstState(ports));
  let mapCode: MapCode | undefined;
  let mapPort: MapPort | undefined;
  let destroyed = false;
  /** The map whose names’ pinyin was asked for. */
  let pinyinOf: string | undefined;
  let searches = false;
  /** How often the person moved: what was to be written in the address before is then out of date. */
  let moves = 0;
  let newest = 0;
  /** While another map is read, questions wait for it. */
  let reading = false;
  const endings: Unsubscribe[] = [];

  const update = (change: happened.Update): void => {
    if (!destroyed) state.value = withHistory(change)(state.value);
  };
  const report = (error: unknown): void => {
    console.error(error);
    update(happened.faultOccurred(faultOf(error)));
  };
  /** What is begun and not waited for still says where it fails. */
  const inBackground = (work: Promise<unknown>): void => {
    work.catch(report);
  };

  const derived = derivePageView(state, () => {
    if (!mapCode) throw new Error('a map is open only when what reads it is there');
    return mapCode;
  });

  // Of several questions only the newest is answered; the last answer stays until then, also where none comes.
  const asking = computed(() => {
    const { map, address, profile, estimates, preview, returned } = state.value;
    if (map.is !== 'open') return undefined;
    const [language, theme] = [effectiveLanguage(state.value), effectiveTheme(state.value)];
    return { map: map.map, address, profile, estimates, language, theme, preview, returned };
  });
  let before: typeof asking.value;
  endings.push(
    effect(() => {
      const now = asking.value;
      if (!now || (before && sameFields(before, now))) return;
      before = now;
      inBackground(answer(now));
    }),
  );

  async function answer(now: NonNullable<typeof asking.value>): Promise<void> {
    if (!mapCode || !mapPort || reading) return;
    const number = ++newest;
    const { map, address, profile, estimates, language, theme, preview, returned } = now;
    const asked = await mapPort.ask({ address, profile, estimates, language });
    if (number !== newest) return;
    const scene = await mapPort.scene({ language, theme, preview });
    if (number !== newest) return;
    const looked =
      asked.answer.ask === 'routes' && preview !== undefined
        ? asked.answer.routes[preview]?.roles
        : undefined;
    const graph = mapCode.graphOf(map, estimates);
    update(happened.questionAnswered({ ...asked, scene, looked, language, graph, returned }));
  }

  const address = computed(() => state.value.address);
  const search = computed(() => writeLook(lookOf(state.value)));
  endings.push(
    effect(() => {
      const shown = { search: search.value, hash: address.value };
      const then = moves;
      inBackground(
        ports.scheduler.until('afterwards').then(() => {
          if (moves === then && !destroyed) ports.address.show(shown);
        }),
      );
    }),
    remember(state, ports),
    ports.address.onMove(moved),
    ports.files.onDrop((file) => {
      inBackground(openPicture(file));
    }),
    ports.faults.onFault(report),
  );

  function moved({ search, hash }: Address): void {
    moves += 1;
    const look = readLook(search);
    const first = ports.maps.titles[0]?.id;
    // At once: half of a move would be taken for a new question, and pushed.
    batch(() => {
      const turns = (look.mapId ?? first) !== (state.value.mapId ?? first);
      update(
        happened.allOf([
          ...(look.language ? [happened.languageAddressed(look.language)] : []),
          happened.viewChosen(look.viewMode ?? 'map'),
          happened.estimatesChosen(look.estimates !== 'hidden'),
          ...(turns && first !== undefined ? [happened.mapRequested(look.mapId ?? first)] : []),
          happened.addressChanged(hash),
        ]),
      );
      if (turns) inBackground(openMap());
    });
  }

  async function openMap(): Promise<void> {
    const { mapId } = state.value;
    const { titles } = ports.maps;
    const id = titles.some((title) => title.id === mapId) ? mapId : titles[0]?.id;
    if (id === undefined) return;
    const [loaded, files] = await Promise.all([code.map(), ports.maps.fetchMap(id)]);
    // Another may have been asked for meanwhile.
    if (state.value.mapId !== mapId || destroyed) return;
    if (!loaded) {
      update(happened.loadFailed());
      return;
    }
    mapCode = loaded;
    mapPort ??= loaded.createMapPort();
    reading = true;
    newest += 1;
    const parsed = await mapPort.open(files).finally(() => (reading = false));
    if (state.value.mapId !== mapId) return;
    update(happened.mapRead(parsed));
    if (searches) await loadPinyin();
  }

  /** Once someone searches, the names of every map that is opened are found by pinyin too. */
  async function loadPinyin(): Promise<void> {
    const { map } = state.value;
    if (map.is !== 'open' || pinyinOf === map.map.map.id) return;
    const id = (pinyinOf = map.map.map.id);
    const pinyin = await ports.maps.fetchPinyin(id);
    if (pinyinOf === id) update(happened.pinyinLoaded(pinyin));
  }

  async function openPicture(file: Blob): Promise<void> {
    const view = await code.readPicture(file);
    if (typeof view === 'string') update(happened.pictureOpened({ wrong: view }));
    else if (!ports.maps.titles.some(({ id }) => id === view.map))
      update(happened.pictureOpened({ wrong: 'other-map', map: view.map }));
    else {
      const { map: mapId, address: hash, language, estimates } = view;
      const link = { search: writeLook({ ...lookOf(state.value), mapId, language, estimates }), hash };
      update(happened.pictureOpened(undefined));
      ports.address.push(link);
      moved(link);
    }
  }

  async function share(): Promise<void> {
    const { address: hash, mapId, viewMode, estimates } = state.value;
    const search = writeLook({
      mapId,
      // A friend sees the same view: the language goes with it, the theme is theirs.
      language: effectiveLanguage(state.value),
      theme: undefined,
      viewMode,
      estimates: estimates ? undefined : 'hidden',
    });
    const done = await ports.clipboard.share(ports.address.link({ search, hash }), options.title());
    update(happened.linkShared(done === 'shared' ? 'idle' : done));
  }

  function restore(step: happened.Update): void {
    if (destroyed) return;
    const { mapId } = state.value;
    state.value = step(state.value);
    if (state.value.mapId !== mapId) inBackground(openMap());
  }

  const session: Session = {
    view: derived,
    state,
    ask(question) {
      update(happened.questionAsked(question));
    },
    run(command) {
      runCommand(command, {
        update,
        restore,
        openMap: () => {
          inBackground(openMap());
        },
        fit: options.fit,
        share: () => {
          inBackground(share());
        },
        pickPicture: () => {
          inBackground(ports.files.pick(PICTURES).then((file) => (file ? openPicture(file) : undefined)));
        },
        prepareSearch: () => {
          searches = true;
          inBackground(loadPinyin());
        },
      });
    },
    async loadMapElement() {
      try {
        await code.mapElement();
        update(happened.mapElementLoaded('ready'));
      } catch {
        update(happened.mapElementLoaded('failed'));
      }
    },
    report,
    destroy() {
      destroyed = true;
      for (const end of endings) end();
    },
  };
  inBackground(openMap());
  return session;
}

const PICTURES = 'image/png,image/svg+xml,.png,.svg';

/** What the address says, else what was chosen here before, else what the system prefers. */
function firstState({ address, storage, maps, system }: Ports): State {
  const { search, hash } = address.read();
  const look = readLook(search);
  return {
    ...BLANK_STATE,
    address: hash,
    mapId: look.mapId,
    language: { chosen: look.language, remembered: languageOf(storage.read('language') ?? '') },
    theme: {
      chosen: look.theme,
      remembered: THEMES.find((theme) => theme === storage.read('theme')),
    },
    system,
    pseudo: look.pseudo ?? false,
    titles: maps.titles,
    estimates: look.estimates !== 'hidden',
    profile: readProfile(storage.read('profile')),
    viewMode: look.viewMode ?? 'map',
  };
}

/** What is chosen and said here holds on the next visit too. */
function remember(state: ReadonlySignal<State>, { storage }: Ports): Unsubscribe {
  const kept = {
    language: computed(() => state.value.language.remembered),
    theme: computed(() => state.value.theme.remembered),
    profile: computed(() => state.value.profile),
  };
  let first = true;
  const endings = [
    effect(() => {
      const language = kept.language.value;
      if (!first) storage.write('language', language);
    }),
    effect(() => {
      const theme = kept.theme.value;
      if (!first) storage.write('theme', theme);
    }),
    effect(() => {
      const profile = kept.profile.value;
      if (!first) storage.write('profile', JSON.stringify(profile));
    }),
  ];
  first = false;
  return () => {
    for (const end of endings) end();
  };
}

function sameFields<T extends object>(a: T, b: T): boolean {
  return (Object.keys(a) as (keyof T)[]).every((key) => a[key] === b[key]);
}

function faultOf(error: unknown): AppError {
  if (!(error instanceof Error)) return { message: String(error), details: '' };
  return { message: error.message, details: error.stack ?? '' };
}
