import { COMMANDS, dashed, usageOf } from './commands.mjs';

function rows(pairs) {
  const width = Math.max(...pairs.map(([first]) => first.length)) + 2;
  return pairs.map(([first, second]) => `  ${first.padEnd(width)}${second}`).join('\n');
}

/** Every command, every option, and what they answer with. */
export function helpText({ core, textOf, terminal: { help } }) {
  const commands = Object.keys(COMMANDS).map((command) => [usageOf(command), help.commands[command]]);
  const options = Object.entries(help.options).map(([option, [value, about]]) => [
    `${dashed(option)}${value && ` ${value}`}`,
    about,
  ]);
  const criteria = core.CRITERIA.map(({ id, about }) => [id, textOf(about)]);
  const formats = core.WRITERS.map(({ id, endings, about }) => [`${id} (.${endings[0]})`, textOf(about)]);
  return [
    help.heading,
    rows(commands),
    help.map,
    help.role,
    rows(options),
    `${dashed('by')}:\n${rows(criteria)}`,
    `${dashed('format')}:\n${rows(formats)}`,
    help.codes,
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}
