import { computed, type ReadonlySignal } from '@preact/signals-core';
import { WORDS } from '../languages/languages.ts';
import type { Words } from '../languages/words.ts';
import type { CareerGraph } from '../model/career-graph.ts';
import { basisOf } from '../model/evidence.ts';
import type { Problem } from '../model/problem.ts';
import type { Language } from '../model/text.ts';
import type { SearchHit } from '../queries/search/search.ts';
import type { MapLayout } from '../scene/draw-scene.ts';
import type { Theme } from '../scene/palette.ts';
import type { MapCode, OpenMap } from './map-port.ts';
import type { MapTitle } from './ports.ts';
import { effectiveLanguage, effectiveTheme, type State, type ViewMode } from './state.ts';

/** What an element needs to say anything about a map: the words, the language, the map. */
export interface ReaderContext {
  words: Words;
  language: Language;
  graph: CareerGraph;
}

/** Roles by what they are called, the best few unless told. */
type Search = (text: string, limit?: number) => SearchHit[];

/** Everything on screen, derived from the state and from nothing else. */
export interface PageView {
  words: Words;
  language: Language;
  theme: Theme;
  viewMode: ViewMode;
  dialog: State['dialog'];
  titles: readonly MapTitle[];
  /** The map that is open or, before there is one, on its way. */
  mapId: string | undefined;
  estimates: boolean;
  drawing: State['drawing'];
  sharing: State['sharing'];
  pictureProblem: State['pictureProblem'];
  undoNotice: State['undoNotice'];
  fault: State['fault'];
  page: Page;
}

export type Page =
  { is: 'opening' } | { is: 'unreachable' } | { is: 'broken'; problems: readonly Problem[] } | OpenPage;

export interface OpenPage extends OpenMap {
  is: 'open';
  reading: ReaderContext;
  /** The map that was asked for and is not there. */
  unknownMap: string | undefined;
  /** The map with its places found, to draw other pictures of it. */
  drawing: MapLayout;
  search: Search;
  /** Whether the map has transitions that only we estimate, shown or not. */
  hasEstimates: boolean;
}

/**
 * Keeps a view equal to the state. What is asked for while it is on its way is not shown yet: the last answer stays until
 * the next has come.
 */
export function derivePageView(
  state: ReadonlySignal<State>,
  code: () => Pick<MapCode, 'searchOf' | 'layoutOf'>,
): ReadonlySignal<PageView> {
  const map = computed(() => state.value.map);
  const open = computed(() => state.value.open);
  const titles = computed(() => state.value.titles);
  const mapId = computed(() => state.value.mapId);
  const pinyin = computed(() => state.value.pinyin);
  const graph = computed(() => open.value?.graph);
  const answered = computed(() => open.value?.language);
  const reading = computed((): ReaderContext | undefined =>
    graph.value && answered.value
      ? { words: WORDS[answered.value], language: answered.value, graph: graph.value }
      : undefined,
  );
  const hasEstimates = computed(
    () =>
      map.value.is === 'open' &&
      map.value.map.transitions.some((transition) => basisOf(transition) === 'editorial'),
  );
  const unknownMap = computed(() => {
    const [asked, id] = [mapId.value, graph.value?.map.map.id];
    return asked === id || titles.value.some((title) => title.id === asked) ? undefined : asked;
  });
  const page = computed((): Page => {
    if (map.value.is !== 'open') return map.value;
    if (!open.value || !reading.value) return { is: 'opening' };
    const { graph: openGraph } = open.value;
    return {
      is: 'open',
      ...open.value,
      reading: reading.value,
      unknownMap: unknownMap.value,
      drawing: code().layoutOf(openGraph),
      search: code().searchOf(openGraph, pinyin.value),
      hasEstimates: hasEstimates.value,
    };
  });
  // While a map is open, language and theme are those of what it shows: they turn together with it.
  const language = computed(() =>
    page.value.is === 'open' ? page.value.reading.language : effectiveLanguage(state.value),
  );
  const theme = computed(() =>
    page.value.is === 'open' ? page.value.scene.palette.theme : effectiveTheme(state.value),
  );
  let before: PageView | undefined;
  return computed(() => {
    const { viewMode, dialog, estimates, drawing, sharing, pictureProblem, undoNotice, fault } = state.value;
    const view: PageView = {
      words: WORDS[language.value],
      language: language.value,
      theme: theme.value,
      viewMode,
      dialog,
      titles: titles.value,
      mapId:
        page.value.is === 'open' ? page.value.reading.graph.map.map.id : (mapId.value ?? titles.value[0]?.id),
      estimates,
      drawing,
      sharing,
      pictureProblem,
      undoNotice,
      fault,
      page: page.value,
    };
    return (before = before && isSame(before, view) ? before : view);
  });
}

/** A change of state that nobody sees is none of the view. */
function isSame(a: PageView, b: PageView): boolean {
  return (Object.keys(a) as (keyof PageView)[]).every((key) => a[key] === b[key]);
}
