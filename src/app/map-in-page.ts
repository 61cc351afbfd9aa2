import { readCareerMap } from '../formats/readers/career-map.ts';
import { sayNews, sayTitle } from '../languages/say.ts';
import { CareerGraph } from '../model/career-graph.ts';
import type { CareerMap } from '../model/career-map.ts';
import { withoutEstimates } from '../model/without-estimates.ts';
import { answer, previewing, rolesAbout, type Answer } from '../queries/answer/answer.ts';
import type { PinyinOf } from '../queries/search/pinyin.ts';
import { makeSearch, type SearchHit } from '../queries/search/search.ts';
import { drawScene, layOut, type MapLayout } from '../scene/draw-scene.ts';
import { readAddress } from './address/read-address.ts';
import type { Asked, Asking, MapPort } from './map-port.ts';
import { personOnMap } from './profile/person-on-map.ts';

const graphs = new WeakMap<CareerMap, Map<boolean, CareerGraph>>();
const layouts = new WeakMap<CareerGraph, MapLayout>();
const searches = new WeakMap<CareerGraph, { pinyin: PinyinOf; search: Search }>();

type Search = (text: string, limit?: number) => SearchHit[];

/** The map as a graph, with or without what is only estimated; made once. */
export function graphOf(map: CareerMap, estimates: boolean): CareerGraph {
  const made = graphs.get(map) ?? new Map<boolean, CareerGraph>();
  graphs.set(map, made);
  let graph = made.get(estimates);
  if (!graph) made.set(estimates, (graph = new CareerGraph(estimates ? map : withoutEstimates(map))));
  return graph;
}

/** Where a graph's stations stand; found once. */
export function layoutOf(graph: CareerGraph): MapLayout {
  let layout = layouts.get(graph);
  if (!layout) layouts.set(graph, (layout = layOut(graph)));
  return layout;
}

/** Finds roles of a graph by what they are called. The index is made when it is first used, not before. */
export function searchOf(graph: CareerGraph, pinyin: PinyinOf): Search {
  const before = searches.get(graph);
  if (before?.pinyin === pinyin) return before.search;
  let made: Search | undefined;
  const search: Search = (text, limit) => (made ??= makeSearch(graph, pinyin))(text, limit);
  searches.set(graph, { pinyin, search });
  return search;
}

/** A map that is asked in the page itself. What stays the same from one question to the next is not worked out again. */
export function createMapPort(): MapPort {
  let map: CareerMap | undefined;
  let last: { asking: Asking; graph: CareerGraph; asked: Asked } | undefined;
  const current = (): { asking: Asking; graph: CareerGraph; asked: Asked } => {
    if (!last) throw new Error('A scene is drawn of an answer, and nothing was asked yet');
    return last;
  };

  return {
    open(files) {
      const parsed = readCareerMap(files);
      if (parsed.map) {
        map = parsed.map;
        last = undefined;
      }
      return Promise.resolve(parsed);
    },
    // eslint-disable-next-line @typescript-eslint/require-await -- what is thrown is a rejection, as from a worker
    async ask(asking) {
      if (!map) throw new Error('No map is open to be asked');
      const graph = graphOf(map, asking.estimates);
      const same =
        last?.graph === graph &&
        last.asking.address === asking.address &&
        last.asking.profile === asking.profile;
      if (same && last?.asking.language === asking.language) return last.asked;
      const found = same && last ? last.asked : askOf(graph, asking);
      const asked: Asked = {
        ...found,
        title: sayTitle(found.answer, graph, asking.language),
        news: sayNews(found.answer, graph, asking.language),
      };
      last = { asking, graph, asked };
      return asked;
    },
    // eslint-disable-next-line @typescript-eslint/require-await -- as above
    async scene({ language, theme, preview }) {
      const { graph, asked } = current();
      return drawScene(layoutOf(graph), previewing(asked.answer, preview), { language, theme });
    },
    // eslint-disable-next-line @typescript-eslint/require-await -- as above
    async find({ text, limit, pinyin }) {
      const { graph } = current();
      return searchOf(graph, pinyin)(text, limit);
    },
  };
}

function askOf(
  graph: CareerGraph,
  { address, profile }: Asking,
): Pick<Asked, 'question' | 'unknown' | 'answer' | 'about'> {
  const read = readAddress(address, graph);
  const found: Answer = answer(graph, read.question, personOnMap(graph, profile));
  return { ...read, answer: found, about: rolesAbout(found) };
}
