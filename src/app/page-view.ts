import { computed, type ReadonlySignal } from '@preact/signals-core';
import { WORDS } from '../languages/languages.ts';
import type { Words } from '../languages/words.ts';
import type { CareerGraph } from '../model/career-graph.ts';
import type { Problem } from '../model/problem.ts';
import type { RoleId } from '../model/schema.ts';
import type { Language } from '../model/text.ts';
import type { Answer } from '../queries/answer/answer.ts';
import type { Question } from '../queries/ask/question.ts';
import type { SearchHit } from '../queries/search/search.ts';
import type { MapLayout } from '../scene/draw-scene.ts';
import type { Theme } from '../scene/palette.ts';
import type { Scene } from '../scene/scene.ts';
import type { Unknown } from './address/read-address.ts';
import type { MapTitle, ViewMode, State } from './state.ts';

/** What an element needs to say anything about a map: the words, the language, the map. */
export interface ReaderContext {
  words: Words;
  language: Language;
  graph: CareerGraph;
}

/** Everything on screen, derived from the state and from nothing else. */
export interface PageView {
  words: Words;
  language: Language;
  theme: Theme;
  viewMode: ViewMode;
  shelf: readonly MapTitle[];
  /** The map that is open or, before there is one, on its way. */
  mapId: string | undefined;
  estimates: boolean;
  drawing: State['drawing'];
  sharing: State['sharing'];
  pictureProblem: State['pictureProblem'];
  undoNotice: State['undoNotice'];
  page: Page;
}

export type Page =
  { is: 'opening' } | { is: 'unreachable' } | { is: 'broken'; problems: readonly Problem[] } | OpenPage;

export interface OpenPage {
  is: 'open';
  reading: ReaderContext;
  question: Question;
  unknown: readonly Unknown[];
  /** The map that was asked for and is not there. */
  unknownMap: string | undefined;
  answer: Answer;
  /** The roles the answer is about, with their neighbours. */
  about: readonly RoleId[];
  /** The roles of the route that is looked at for a moment. */
  looked: readonly RoleId[] | undefined;
  /** What the answer is called, and the same with what it found. */
  title: string;
  news: string;
  /** The map with its places found, to draw other pictures of it. */
  drawing: MapLayout;
  scene: Scene;
  /** Roles by what they are called, the best few unless undoNotice. Made when it is first used. */
  search: (text: string, limit?: number) => SearchHit[];
  /** Whether the map has transitions that only we estimate, shown or not. */
  hasEstimates: boolean;
}

/**
 * Keeps a view equal to the state. `openPage` is asked for only while a map is open, so that the page can be shown,
 * and typed into, before what answers is there.
 */
export function derivePageView(
  state: ReadonlySignal<State>,
  openPage: () => OpenPage,
): ReadonlySignal<PageView> {
  const map = computed(() => state.value.map);
  const language = computed(() => state.value.language);
  const page = computed((): Page => (map.value.is === 'open' ? openPage() : map.value));
  return computed(() => {
    const { theme, viewMode, shelf, mapId, estimates, drawing, sharing, pictureProblem, undoNotice } =
      state.value;
    return {
      words: WORDS[language.value],
      language: language.value,
      theme,
      viewMode,
      shelf,
      mapId: page.value.is === 'open' ? page.value.reading.graph.map.map.id : (mapId ?? shelf[0]?.id),
      estimates,
      drawing,
      sharing,
      pictureProblem,
      undoNotice,
      page: page.value,
    };
  });
}
