import type { Basis } from '../../model/basis.ts';
import type { Kind, Source } from '../../model/career-map.ts';
import type { RoleId } from '../../model/schema.ts';
import type { Language, Text } from '../../model/text.ts';
import type { Extract } from '../../queries/answer/extract.ts';
import type { Point } from '../../scene/geometry.ts';

/** A part of a map with all that is said around it in one language: what a writer is given. */
export interface ExportContent {
  extract: Extract;
  language: Language;
  words: ExportWords;
  /** Where the stations stand on the map, y downwards; absent where nobody laid it out. */
  places: ReadonlyMap<RoleId, Point> | undefined;
}

export interface Writer {
  id: string;
  name: Text;
  /** What it is good for. */
  about: Text;
  /** Of file names, without the dot; the first is what a file is given. */
  endings: readonly [string, ...string[]];
  media: string;
  /** Pure: the same handout gives the same files. */
  of: (handout: ExportContent) => readonly WrittenFile[];
}

export interface WrittenFile {
  /** What follows the name, before the ending: empty, but where a format takes several files. */
  suffix: '' | '-roles' | '-transitions';
  text: string;
}

/** A format that takes one file. */
export function oneFile(write: (handout: ExportContent) => string): Writer['of'] {
  return (handout) => [{ suffix: '', text: write(handout) }];
}

/** Under which licence the map is, in a sentence; nothing where it does not say. */
export function licenceOf({ extract, words }: ExportContent): string[] {
  const { licence } = extract.graph.map.map;
  return licence === undefined ? [] : [words.labelled(words.licence, licence)];
}

/** What the writers say, in one language; `languages/` says it. */
export interface ExportWords {
  /** What the part is called, and what it is in figures. */
  title: string;
  about: string;
  kinds: Record<Kind, string>;
  basis: Record<Basis, string>;
  why: string;
  learn: string;
  obstacles: string;
  noReason: string;
  notStated: string;
  weak: string;
  implied: string;
  disagree: string;
  sources: string;
  licence: string;
  family: string;
  level: string;
  alsoCalled: string;
  duties: string;
  /** From 77 for 77%. */
  readiness: (percent: number, role: string, skills: number) => string;
  readinessUnknown: string;
  gap: (skill: string, levels: number) => string;
  years: (fewest: number, most: number) => string;
  /** Who says it, when, and how reliable that is. */
  facts: (source: Source) => string;
  labelled: (label: string, text: string) => string;
  list: (items: readonly string[]) => string;
  headings: Record<Heading, string>;
}

/** The columns of tables. */
type Heading =
  | 'id'
  | 'zh'
  | 'en'
  | 'out'
  | 'into'
  | 'from'
  | 'to'
  | 'fromId'
  | 'toId'
  | 'kind'
  | 'basis'
  | 'fewestYears'
  | 'mostYears';
