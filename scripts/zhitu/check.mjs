/** Where it is and what is wrong; a doubt does not say in which file. */
export function problemText({ core, words }, problem, oneFile) {
  const file = problem.file ?? oneFile ?? `${problem.place.split('/')[1]}.json`;
  return `${words.problems.place(file, problem.place)}: ${core.sayProblem(problem, words)}`;
}

/** What is wrong with a map, and of a sound one what deserves a second look. */
export function check(door, { map, problems, oneFile }) {
  const { core, textOf, words, terminal } = door;
  const errors = problems.filter(({ severity }) => severity === 'error');
  const odd = problems.filter(({ severity }) => severity === 'warning');
  const doubts = map ? core.checkMap(map, { year: new Date().getFullYear() }) : [];
  const warnings = [...odd, ...doubts];
  const heading = map
    ? terminal.sound(
        textOf(map.map.title),
        words.picture.subtitle.overview(map.roles.length, map.transitions.length),
        map.sources.length,
        warnings.length,
      )
    : terminal.labelled(words.problems.heading, terminal.mistakes(errors.length));
  const said = (found) => ({ ...found, says: core.sayProblem(found, words) });
  return {
    found: map !== undefined,
    json: { sound: map !== undefined, errors: errors.map(said), warnings: warnings.map(said) },
    text: [
      heading,
      ...[...errors, ...warnings].map((found) => `  ${problemText(door, found, oneFile)}`),
    ].join('\n'),
  };
}
