import { largest } from '../model/extremes.ts';

/* How wide a text is drawn, near enough to make room for it, the same in Node, in every browser and in a file.
   Widths are in em of the font size, from the advance widths of common system sans-serif faces, a little generous. */

const NARROW = /[iljI.,:;'|!()[\]·]/;
const WIDE = /[mwMW@%—…]/;
const CAPITAL = /[A-Z]/;
/** Han, kana, Hangul, full-width forms and punctuation take a full em. */
const FULL =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}]|[\u{20000}-\u{3fffd}]/u;

/** How many times as wide the heavier weights are, in the widest of these faces. */
export const WIDER = { 400: 1, 500: 1.08, 700: 1.16 } as const;

/** Width in em. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
}

const widths = new Map<string, number>();

/** Found once for each character: a map says few of them, and each thousands of times. */
function widthOf(character: string): number {
  const known = widths.get(character);
  if (known !== undefined) return known;
  const width = characterWidth(character);
  widths.set(character, width);
  return width;
}

const widest = new WeakMap<readonly string[], number>();

/** Width in em of the widest line; found once, as it is wanted whenever an answer is drawn. */
export function widestOf(lines: readonly string[]): number {
  const width = widest.get(lines) ?? largest(lines.map(textWidth), 0);
  widest.set(lines, width);
  return width;
}

function characterWidth(character: string): number {
  if (FULL.test(character)) return 1;
  if (character === ' ') return 0.3;
  if (NARROW.test(character)) return 0.33;
  if (WIDE.test(character)) return 0.92;
  if (CAPITAL.test(character)) return 0.7;
  return 0.59;
}
