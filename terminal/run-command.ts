import { CareerGraph, makeSearch } from '../src/core.ts';
import { check, problemText } from './commands/check.ts';
import { compare } from './commands/compare.ts';
import { convert } from './commands/convert.ts';
import { help } from './commands/help.ts';
import { picture } from './commands/picture.ts';
import { reach } from './commands/reach.ts';
import { routes } from './commands/routes.ts';
import { search } from './commands/search.ts';
import { tradeOffs } from './commands/trade-offs.ts';
import { wordingIn, type Context, type RawReply, type Reply, type Wording } from './context.ts';
import { openMap } from './input/open-map.ts';
import { readArguments, readLanguage, type MapCommand } from './input/read-arguments.ts';
import { TERMINAL } from './words/languages.ts';
import { WrongInput } from './wrong-input.ts';

/** What the terminal says: on its two streams, and with its exit code. */
export interface Output {
  out?: string;
  err?: string;
  code: number;
}

const FOUND = 0;
const NO_ANSWER = 1;
const WRONG_INPUT = 2;

/** What is asked of a sound map. */
const COMMANDS: Record<Exclude<MapCommand['command'], 'check'>, (context: Context) => Reply | RawReply> = {
  routes,
  'trade-offs': tradeOffs,
  reach,
  compare,
  search,
  convert,
  picture,
};

function written(reply: Reply | RawReply, map: string | null, asJson = false): string {
  if ('raw' in reply) return reply.raw;
  return `${asJson ? JSON.stringify({ map, ...reply.json }, null, 2) : reply.text}\n`;
}

/** npm runs a script in the project's folder; a file is meant from where npm was called. */
function folderCalledFrom(env: NodeJS.ProcessEnv): string {
  const { npm_lifecycle_event: script, INIT_CWD: folder } = env;
  return script === 'zhitu' && folder ? folder : process.cwd();
}

function runOnMap(wording: Wording, asked: MapCommand, env: NodeJS.ProcessEnv, maps: string): Output {
  const { command, operands, options } = asked;
  const { terminal, words } = wording;
  const folder = folderCalledFrom(env);
  const opened = openMap(asked.map, maps, folder, terminal.wrong);
  if (command === 'check') {
    const reply = check(wording, opened);
    return {
      out: written(reply, opened.map?.map.id ?? null, options.json),
      code: reply.found ? FOUND : WRONG_INPUT,
    };
  }
  if (!opened.map) {
    const problems = opened.problems.map((problem) => `  ${problemText(wording, problem)}\n`);
    return { err: `${words.problems.heading}\n${problems.join('')}`, code: WRONG_INPUT };
  }
  const graph = new CareerGraph(opened.map);
  const context = { ...wording, graph, search: makeSearch(graph, opened.pinyin), operands, options, folder };
  const reply = COMMANDS[command](context);
  return { out: written(reply, opened.map.map.id, options.json), code: reply.found ? FOUND : NO_ANSWER };
}

/**
 * What the terminal says to a line of arguments.
 * @param maps the folder of the maps that are known by their ids
 */
export function runCommand(argv: readonly string[], env: NodeJS.ProcessEnv, maps: string): Output {
  const language = readLanguage(argv, env);
  const { wrong } = TERMINAL[language ?? 'en'];
  try {
    if (!language) throw new WrongInput(wrong.language);
    const asked = readArguments(argv, wrong);
    const wording = wordingIn(language);
    return asked.command === 'help'
      ? { out: help(wording), code: FOUND }
      : runOnMap(wording, asked, env, maps);
  } catch (error) {
    if (error instanceof WrongInput) return { err: `${error.message}\n`, code: WRONG_INPUT };
    throw error;
  }
}
