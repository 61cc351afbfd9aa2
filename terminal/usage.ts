/** What narrows a journey down. */
const FILTERS = ['via', 'avoid', 'steps', 'rise', 'min-readiness', 'basis'] as const;

/** Every option, as node:util reads it. */
export const OPTIONS = {
  by: { type: 'string' },
  k: { type: 'string', short: 'k' },
  via: { type: 'string', multiple: true },
  avoid: { type: 'string', multiple: true },
  steps: { type: 'string' },
  rise: { type: 'string' },
  'min-readiness': { type: 'string' },
  basis: { type: 'string' },
  into: { type: 'boolean' },
  o: { type: 'string', short: 'o' },
  format: { type: 'string' },
  question: { type: 'string' },
  part: { type: 'string' },
  of: { type: 'string' },
  theme: { type: 'string' },
  force: { type: 'boolean' },
  json: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

export type OptionName = keyof typeof OPTIONS;
/** An option that takes no value. */
export type Flag = OptionOf<{ type: 'boolean' }>;
/** An option that may be given more than once. */
export type ListOption = OptionOf<{ multiple: true }>;
/** An option with one value, which is kept as it was typed. */
export type TextOption = Exclude<OptionName, Flag | ListOption>;

type OptionOf<Kind> = {
  [Name in OptionName]: (typeof OPTIONS)[Name] extends Kind ? Name : never;
}[OptionName];

export interface Usage {
  /** What follows the command, in order; the last may be repeated where it ends in `…`. */
  takes: readonly string[];
  /** Options it does not do without, with their values. */
  needs?: readonly string[];
  /** Besides --json, --lang and --help, which every command has. */
  options: readonly OptionName[];
}

/** Everything that can be asked, in the order in which help lists it. */
export const COMMANDS = {
  check: { takes: ['<map>'], options: [] },
  routes: { takes: ['<map>', '<from>', '<to>'], options: ['by', 'k', ...FILTERS] },
  'trade-offs': { takes: ['<map>', '<from>', '<to>'], options: FILTERS },
  reach: { takes: ['<map>', '<role>'], options: ['steps', 'into'] },
  compare: { takes: ['<map>', '<role>', '<role>…'], options: [] },
  search: { takes: ['<map>', '<text>…'], options: [] },
  convert: { takes: ['<map>'], needs: ['-o <file>'], options: ['o', 'format', 'question', 'part', 'force'] },
  picture: { takes: ['<map>'], needs: ['-o <file.svg>'], options: ['o', 'question', 'of', 'theme', 'force'] },
  help: { takes: [], options: [] },
} as const satisfies Record<string, Usage>;

export type CommandName = keyof typeof COMMANDS;

export const COMMAND_NAMES = Object.keys(COMMANDS) as CommandName[];

const EVERYWHERE = ['json', 'lang', 'help'] as const;

/** As it is typed. */
export function dashed(option: string): string {
  return option.length === 1 ? `-${option}` : `--${option}`;
}

export function optionsOf(command: CommandName): OptionName[] {
  return [...COMMANDS[command].options, ...EVERYWHERE];
}

export function usageOf(command: CommandName): string {
  const { takes, needs = [] }: Usage = COMMANDS[command];
  return ['zhitu', command, ...takes, ...needs].join(' ');
}
