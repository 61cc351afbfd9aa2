import type * as v from 'valibot';
import type { textSchema } from './text-schema.ts';

/** The languages a map's texts can be in. The page's own words are in `languages/`. */
export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text in one language at least. */
export type Text = v.InferOutput<typeof textSchema>;

/** The text in the wanted language, or in the one it has: a name is never blank. */
export function inLanguage(text: Text, language: Language): string {
  return text[language] ?? text.zh ?? text.en ?? '';
}

/** The text in the other language, where it says something else. */
export function inOtherLanguage(text: Text, language: Language): string | undefined {
  const other = language === 'zh' ? text.en : text.zh;
  return other === inLanguage(text, language) ? undefined : other;
}
