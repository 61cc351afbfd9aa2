import type { Words } from './words.ts';

/* English drawn out, accented and bracketed: `?lang=pseudo`. A word that stands plain on the page was forgotten here
   or belongs to the map; a bracket that is cut off shows where a longer language would not fit. */

const PLAIN = 'abcdeghijklnorstuwyzABCDEGHIJKLNORSTUWYZ';
const ACCENTED = 'åƀçđéĝĥîĵķļñöŕšţûŵýžÅƁÇĐÉĜĤÎĴĶĻÑÖŔŠŢÛŴÝŽ';

export function pseudoWords(words: Words): Words {
  return { ...(drawn(words) as Words), tag: 'en-XA' };
}

function drawn(said: unknown): unknown {
  if (typeof said === 'string') return drawnOut(said, []);
  if (typeof said === 'function')
    return (...given: unknown[]): string =>
      drawnOut((said as (...given: unknown[]) => string)(...given), given.flatMap(textsIn));
  return Object.fromEntries(Object.entries(said as object).map(([key, value]) => [key, drawn(value)]));
}

/** Vowels twice make a sentence about a third longer. What the sentence was given stays as it is. */
function drawnOut(sentence: string, given: readonly string[]): string {
  const kept = given.filter((text) => text !== '').map((text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const pieces = kept.length > 0 ? sentence.split(new RegExp(`(${kept.join('|')})`, 'u')) : [sentence];
  const marked = pieces.map((piece, index) => (index % 2 === 1 ? piece : accented(piece)));
  return `⟦${marked.join('')}⟧`;
}

function accented(text: string): string {
  return text
    .replace(/[aeiou]/g, '$&$&')
    .replace(/[a-z]/gi, (letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter);
}

function textsIn(given: unknown): string[] {
  if (typeof given === 'string') return [given];
  return typeof given === 'object' && given !== null ? Object.values(given).flatMap(textsIn) : [];
}
