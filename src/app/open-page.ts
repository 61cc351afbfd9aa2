import { computed, type ReadonlySignal } from '@preact/signals-core';
import { sayNews, sayTitle } from '../languages/say.ts';
import { WORDS } from '../languages/languages.ts';
import { CareerGraph } from '../model/career-graph.ts';
import { basisOf } from '../model/evidence.ts';
import { withoutEstimates } from '../model/without-estimates.ts';
import { answer, previewing, rolesAbout } from '../queries/answer/answer.ts';
import { makeSearch, type SearchHit } from '../queries/search/search.ts';
import { drawScene, layOut } from '../scene/draw-scene.ts';
import { readAddress } from './address/read-address.ts';
import { personOnMap } from './profile/person-on-map.ts';
import type { State } from './state.ts';
import type { OpenPage } from './page-view.ts';

/* Apart from view.ts, which the page has before any map: this is what asks, answers and draws one. */

/** What there is on the page while a map is open; each part is worked out again only when what it rests on changed. */
export function deriveOpenPage(state: ReadonlySignal<State>): ReadonlySignal<OpenPage> {
  const map = computed(() => {
    if (state.value.map.is !== 'open') throw new Error('only an open map has a page');
    return state.value.map.map;
  });
  const mapId = computed(() => state.value.mapId);
  const address = computed(() => state.value.address);
  const language = computed(() => state.value.language);
  const theme = computed(() => state.value.theme);
  const estimates = computed(() => state.value.estimates);
  const pinyin = computed(() => state.value.pinyin);
  const profile = computed(() => state.value.profile);
  const drawing = computed(() =>
    layOut(new CareerGraph(estimates.value ? map.value : withoutEstimates(map.value))),
  );
  const asked = computed(() => {
    const read = readAddress(address.value, drawing.value.graph);
    const found = answer(drawing.value.graph, read.question, personOnMap(drawing.value.graph, profile.value));
    return { ...read, answer: found, about: rolesAbout(found) };
  });
  const preview = computed(() => state.value.preview);
  const looked = computed(() => {
    const { answer: found } = asked.value;
    return found.ask === 'routes' && preview.value !== undefined
      ? found.routes[preview.value]?.roles
      : undefined;
  });
  const scene = computed(() =>
    drawScene(drawing.value, previewing(asked.value.answer, preview.value), {
      language: language.value,
      theme: theme.value,
    }),
  );
  // The index is made when someone searches, not before; and again when the names' readings have come.
  const search = computed(() => {
    const [{ graph }, readings] = [drawing.value, pinyin.value];
    let made: ReturnType<typeof makeSearch> | undefined;
    return (text: string, limit?: number): SearchHit[] => (made ??= makeSearch(graph, readings))(text, limit);
  });
  return computed(() => {
    const { graph } = drawing.value;
    return {
      is: 'open',
      reading: { words: WORDS[language.value], language: language.value, graph },
      ...asked.value,
      title: sayTitle(asked.value.answer, graph, language.value),
      news: sayNews(asked.value.answer, graph, language.value),
      unknownMap: mapId.value === graph.map.map.id || isOnShelf(mapId.value) ? undefined : mapId.value,
      drawing: drawing.value,
      scene: scene.value,
      looked: looked.value,
      search: search.value,
      hasEstimates: map.value.transitions.some((transition) => basisOf(transition) === 'editorial'),
    };
  });

  /** A map on its way is not an unknown one. */
  function isOnShelf(id: string | undefined): boolean {
    return state.value.shelf.some((title) => title.id === id);
  }
}
