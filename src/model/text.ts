import * as v from 'valibot';

/** The languages a map's texts can be in. The page's own words are in `languages/`. */
export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const written = v.pipe(v.string(), v.regex(/\S/, 'no-text'));

export const textEntries = { zh: v.exactOptional(written), en: v.exactOptional(written) };

/** A text in one language at least. */
export const textSchema = v.pipe(
  v.looseObject(textEntries),
  v.check((text) => isWritten(text), 'no-text'),
);
export type Text = v.InferOutput<typeof textSchema>;

export function isWritten(text: { zh?: string; en?: string }): boolean {
  return text.zh !== undefined || text.en !== undefined;
}

/** The text in the wanted language, or in the one it has: a name is never blank. */
export function inLanguage(text: Text, language: Language): string {
  return text[language] ?? text.zh ?? text.en ?? '';
}

/** The text in the other language, where it says something else. */
export function inOtherLanguage(text: Text, language: Language): string | undefined {
  const other = language === 'zh' ? text.en : text.zh;
  return other === inLanguage(text, language) ? undefined : other;
}
