import { loadCore } from '../core/load-core.mjs';
import { check, problemText } from './check.mjs';
import { compare } from './compare.mjs';
import { convert } from './convert.mjs';
import { picture } from './picture.mjs';
import { helpText } from './helpText.mjs';
import { openMap } from './openMap.mjs';
import { reach } from './reach.mjs';
import { readArguments, readLanguage } from './readArguments.mjs';
import { routes, tradeOffs } from './routes.mjs';
import { search } from './search.mjs';
import { TERMINAL } from './terminalWords.mjs';
import { WrongInput } from './WrongInput.mjs';

const FOUND = 0;
const NO_ANSWER = 1;
const WRONG_INPUT = 2;

const ANSWERS = { routes, 'trade-offs': tradeOffs, reach, compare, search, convert, picture };

/** What every answer needs: the core, what was asked, and the words to say it in. */
function openDoor(core, language, asked) {
  const textOf = (text) => core.inLanguage(text, language);
  return {
    core,
    ...asked,
    language,
    words: core.WORDS[language],
    terminal: TERMINAL[language],
    textOf,
    nameOf: ({ name }) => textOf(name),
  };
}

/** `raw`: bytes that were asked for, not to be wrapped in anything. */
function written({ raw, json, text }, map, asJson) {
  if (raw !== undefined) return raw;
  return `${asJson ? JSON.stringify({ map, ...json }, null, 2) : text}\n`;
}

function answerOn(door) {
  const { core, command, operands, options, terminal, words } = door;
  const opened = openMap(core, operands[0], terminal.wrong);
  if (command === 'check') {
    const checked = check(door, opened);
    return {
      out: written(checked, opened.map?.map.id ?? null, options.json),
      code: checked.found ? FOUND : WRONG_INPUT,
    };
  }
  if (!opened.map) {
    const problems = opened.problems.map((problem) => `  ${problemText(door, problem)}\n`);
    return { err: `${words.problems.heading}\n${problems.join('')}`, code: WRONG_INPUT };
  }
  const graph = new core.CareerGraph(opened.map);
  const asked = { ...door, graph, search: core.makeSearch(graph, opened.pinyin) };
  const answer = ANSWERS[command](asked);
  return {
    out: written(answer, opened.map.map.id, options.json),
    code: answer.found ? FOUND : NO_ANSWER,
  };
}

/**
 * What the terminal says to a line of arguments: `out` and `err` for the two streams, and the exit code.
 * @returns {Promise<{ out?: string, err?: string, code: number }>}
 */
export async function answerFor(argv, env) {
  const language = readLanguage(argv, env);
  const { wrong } = TERMINAL[language ?? 'en'];
  try {
    if (!language) throw new WrongInput(wrong.language);
    const asked = readArguments(argv, wrong);
    const door = openDoor(await loadCore(), language, asked);
    return asked.command === 'help' ? { out: helpText(door), code: FOUND } : answerOn(door);
  } catch (error) {
    if (error instanceof WrongInput) return { err: `${error.message}\n`, code: WRONG_INPUT };
    throw error;
  }
}
