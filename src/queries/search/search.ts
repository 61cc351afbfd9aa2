import MiniSearch, { type Query } from 'minisearch';
import type { CareerGraph } from '../../model/career-graph.ts';
import type { Role } from '../../model/career-map.ts';
import { smallest } from '../../model/extremes.ts';
import { foldText, tokensOf, tokensOfRun, type FoldedText, type TextRun } from './fold-text.ts';
import {
  searchableNamesOf,
  matchMistyped,
  matchTyped,
  matchWritten,
  type SearchableName,
  type NameMatch,
} from './searchable-names.ts';
import type { PinyinOf } from './pinyin.ts';
import { allowedMistakes } from './typos.ts';

/** A role that was found, and by which part of which of its texts. */
export interface SearchHit {
  role: Role;
  /** Larger is better; equal where two roles match in the same way. */
  score: number;
  matched: {
    /** `name` is the Chinese name where there is one, `other-name` the English one beside it. */
    in: 'name' | 'alias' | 'pinyin' | 'other-name';
    /** The text to show, never pinyin; from `from` up to `to`, in code units, it is what was typed. */
    text: string;
    from: number;
    to: number;
  };
}

interface Entry {
  role: Role;
  labels: readonly SearchableName[];
}

interface Found {
  place: NameMatch;
  score: number;
}

/** How well each kind of match does. Words that are apart, and then mistakes, come after all of these. */
const SCORES = {
  whole: { name: 9, alias: 8, pinyin: 7 },
  beginning: { name: 6, alias: 5, pinyin: 4 },
  middle: { name: 3, alias: 3, pinyin: 3 },
} as const;
/** From this score on it is all of a name, an alias or a reading that was typed. */
export const WHOLE = SCORES.whole.pinyin;
const WORDS_APART = 2;
const WITH_MISTAKES = 1;

/** No label is as long; a page pasted by mistake should not be searched for. */
const LONGEST_QUESTION = 120;
/** To find candidates the longest words are enough; each candidate is compared with all that was typed. */
const WORDS_LOOKED_UP = 8;

/**
 * Makes the search over a map's roles: by Chinese or English names, aliases and pinyin, by their beginnings and the
 * words in them, and, where nothing is found so, by what was probably meant. Best first, then in the map's order;
 * empty for a text without letters or digits. Never throws.
 */
export function makeSearch(
  graph: CareerGraph,
  pinyin: PinyinOf,
): (text: string, limit?: number) => SearchHit[] {
  const entries = graph.roles.map((role) => ({ role, labels: searchableNamesOf(role, pinyin) }));
  const index = indexOf(entries);
  const best = (candidates: Query, match: (entry: Entry) => Found | undefined): SearchHit[] =>
    index
      .search(candidates)
      .map(({ id }) => id as number)
      .sort((a, b) => a - b)
      .flatMap((id) => hitOf(entries[id] as Entry, match))
      .sort((a, b) => b.score - a.score);
  return (text, limit = 8) => {
    const asked = foldText(text.slice(0, LONGEST_QUESTION));
    if (asked.letters === '') return [];
    const right = best(candidatesFor(asked), (entry) => foundIn(entry, asked));
    const hits = right.length > 0 ? right : best(candidatesNear(asked), (entry) => meantIn(entry, asked));
    return hits.slice(0, Math.max(0, limit));
  };
}

function indexOf(entries: readonly Entry[]): MiniSearch {
  const index = new MiniSearch({
    fields: ['tokens'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  });
  index.addAll(entries.map(({ labels }, id) => ({ id, tokens: allTokens(labels).join(' ') })));
  return index;
}

function allTokens(labels: readonly SearchableName[]): string[] {
  const tokens = labels.flatMap(({ folded, reading }) => [
    ...tokensOf(folded),
    ...(reading?.endings ?? []).flatMap(({ full, initials }) => [full, initials]),
  ]);
  return [...new Set(tokens)].filter((token) => token !== '');
}

function candidatesFor({ letters, runs }: FoldedText): Query {
  const tokens = longest(runs.flatMap(tokensOfRun));
  return { combineWith: 'OR', prefix: true, queries: [letters, { combineWith: 'AND', queries: tokens }] };
}

/** MiniSearch counts two letters that changed places as two mistakes, so it is asked for two from the start. */
function candidatesNear({ letters, runs }: FoldedText): Query {
  const words = longest(runs.map(({ text }) => text));
  const near = runs.filter(({ text }) => words.includes(text)).map(candidatesNearRun);
  const whole = { queries: [letters], fuzzy: allowedMistakes(letters) > 0 ? 2 : false };
  return { combineWith: 'OR', queries: [whole, { combineWith: 'AND', queries: near }] };
}

function candidatesNearRun({ text, han }: TextRun): Query {
  const forgiving = allowedMistakes(text) > 0;
  if (han) return { combineWith: forgiving ? 'OR' : 'AND', queries: [...new Set(text)] };
  return { queries: [text], prefix: true, fuzzy: forgiving ? 2 : false };
}

function longest(words: readonly string[]): string[] {
  return [...new Set(words)].sort((a, b) => b.length - a.length).slice(0, WORDS_LOOKED_UP);
}

function foundIn({ labels }: Entry, { letters, runs }: FoldedText): Found | undefined {
  const places = labels.flatMap((label) => placesIn(label, letters));
  if (places.length > 0)
    return better(places.map((place) => ({ place, score: SCORES[place.how][kindOf(place)] })));
  if (runs.length < 2) return undefined;
  const apart = wordsApart(labels, runs, (label, { text }) => placesIn(label, text)[0]);
  return apart && { place: apart.place, score: WORDS_APART };
}

function meantIn({ labels }: Entry, { letters, runs }: FoldedText): Found | undefined {
  const whole = labels.flatMap((label) => matchMistyped(label, letters, allowedMistakes(letters)) ?? []);
  const apart = wordsApart(
    labels,
    runs,
    (label, { text }) => placesIn(label, text)[0] ?? matchMistyped(label, text, allowedMistakes(text)),
  );
  return better([
    ...whole.map((place) => ({ place, score: WITH_MISTAKES - place.mistakes / 100 })),
    ...(apart ? [{ place: apart.place, score: WITH_MISTAKES - apart.mistakes / 100 }] : []),
  ]);
}

function placesIn(label: SearchableName, letters: string): NameMatch[] {
  return [matchWritten(label, letters), matchTyped(label, letters)].filter((place) => place !== undefined);
}

/** Every word somewhere in the role's texts: shown is the first of them, in the text that has the most of them. */
function wordsApart(
  labels: readonly SearchableName[],
  runs: readonly TextRun[],
  find: (label: SearchableName, run: TextRun) => NameMatch | undefined,
): { place: NameMatch; mistakes: number } | undefined {
  const found = labels.map((label) => runs.map((run) => find(label, run)));
  let mistakes = 0;
  for (const index of runs.keys()) {
    const fewest = smallest(found.map((places) => places[index]?.mistakes ?? Infinity));
    if (fewest === Infinity) return undefined;
    mistakes += fewest;
  }
  const [fullest = []] = found
    .map((places) => places.filter((place) => place !== undefined))
    .sort((a, b) => b.length - a.length);
  return fullest[0] && { place: fullest[0], mistakes };
}

function better(found: readonly Found[]): Found | undefined {
  return [...found].sort((a, b) => b.score - a.score)[0];
}

function kindOf({ label, pinyin }: NameMatch): 'name' | 'alias' | 'pinyin' {
  return pinyin ? 'pinyin' : label.is === 'alias' || label.is === 'unshown' ? 'alias' : 'name';
}

/** What is found by a word that is not shown is shown by its name, no part of which was typed. */
function nameOf({ labels }: Entry): SearchHit['matched'] {
  return { in: 'name', text: labels[0]?.text ?? '', from: 0, to: 0 };
}

function hitOf(entry: Entry, match: (entry: Entry) => Found | undefined): SearchHit[] {
  const found = match(entry);
  if (!found) return [];
  const { label, pinyin, range } = found.place;
  if (label.is === 'unshown') return [{ role: entry.role, score: found.score, matched: nameOf(entry) }];
  const matched = { in: pinyin ? ('pinyin' as const) : label.is, text: label.text, ...range };
  return [{ role: entry.role, score: found.score, matched }];
}
