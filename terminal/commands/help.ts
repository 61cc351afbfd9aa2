import { CRITERIA, WRITERS } from '../../src/core.ts';
import type { Wording } from '../context.ts';
import { COMMAND_NAMES, dashed, usageOf } from '../usage.ts';

type Row = readonly [first: string, second: string];

function table(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(([first]) => first.length)) + 2;
  return rows.map(([first, second]) => `  ${first.padEnd(width)}${second}`).join('\n');
}

/** Every command, every option, and what they answer with. */
export function help({ textOf, terminal: { help: words } }: Wording): string {
  const commands = COMMAND_NAMES.map((command): Row => [usageOf(command), words.commands[command]]);
  const options = Object.entries(words.options).map(([option, [value, about]]): Row => [
    `${dashed(option)}${value && ` ${value}`}`,
    about,
  ]);
  const criteria = CRITERIA.map(({ id, about }): Row => [id, textOf(about)]);
  const formats = WRITERS.map(({ id, endings, about }): Row => [`${id} (.${endings[0]})`, textOf(about)]);
  return [
    words.heading,
    table(commands),
    words.map,
    words.role,
    table(options),
    `${dashed('by')}:\n${table(criteria)}`,
    `${dashed('format')}:\n${table(formats)}`,
    words.codes,
  ]
    .join('\n\n')
    .concat('\n');
}
