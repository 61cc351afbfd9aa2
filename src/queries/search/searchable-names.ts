import type { Role } from '../../model/career-map.ts';
import { inLanguage, inOtherLanguage } from '../../model/text.ts';
import { foldText, type FoldedText, type TextRange } from './fold-text.ts';
import { endOf, readingsOf, type PinyinEnding, type PinyinOf, type PinyinReading } from './pinyin.ts';
import { nearestPrefix } from './typos.ts';

/** A text that a role is known by, ready to be compared. */
export interface SearchableName {
  is: 'name' | 'other-name' | 'alias' | 'unshown';
  text: string;
  folded: FoldedText;
  reading: PinyinReading | undefined;
}

/** Where something typed stands in a label, and how well. */
export interface NameMatch {
  label: SearchableName;
  how: 'whole' | 'beginning' | 'middle';
  pinyin: boolean;
  mistakes: number;
  /** Code units of the label's text. */
  range: TextRange;
}

/** The Chinese name, the English one, the aliases, and what is found but not shown; a map in one language has one name. */
export function searchableNamesOf(
  { id, name, aliases = [], searchedAs = [] }: Role,
  pinyin: PinyinOf,
): SearchableName[] {
  const other = inOtherLanguage(name, 'zh');
  const labels = [
    label('name', inLanguage(name, 'zh')),
    ...(other === undefined ? [] : [label('other-name', other)]),
    ...aliases.map((alias) => label('alias', alias)),
    ...searchedAs.map((word) => label('unshown', word)),
  ];
  const written = labels.filter(({ is }) => is !== 'other-name' && (is !== 'name' || name.zh !== undefined));
  const list = Object.hasOwn(pinyin, id) ? pinyin[id] : undefined;
  const readings = readingsOf(
    written.map(({ folded }) => folded),
    list ?? [],
  );
  written.forEach((label, index) => (label.reading = readings[index]));
  return labels;
}

function label(is: SearchableName['is'], text: string): SearchableName {
  return { is, text, folded: foldText(text), reading: undefined };
}

/** Where the letters stand in a label as it is written, at the beginning of a word. */
export function matchWritten(label: SearchableName, letters: string): NameMatch | undefined {
  const { letters: all, starts } = label.folded;
  if (all.startsWith(letters)) return placed(label, 0, letters.length);
  for (let at = all.indexOf(letters, 1); at > 0; at = all.indexOf(letters, at + 1))
    if (starts.has(at)) return placed(label, at, at + letters.length);
  return undefined;
}

/** Where the letters stand in how a label is typed, in full or by initials; all of it goes before a part of it. */
export function matchTyped(label: SearchableName, letters: string): NameMatch | undefined {
  const endings = label.reading?.endings ?? [];
  const forms = endings.flatMap((ending) => [
    { ending, typed: ending.full, initials: false },
    { ending, typed: ending.initials, initials: true },
  ]);
  const form =
    forms.find(({ ending, typed }) => ending.at === 0 && typed === letters) ??
    forms.find(({ typed }) => typed.startsWith(letters));
  if (!form) return undefined;
  const place = placedByPinyin(label, form.ending, letters.length, form.initials);
  // By its initials or with a syllable begun, a place can reach the end of a text that is not yet typed to its end.
  const how = form.ending.at > 0 ? 'middle' : form.typed === letters ? 'whole' : 'beginning';
  return { ...place, how };
}

/** Where the letters may have been meant, with no more than so many mistakes; the fewest first. */
export function matchMistyped(
  label: SearchableName,
  letters: string,
  allowed: number,
): NameMatch | undefined {
  if (allowed === 0) return undefined;
  const { letters: all, starts } = label.folded;
  const places: NameMatch[] = [];
  for (const at of starts) {
    const near = nearestPrefix(letters, all.slice(at), allowed);
    if (near) places.push({ ...placed(label, at, at + near.length), mistakes: near.mistakes });
  }
  for (const ending of label.reading?.endings ?? []) {
    const near = nearestPrefix(letters, ending.full, allowed);
    if (near) places.push({ ...placedByPinyin(label, ending, near.length, false), mistakes: near.mistakes });
  }
  return places.sort((a, b) => a.mistakes - b.mistakes)[0];
}

function placedByPinyin(
  label: SearchableName,
  { at }: PinyinEnding,
  typed: number,
  initials: boolean,
): NameMatch {
  const end = endOf(label.reading as PinyinReading, at, typed, initials);
  return { ...placed(label, at, end), pinyin: true };
}

function placed(label: SearchableName, from: number, to: number): NameMatch {
  const { letters, places } = label.folded;
  const range = { from: places[from]?.from ?? 0, to: places[to - 1]?.to ?? 0 };
  const how = from > 0 ? 'middle' : to < letters.length ? 'beginning' : 'whole';
  return { label, how, pinyin: false, mistakes: 0, range };
}
