const HAN = /\p{Script=Han}/u;
const LETTER = /[\p{L}\p{N}]/u;

/** A text as it is compared: its letters and digits alone, without case, width, accents and what is between them. */
export interface FoldedText {
  letters: string;
  /** For each code unit of `letters`, the character of the text that it comes from. */
  places: readonly TextRange[];
  /** The text's words: runs of Han characters, and runs of other letters. */
  runs: readonly TextRun[];
  /** Where in `letters` a word can begin: at every Han character and at every run. */
  starts: ReadonlySet<number>;
}

/** Code units, the first and the one after the last. */
export interface TextRange {
  from: number;
  to: number;
}

export interface TextRun {
  text: string;
  han: boolean;
}

/** The same on every engine: no Intl.Segmenter, whose words depend on the dictionary it comes with. */
export function foldText(text: string): FoldedText {
  const places: TextRange[] = [];
  const runs: TextRun[] = [];
  const starts = new Set<number>();
  let letters = '';
  let from = 0;
  let apart = true;
  for (const char of text) {
    const to = from + char.length;
    const folded = lettersOf(char);
    for (const letter of folded) {
      const han = HAN.test(letter);
      const last = runs.at(-1);
      const begins = apart || last?.han !== han;
      if (begins || han) starts.add(letters.length);
      if (begins) runs.push({ text: letter, han });
      else last.text += letter;
      letters += letter;
      for (let units = letter.length; units > 0; units--) places.push({ from, to });
      apart = false;
    }
    apart ||= folded.length === 0;
    from = to;
  }
  return { letters, places, runs, starts };
}

function lettersOf(char: string): string[] {
  return Array.from(char.normalize('NFKD').toLowerCase()).filter((letter) => LETTER.test(letter));
}

export function isHan(letter: string): boolean {
  return HAN.test(letter);
}

/** What an index holds of a text: its words, Han characters and their pairs, and all of it in one. */
export function tokensOf({ letters, runs }: FoldedText): string[] {
  const words = runs.filter(({ han }) => !han).map(({ text }) => text);
  return [letters, ...words, ...hanTokens(letters)];
}

/** What is looked up for one word of a question, each of which the index must hold: the pairs make it narrow. */
export function tokensOfRun({ text, han }: TextRun): string[] {
  if (!han) return [text];
  const pairs = hanTokens(text).filter((token) => Array.from(token).length > 1);
  return pairs.length > 0 ? pairs : [text];
}

function hanTokens(letters: string): string[] {
  const chars = Array.from(letters);
  return chars.flatMap((char, index) => {
    const next = chars[index + 1] ?? '';
    if (!isHan(char)) return [];
    return isHan(next) ? [char, char + next] : [char];
  });
}
