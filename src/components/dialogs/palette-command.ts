import { WORDS } from '../../languages/languages.ts';
import { soundsLike } from '../../languages/sounds-like.ts';
import type { Words } from '../../languages/words.ts';
import { LANGUAGES, type Language } from '../../model/text.ts';
import type { Question } from '../../queries/ask/question.ts';
import type { Command } from '../../app/command.ts';
import type { KeyName } from './keys.ts';

/** Something that can be done now. */
export interface PaletteCommand {
  /** What it is called in a language: one is shown, both are looked through. */
  say: Say;
  does: { ask: Question } | { run: Command };
  /** The key that does the same. */
  keys?: KeyName;
}

export type Say = (words: Words, language: Language) => string;

/** Whether a name has a word in it, in either language; or, in Chinese, sounds like it. */
export function isCalled(say: Say, word: string): boolean {
  return isNamedBy(say, word) || soundsLike(say(WORDS.zh, 'zh'), word);
}

export function isNamedBy(say: Say, word: string): boolean {
  return LANGUAGES.some((language) => say(WORDS[language], language).toLowerCase().includes(word));
}
