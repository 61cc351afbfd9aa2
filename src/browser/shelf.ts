import type { MapFiles } from '../formats/readers/career-map.ts';
import { SECTIONS, type Section } from '../model/problem.ts';

/* The maps that come with the app: graph-data/<map>/<section>.json, as addresses of files beside the page. */

const FILES = import.meta.glob<string>('../../graph-data/*/{map,roles,transitions,sources}.json', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** The map a first visit opens. */
export const FIRST_MAP = 'four-jobs';

/** The ids of the maps on the shelf. */
export const SHELF: readonly string[] = [
  ...new Set(Object.keys(FILES).map((path) => path.split('/').at(-2) ?? '')),
].sort();

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
