import * as v from 'valibot';

/* The shape of a text. Apart from text.ts, so that whoever only reads a text need not carry what checks one. */

const written = v.pipe(v.string(), v.regex(/\S/, 'no-text'));

export const textEntries = { zh: v.exactOptional(written), en: v.exactOptional(written) };

/** A text in one language at least. */
export const textSchema = v.pipe(
  v.looseObject(textEntries),
  v.check((text) => isWritten(text), 'no-text'),
);

export function isWritten(text: { zh?: string; en?: string }): boolean {
  return text.zh !== undefined || text.en !== undefined;
}

/** Texts in any language, none of them blank. */
export const titles = v.array(v.pipe(v.string(), v.regex(/\S/, 'no-text')));
