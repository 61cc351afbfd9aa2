import { parse, type ParseError } from 'jsonc-parser';
import { parseMap, type Parsed } from '../../model/parse-map.ts';
import { SECTIONS, type Fault, type Problem, type RawMap, type Section } from '../../model/problem.ts';

/** The texts of a map's four files; undefined where one could not be read. */
export type MapFiles = Record<Section, string | undefined>;

/** Reads a map from its four files; with a file missing or unreadable, says so for every such file. */
export function readCareerMap(files: MapFiles): Parsed {
  const read = SECTIONS.map((section) => ({ section, ...readJson(files[section], `${section}.json`) }));
  const problems = read.flatMap(({ problem }) => (problem ? [problem] : []));
  if (problems.length > 0) return { map: undefined, problems };
  return parseMap(Object.fromEntries(read.map(({ section, value }) => [section, value])) as RawMap);
}

function readJson(text: string | undefined, file: string): { value?: unknown; problem?: Problem } {
  const problem = { severity: 'error', file, place: '' } as const;
  if (text === undefined) return { problem: { ...problem, fault: 'unreadable' } };
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return { problem: { ...problem, ...brokenAt(text) } };
  }
}

/** Where the text stops being JSON; engines do not agree on saying so, and some say nothing. */
function brokenAt(text: string): Fault {
  const errors: ParseError[] = [];
  try {
    parse(text, errors, { disallowComments: true });
  } catch {
    // Brackets within brackets without end: no place in it is more wrong than another.
    return { fault: 'unreadable' };
  }
  const before = text.slice(0, errors[0]?.offset ?? text.length).split('\n');
  return { fault: 'not-json', line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
