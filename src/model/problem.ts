import type { Language } from './text.ts';

/** The four sections of a map; in graph-data/ each is a file of that name. */
export const SECTIONS = ['map', 'roles', 'transitions', 'sources'] as const;
export type Section = (typeof SECTIONS)[number];

/** What is wrong, with what is needed to say it in any language. */
export type Fault =
  | { fault: 'unreadable' }
  | { fault: 'not-json'; line: number; column: number }
  | { fault: 'missing'; key: string }
  | { fault: 'wrong-type'; expected: string; received: string }
  | { fault: 'wrong-format'; received: string }
  | { fault: 'wrong-number'; received: string }
  | { fault: 'bad-id'; id: string }
  | { fault: 'reserved-id'; id: string }
  | { fault: 'bad-colour'; received: string }
  | { fault: 'bad-link'; received: string }
  | { fault: 'bad-currency'; received: string }
  | { fault: 'bad-place'; received: string }
  | { fault: 'no-text' }
  | { fault: 'empty' }
  | { fault: 'duplicate'; id: string; first: string }
  | { fault: 'unknown-reference'; to: ReferenceTo; id: string }
  | { fault: 'self-transition'; id: string }
  | { fault: 'out-of-scale'; received: number; scale: number }
  | { fault: 'no-source' }
  | { fault: 'reversed-years' }
  | { fault: 'unknown-key'; key: string };

export type FaultName = Fault['fault'];
export type ReferenceTo =
  'role' | 'family' | 'level' | 'stage' | 'skill' | 'trait' | 'source' | 'claim' | 'topic';

/** Something wrong in a map's data, as a value: the reader's language says it, nothing throws. */
export type Problem = Fault & {
  /** An error keeps the map from loading; a warning does not. */
  severity: 'error' | 'warning';
  /** `roles.json`, or the one file that holds all sections. */
  file: string;
  /** JSON pointer from the top of the map: `/transitions/3/to`. */
  place: string;
};

/** A problem before it is known which file it is in. */
export type Finding = Fault & { severity: Problem['severity']; path: Path };

/** What is sound and deserves a second look: only who tends the map is told, by check-map.ts. */
type Doubt =
  | { fault: 'no-way-in'; id: string }
  | { fault: 'no-way-out'; id: string }
  | { fault: 'weak-sources'; from: string; to: string }
  | { fault: 'unused-source'; id: string }
  | { fault: 'one-language'; missing: Language }
  | { fault: 'figures-differ'; zh: readonly string[]; en: readonly string[] }
  | { fault: 'old-pay'; year: number }
  | { fault: 'undated-pay' }
  | { fault: 'odd-link'; received: string }
  | { fault: 'shared-alias'; alias: string; first: string };

export type DoubtName = Doubt['fault'];

/** A doubt and its place in the map, a JSON pointer as in a problem. */
export type Warning = Doubt & { place: string };

/** Where in a map: keys and indexes from the top, the section first. */
export type Path = readonly (string | number)[];

/** The four sections as they were read: anything at all. */
export type RawMap = Record<Section, unknown>;

/** The JSON pointer of a path, escaped as RFC 6901 asks. */
export function pointer(path: Path): string {
  return path.map((key) => '/' + String(key).replaceAll('~', '~0').replaceAll('/', '~1')).join('');
}
