import type { Role } from '../../model/career-map.ts';
import { inLanguage, inOtherLanguage } from '../../model/text.ts';
import { fold, type Folded, type Range } from './fold-text.ts';
import { endOf, readingsOf, type Ending, type PinyinOf, type Reading } from './pinyin.ts';
import { nearestBeginning } from './typos.ts';

/** A text that a role is known by, ready to be compared. */
export interface Label {
  is: 'name' | 'other-name' | 'alias' | 'unshown';
  text: string;
  folded: Folded;
  reading: Reading | undefined;
}

/** Where something typed stands in a label, and how well. */
export interface Place {
  label: Label;
  how: 'whole' | 'beginning' | 'middle';
  pinyin: boolean;
  mistakes: number;
  /** Code units of the label's text. */
  range: Range;
}

/** The Chinese name, the English one, the aliases, and what is found but not shown; a map in one language has one name. */
export function labelsOf({ id, name, aliases = [], searchedAs = [] }: Role, pinyin: PinyinOf): Label[] {
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

function label(is: Label['is'], text: string): Label {
  return { is, text, folded: fold(text), reading: undefined };
}

/** Where the letters stand in a label as it is written, at the beginning of a word. */
export function writtenIn(label: Label, letters: string): Place | undefined {
  const { letters: all, starts } = label.folded;
  if (all.startsWith(letters)) return placed(label, 0, letters.length);
  for (let at = all.indexOf(letters, 1); at > 0; at = all.indexOf(letters, at + 1))
    if (starts.has(at)) return placed(label, at, at + letters.length);
  return undefined;
}

/** Where the letters stand in how a label is typed, in full or by initials; all of it goes before a part of it. */
export function typedIn(label: Label, letters: string): Place | undefined {
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
export function nearIn(label: Label, letters: string, allowed: number): Place | undefined {
  if (allowed === 0) return undefined;
  const { letters: all, starts } = label.folded;
  const places: Place[] = [];
  for (const at of starts) {
    const near = nearestBeginning(letters, all.slice(at), allowed);
    if (near) places.push({ ...placed(label, at, at + near.length), mistakes: near.mistakes });
  }
  for (const ending of label.reading?.endings ?? []) {
    const near = nearestBeginning(letters, ending.full, allowed);
    if (near) places.push({ ...placedByPinyin(label, ending, near.length, false), mistakes: near.mistakes });
  }
  return places.sort((a, b) => a.mistakes - b.mistakes)[0];
}

function placedByPinyin(label: Label, { at }: Ending, typed: number, initials: boolean): Place {
  const end = endOf(label.reading as Reading, at, typed, initials);
  return { ...placed(label, at, end), pinyin: true };
}

function placed(label: Label, from: number, to: number): Place {
  const { letters, places } = label.folded;
  const range = { from: places[from]?.from ?? 0, to: places[to - 1]?.to ?? 0 };
  const how = from > 0 ? 'middle' : to < letters.length ? 'beginning' : 'whole';
  return { label, how, pinyin: false, mistakes: 0, range };
}
