/** What narrows a journey down. */
const FILTERS = ['via', 'avoid', 'steps', 'rise', 'min-readiness', 'basis'];

/**
 * What can be asked: what follows the command, in order (the last may be repeated where it ends in `…`), and its
 * options. Every command has --json, --lang and --help.
 */
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
};

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
};

const EVERYWHERE = ['json', 'lang', 'help'];

/** As it is typed. */
export function dashed(option) {
  return option.length === 1 ? `-${option}` : `--${option}`;
}

export function optionsOf(command) {
  return [...COMMANDS[command].options, ...EVERYWHERE];
}

export function usageOf(command) {
  const { takes, needs = [] } = COMMANDS[command];
  return ['zhitu', command, ...takes, ...needs].join(' ');
}
