import { computed, type ReadonlySignal } from '@preact/signals-core';
import type { CareerGraph } from '../model/career-graph.ts';
import type { Problem } from '../model/problem.ts';
import type { Language } from '../model/text.ts';
import { WORDS } from '../languages/languages.ts';
import type { Words } from '../languages/words.ts';
import { answer, type Answer } from '../queries/answer.ts';
import type { Question } from '../queries/question.ts';
import { drawScene } from '../scene/draw-scene.ts';
import type { Theme } from '../scene/palette.ts';
import type { Scene } from '../scene/scene.ts';
import { readAddress, type Unknown } from './address.ts';
import type { Show, State } from './state.ts';

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
  drawing: State['drawing'];
  saving: State['saving'];
  sharing: State['sharing'];
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
  scene: Scene;
}

/** Keeps a view equal to the state; each part is worked out again only when what it rests on changed. */
export function derive(state: ReadonlySignal<State>): ReadonlySignal<View> {
  const map = computed(() => state.value.map);
  const address = computed(() => state.value.address);
  const language = computed(() => state.value.language);
  const theme = computed(() => state.value.theme);
  const read = computed(() => {
    if (map.value.is !== 'open') return undefined;
    return readAddress(address.value, map.value.drawing.graph);
  });
  const answered = computed(() => {
    if (map.value.is !== 'open' || !read.value) return undefined;
    return answer(map.value.drawing.graph, read.value.question);
  });
  const scene = computed(() => {
    if (map.value.is !== 'open' || !answered.value) return undefined;
    return drawScene(map.value.drawing, answered.value, { language: language.value, theme: theme.value });
  });
  const page = computed((): Page => {
    if (map.value.is !== 'open') return map.value;
    const { graph } = map.value.drawing;
    const { mapId } = state.value;
    return {
      is: 'open',
      reading: { words: WORDS[language.value], language: language.value, graph },
      ...(read.value as NonNullable<typeof read.value>),
      unknownMap: mapId === graph.map.map.id ? undefined : mapId,
      answer: answered.value as Answer,
      scene: scene.value as Scene,
    };
  });
  return computed(() => {
    const { show, drawing, saving, sharing } = state.value;
    const words = WORDS[language.value];
    return {
      words,
      language: language.value,
      theme: theme.value,
      show,
      drawing,
      saving,
      sharing,
      page: page.value,
    };
  });
}
