import type { Role } from './career-map.ts';
import type { Language } from './text.ts';

const HAN = /\p{Script=Han}/u;
const ABBREVIATION = /^[\p{Lu}\d/&.-]+$/u;

/** What else a role is called in a language: written with its letters, or an abbreviation that every language uses. */
export function aliasesIn({ aliases = [] }: Role, language: Language): string[] {
  return aliases.filter((alias) => ABBREVIATION.test(alias) || HAN.test(alias) === (language === 'zh'));
}
