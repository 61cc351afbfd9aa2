import { isHan, type FoldedText } from './fold-text.ts';

/** A map's pinyin.json: for each role id, how its names are typed. `scripts/write-pinyin.mjs` writes it. */
export type PinyinOf = Readonly<Record<string, readonly string[]>>;

/** How a text is typed on a Latin keyboard. */
export interface PinyinReading {
  /** From its beginning, and from each Han character after it. */
  endings: readonly PinyinEnding[];
  /** For each code unit of the text's letters, how many letters its full form has; 0 inside a character. */
  lengths: readonly number[];
}

export interface PinyinEnding {
  /** Where in the text's letters it begins. */
  at: number;
  full: string;
  initials: string;
}

/**
 * Gives each text its reading out of a role's list, where it has Han characters. An ending that came up before is
 * not in the list again, so the texts have to be the ones that were written, in the same order.
 */
export function readingsOf(
  texts: readonly FoldedText[],
  list: readonly string[],
): (PinyinReading | undefined)[] {
  const known = new Map<string, Omit<PinyinEnding, 'at'>>();
  const rest = list.values();
  return texts.map(({ letters }) => {
    const endings = beginningsIn(letters).map((at) => {
      const ending = letters.slice(at);
      const form = known.get(ending) ?? formIn(rest.next().value ?? '');
      known.set(ending, form);
      return { at, ...form };
    });
    if (endings.length === 0 || endings.some(({ full }) => full === '')) return undefined;
    return { endings, lengths: lengthsIn(letters, endings) };
  });
}

/** Where in a text the part ends that the first so many letters of an ending stand for. */
export function endOf({ lengths }: PinyinReading, at: number, typed: number, initials: boolean): number {
  let end = at;
  for (let left = typed; end < lengths.length && (left > 0 || lengths[end] === 0); end++) {
    const length = lengths[end] ?? 0;
    left -= initials ? Math.min(1, length) : length;
  }
  return end;
}

function beginningsIn(letters: string): number[] {
  const han = hanIn(letters);
  return han.length > 0 ? [...new Set([0, ...han])] : [];
}

function hanIn(letters: string): number[] {
  let at = 0;
  return Array.from(letters).flatMap((letter) => {
    const here = at;
    at += letter.length;
    return isHan(letter) ? [here] : [];
  });
}

function formIn(line: string): Omit<PinyinEnding, 'at'> {
  const [full = '', initials = ''] = line.split(' ');
  return { full, initials };
}

/** What an ending has more than the next one is its first syllable, and the letters between the two. */
function lengthsIn(letters: string, endings: readonly PinyinEnding[]): number[] {
  const lengths = Array.from(letters, (letter) => [1, ...Array<number>(letter.length - 1).fill(0)]).flat();
  endings.forEach(({ at, full }, index) => {
    const char = String.fromCodePoint(letters.codePointAt(at) ?? 0);
    const next = endings[index + 1];
    const between = (next?.at ?? letters.length) - at - char.length;
    if (isHan(char)) lengths[at] = Math.max(1, full.length - (next?.full.length ?? 0) - between);
  });
  return lengths;
}
