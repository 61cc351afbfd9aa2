import type { MapFiles } from '../formats/readers/career-map.ts';
import { SECTIONS, type Section } from '../model/problem.ts';
import type { Text } from '../model/text.ts';
import type { PinyinOf } from '../queries/search/pinyin.ts';
import type { MapLibraryPort, MapTitle } from '../app/ports.ts';

/* The maps that come with the app: graph-data/<map>/<section>.json, as addresses of files beside the page. */

const FILES = import.meta.glob<string>('../../graph-data/*/{map,roles,transitions,sources}.json', {
  query: '?url',
  import: 'default',
  eager: true,
});

const PINYIN = import.meta.glob<string>('../../graph-data/*/pinyin.json', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** How the names of a map are typed; without it names are still found by their characters. */
async function fetchPinyin(id: string): Promise<PinyinOf> {
  const text = await fetchText(PINYIN[`../../graph-data/${id}/pinyin.json`]);
  return text === undefined ? {} : (JSON.parse(text) as PinyinOf);
}

/** What the maps are called, without fetching them. */
const TITLES = import.meta.glob<Text>('../../graph-data/*/map.json', { import: 'title', eager: true });

/** The map a first visit opens. */
const FIRST_MAP = 'four-jobs';

/** The maps on the shelf, the first to open first. */
const BUNDLED_MAPS: readonly MapTitle[] = Object.entries(TITLES)
  .map(([path, title]) => ({ id: path.split('/').at(-2) ?? '', title }))
  .sort((a, b) => Number(b.id === FIRST_MAP) - Number(a.id === FIRST_MAP));

/** The texts of a map's files; a file that cannot be had is undefined, and nothing is thrown. */
export async function fetchMap(id: string): Promise<MapFiles> {
  const texts = await Promise.all(SECTIONS.map((section) => fetchText(fileOf(id, section))));
  return Object.fromEntries(SECTIONS.map((section, index) => [section, texts[index]])) as MapFiles;
}

function fileOf(id: string, section: Section): string | undefined {
  return FILES[`../../graph-data/${id}/${section}.json`];
}

async function fetchText(url: string | undefined): Promise<string | undefined> {
  if (url === undefined) return undefined;
  try {
    const response = await fetch(url);
    return response.ok ? await response.text() : undefined;
  } catch {
    return undefined;
  }
}

export const bundledMaps: MapLibraryPort = { titles: BUNDLED_MAPS, fetchMap, fetchPinyin };
