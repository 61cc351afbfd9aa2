/** What no text may carry out: control characters, and marks that turn what follows round. */
const UNSEEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A text as any file can hold it: well-formed, of characters that are seen, tabs and line breaks of one kind for all. */
export function safeText(text: string): string {
  return text
    .toWellFormed()
    .replace(UNSEEN, '')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n');
}

/** The same where a line break would begin something else. */
export function oneLine(text: string): string {
  return safeText(text).replace(/\s+/g, ' ').trim();
}
