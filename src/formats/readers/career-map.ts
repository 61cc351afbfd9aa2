import { parseMap, type Parsed } from '../../model/parse-map.ts';
import { SECTIONS, type RawMap, type Section } from '../../model/problem.ts';
import { readJson } from './json.ts';

/** The texts of a map's four files; undefined where one could not be read. */
export type MapFiles = Record<Section, string | undefined>;

/** Reads a map from its four files; with a file missing or unreadable, says so for every such file. */
export function readCareerMap(files: MapFiles): Parsed {
  const read = SECTIONS.map((section) => ({ section, ...readJson(files[section], `${section}.json`) }));
  const problems = read.flatMap(({ problem }) => (problem ? [problem] : []));
  if (problems.length > 0) return { map: undefined, problems };
  return parseMap(Object.fromEntries(read.map(({ section, value }) => [section, value])) as RawMap);
}
