import { inLanguage, WORDS } from '../src/core.ts';
import type { CareerGraph, Language, makeSearch, Text, Words } from '../src/core.ts';
import type { Options } from './input/read-arguments.ts';
import { TERMINAL } from './words/languages.ts';
import type { TerminalWords } from './words/words.ts';

/** The words of one language, and how the texts of a map are read in it. */
export interface Wording {
  language: Language;
  /** What the page says too. */
  words: Words;
  /** What only the terminal says. */
  terminal: TerminalWords;
  textOf: (text: Text) => string;
  nameOf: (named: { name: Text }) => string;
}

/** What a command is given: the map, what was typed after it, and the words to answer in. */
export interface Context extends Wording {
  graph: CareerGraph;
  search: ReturnType<typeof makeSearch>;
  operands: readonly string[];
  options: Options;
  /** The folder a relative path starts from. */
  folder: string;
}

/** What a command answers: as text, and as the JSON that docs/terminal.md describes. */
export interface Reply<Json extends object = object> {
  found: boolean;
  json: Json;
  text: string;
}

/** A file that was asked for on standard output, where nothing else may stand. */
export interface RawReply {
  found: true;
  raw: string;
}

export function wordingIn(language: Language): Wording {
  const textOf = (text: Text): string => inLanguage(text, language);
  return {
    language,
    words: WORDS[language],
    terminal: TERMINAL[language],
    textOf,
    nameOf: ({ name }) => textOf(name),
  };
}
