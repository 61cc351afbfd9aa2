import { isHan } from './fold-text.ts';

/** How many typing mistakes are looked through: in a short word any mistake makes another word. */
export function allowedMistakes(letters: string): number {
  const [few, many] = isHan(letters) ? [3, 6] : [5, 8];
  return letters.length < few ? 0 : letters.length < many ? 1 : 2;
}

export interface NearPrefix {
  mistakes: number;
  /** How much of the text's beginning was meant. */
  length: number;
}

/**
 * The beginning of a text that is nearest to what was typed, if it is near enough; of several the longest. A letter
 * too many, too few or wrong is a mistake, and so are two that changed places (optimal string alignment distance).
 */
export function nearestPrefix(typed: string, text: string, allowed: number): NearPrefix | undefined {
  if (text.length < typed.length - allowed) return undefined;
  let before: number[] = [];
  let row = Array.from({ length: typed.length + 1 }, (_, index) => index);
  let best: NearPrefix | undefined;
  for (let at = 1; at <= Math.min(text.length, typed.length + allowed); at++) {
    const next = [at];
    for (let index = 1; index <= typed.length; index++) {
      const same = typed[index - 1] === text[at - 1];
      const swapped =
        at > 1 && index > 1 && typed[index - 1] === text[at - 2] && typed[index - 2] === text[at - 1];
      next[index] = Math.min(
        cost(row, index) + 1,
        cost(next, index - 1) + 1,
        cost(row, index - 1) + (same ? 0 : 1),
        swapped ? cost(before, index - 2) + 1 : Infinity,
      );
    }
    [before, row] = [row, next];
    const mistakes = cost(row, typed.length);
    if (mistakes <= (best?.mistakes ?? allowed)) best = { mistakes, length: at };
  }
  return best;
}

function cost(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
