import { WORDS } from '../../languages/languages.ts';
import { soundsLike } from '../../languages/sounds-like.ts';
import type { Words } from '../../languages/words.ts';
import { LANGUAGES, type Language } from '../../model/text.ts';
import type { PageKeyName } from '../../app/keys/page-keys.ts';
import type { Question } from '../../queries/ask/question.ts';
import type { Command } from '../../app/command.ts';

/** Something that can be done now. */
export interface PaletteCommand {
  /** Its name in a language: one is shown, both are looked through. */
  name: CommandName;
  does: { ask: Question } | { run: Command };
  /** The key that does the same. */
  keys?: PageKeyName;
}

export type CommandName = (words: Words, language: Language) => string;

/** Whether a name has a word in it, in either language; or, in Chinese, sounds like it. */
export function isCalled(name: CommandName, word: string): boolean {
  return isNamedBy(name, word) || soundsLike(name(WORDS.zh, 'zh'), word);
}

export function isNamedBy(name: CommandName, word: string): boolean {
  return LANGUAGES.some((language) => name(WORDS[language], language).toLowerCase().includes(word));
}
