import { computed, type ReadonlySignal } from '@preact/signals-core';
import { basisOf, CareerGraph } from '../model/career-graph.ts';
import type { Problem } from '../model/problem.ts';
import type { Language } from '../model/text.ts';
import { withoutEstimates } from '../model/without-estimates.ts';
import { WORDS } from '../languages/languages.ts';
import type { Words } from '../languages/words.ts';
import { answer, type Answer } from '../queries/answer.ts';
import type { Question } from '../queries/question.ts';
import { makeSearch, type SearchHit } from '../queries/search.ts';
import { drawScene, layOut, type Drawing } from '../scene/draw-scene.ts';
import type { Theme } from '../scene/palette.ts';
import type { Scene } from '../scene/scene.ts';
import { readAddress, type Unknown } from './address.ts';
import type { MapTitle, Show, State } from './state.ts';

/** What an element needs to say anything about a map: the words, the language, the map. */
export interface Reading {
  words: Words;
  language: Language;
  graph: CareerGraph;
}

/** Everything on screen, derived from the state and from nothing else. */
export interface View {
  words: Words;
  language: Language;
  theme: Theme;
  show: Show;
  shelf: readonly MapTitle[];
  estimates: boolean;
  drawing: State['drawing'];
  saving: State['saving'];
  sharing: State['sharing'];
  told: State['told'];
  page: Page;
}

type Page = { is: 'opening' } | { is: 'broken'; problems: readonly Problem[] } | OpenPage;

export interface OpenPage {
  is: 'open';
  reading: Reading;
  question: Question;
  unknown: readonly Unknown[];
  /** The map that was asked for and is not there. */
  unknownMap: string | undefined;
  answer: Answer;
  /** The map with its places found, to draw other pictures of it. */
  drawing: Drawing;
  scene: Scene;
  /** Roles by what they are called. Made when it is first used. */
  search: (text: string) => SearchHit[];
  /** Whether the map has transitions that only we estimate, shown or not. */
  hasEstimates: boolean;
}

/** Keeps a view equal to the state; each part is worked out again only when what it rests on changed. */
export function derive(state: ReadonlySignal<State>): ReadonlySignal<View> {
  const map = computed(() => state.value.map);
  const mapId = computed(() => state.value.mapId);
  const address = computed(() => state.value.address);
  const language = computed(() => state.value.language);
  const theme = computed(() => state.value.theme);
  const estimates = computed(() => state.value.estimates);
  const pinyin = computed(() => state.value.pinyin);
  const drawing = computed(() => {
    if (map.value.is !== 'open') return undefined;
    return layOut(new CareerGraph(estimates.value ? map.value.map : withoutEstimates(map.value.map)));
  });
  const asked = computed(() => {
    if (!drawing.value) return undefined;
    const read = readAddress(address.value, drawing.value.graph);
    return { ...read, answer: answer(drawing.value.graph, read.question) };
  });
  const scene = computed(() => {
    if (!drawing.value || !asked.value) return undefined;
    return drawScene(drawing.value, asked.value.answer, { language: language.value, theme: theme.value });
  });
  // The index is made when someone searches, not before; and again when the names' readings have come.
  const search = computed(() => {
    const [graph, readings] = [drawing.value?.graph, pinyin.value];
    let made: ReturnType<typeof makeSearch> | undefined;
    return (text: string): SearchHit[] => (graph ? (made ??= makeSearch(graph, readings))(text) : []);
  });
  const page = computed((): Page => {
    if (map.value.is !== 'open') return map.value;
    if (!drawing.value || !asked.value || !scene.value) throw new Error('an open map is always drawn');
    const { graph } = drawing.value;
    return {
      is: 'open',
      reading: { words: WORDS[language.value], language: language.value, graph },
      ...asked.value,
      unknownMap: mapId.value === graph.map.map.id || isOnShelf(mapId.value) ? undefined : mapId.value,
      drawing: drawing.value,
      scene: scene.value,
      search: search.value,
      hasEstimates: map.value.map.transitions.some((transition) => basisOf(transition) === 'editorial'),
    };
  });
  return computed(() => {
    const { show, shelf, drawing: part, saving, sharing, told } = state.value;
    return {
      words: WORDS[language.value],
      language: language.value,
      theme: theme.value,
      show,
      shelf,
      estimates: estimates.value,
      drawing: part,
      saving,
      sharing,
      told,
      page: page.value,
    };
  });

  /** A map on its way is not an unknown one. */
  function isOnShelf(id: string | undefined): boolean {
    return state.value.shelf.some((title) => title.id === id);
  }
}
