import { LANGUAGES, type Language } from '../model/text.ts';
import { en } from './en.ts';
import type { Words } from './words.ts';
import { zh } from './zh.ts';

/** Every language the app speaks. */
export const WORDS: Record<Language, Words> = { zh, en };

/** The language of a tag such as `zh-CN` or `en-GB`, where the app speaks it. */
export function languageOf(tag: string): Language | undefined {
  const primary = tag.toLowerCase().split('-')[0];
  return LANGUAGES.find((language) => language === primary);
}

/** The first of the wanted languages that the app speaks, else English. */
export function speakableOf(tags: readonly string[]): Language {
  return tags.map(languageOf).find((language) => language !== undefined) ?? 'en';
}
