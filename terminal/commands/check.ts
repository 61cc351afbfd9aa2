import { checkMap, sayProblem, type Problem, type Warning } from '../../src/core.ts';
import type { Reply, Wording } from '../context.ts';
import type { Opened } from '../input/open-map.ts';

export interface CheckJson {
  sound: boolean;
  errors: readonly FoundJson[];
  warnings: readonly FoundJson[];
}

/** What is wrong or odd, with the sentence that says it. */
type FoundJson = (Problem | Warning) & { says: string };

/** Where it is and what is wrong; a doubt does not say in which file. */
export function problemText({ words }: Wording, found: Problem | Warning, oneFile?: string): string {
  const file = 'file' in found ? found.file : (oneFile ?? `${found.place.split('/')[1]}.json`);
  return `${words.problems.place(file, found.place)}: ${sayProblem(found, words)}`;
}

/** What is wrong with a map, and of a sound one what deserves a second look. */
export function check(wording: Wording, { map, problems, oneFile }: Opened): Reply<CheckJson> {
  const { textOf, words, terminal } = wording;
  const errors = problems.filter(({ severity }) => severity === 'error');
  const odd = problems.filter(({ severity }) => severity === 'warning');
  const doubts = map ? checkMap(map, { year: new Date().getFullYear() }) : [];
  const warnings = [...odd, ...doubts];
  const heading = map
    ? terminal.sound(
        textOf(map.map.title),
        words.picture.subtitle.overview(map.roles.length, map.transitions.length),
        map.sources.length,
        warnings.length,
      )
    : terminal.labelled(words.problems.heading, terminal.mistakes(errors.length));
  const foundJson = (found: Problem | Warning): FoundJson => ({ ...found, says: sayProblem(found, words) });
  return {
    found: map !== undefined,
    json: { sound: map !== undefined, errors: errors.map(foundJson), warnings: warnings.map(foundJson) },
    text: [
      heading,
      ...[...errors, ...warnings].map((found) => `  ${problemText(wording, found, oneFile)}`),
    ].join('\n'),
  };
}
