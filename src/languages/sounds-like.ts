import { addTo } from '../model/groups.ts';
import { foldText } from '../queries/search/fold-text.ts';
import sounds from './sounds.json';

/** How each Han character the app says is read, by `npm run write:pinyin`; more than one where it depends. */
const READINGS = new Map<string, string[]>();
for (const [syllable, letters] of Object.entries(sounds))
  for (const letter of letters) addTo(READINGS, letter, syllable);

/** One letter sounds like nearly everything. */
const LEAST = 2;

/** Whether a part of a text is typed so on a Latin keyboard: each Han character by its syllable or its first letter. */
export function soundsLike(text: string, typed: string): boolean {
  const letters = Array.from(foldText(text).letters);
  return (
    typed.length >= LEAST &&
    letters.some((letter, at) => READINGS.has(letter) && goesOn(letters.slice(at), typed))
  );
}

/** The last syllable may be only begun. */
function goesOn([letter, ...rest]: readonly string[], typed: string): boolean {
  if (typed === '') return true;
  if (letter === undefined) return false;
  return (READINGS.get(letter) ?? [letter]).some((syllable) => {
    if (syllable.startsWith(typed)) return true;
    const whole = typed.startsWith(syllable) && goesOn(rest, typed.slice(syllable.length));
    return whole || (typed.startsWith(syllable.slice(0, 1)) && goesOn(rest, typed.slice(1)));
  });
}
