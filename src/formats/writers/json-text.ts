/** What JSON allows and another reader of the text may take for more: the beginning of a tag, marks that turn it round. */
const RISKY = /[<\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** As JSON, the value kept to the letter: whatever is risky, and half a surrogate pair, is written by its number. */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  const numbered = (character: string): string =>
    `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `${text.replace(RISKY, numbered)}\n`;
}
