import { parseMap, type Parsed } from '../../model/parse-map.ts';
import { SECTIONS, type RawMap } from '../../model/problem.ts';
import { readJson } from './json.ts';

/** Reads a map from one file with the keys `map`, `roles`, `transitions` and `sources`; undefined: it was not readable. */
export function readOneFile(text: string | undefined, file: string): Parsed {
  const { value, problem } = readJson(text, file);
  if (problem) return { map: undefined, problems: [problem] };
  const missing = SECTIONS.filter((section) => !Object.hasOwn(Object(value) as object, section));
  if (missing.length === 0) return parseMap(value as RawMap, () => file);
  const problems = missing.map(
    (key) => ({ severity: 'error', file, place: '', fault: 'missing', key }) as const,
  );
  return { map: undefined, problems };
}
