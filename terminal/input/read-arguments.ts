import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '../../src/core.ts';
import {
  COMMAND_NAMES,
  COMMANDS,
  dashed,
  OPTIONS,
  optionsOf,
  usageOf,
  type CommandName,
  type Flag,
  type ListOption,
  type OptionName,
  type TextOption,
  type Usage,
} from '../usage.ts';
import type { TerminalWords } from '../words/words.ts';
import { WrongInput } from '../wrong-input.ts';

type Wrong = TerminalWords['wrong'];

/** Options as they were typed; what was not given is absent, but for those that are lists. */
export type Options = Partial<Record<TextOption, string>> &
  Partial<Record<Flag, true>> &
  Record<ListOption, string[]>;

/** What was typed. */
export type Asked = { command: 'help' } | MapCommand;

export interface MapCommand {
  command: Exclude<CommandName, 'help'>;
  /** The map, as it was named. */
  map: string;
  /** What follows the map: as many as the command takes. */
  operands: readonly string[];
  options: Options;
}

type Token = ReturnType<typeof tokensOf>[number];
type OptionToken = Extract<Token, { kind: 'option' }>;

function tokensOf(argv: readonly string[]) {
  const options = {
    args: [...argv],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  } as const;
  return parseArgs(options).tokens;
}

/** The language asked for, else that of the system; undefined where one was asked for that is not spoken. */
export function readLanguage(argv: readonly string[], env: NodeJS.ProcessEnv): Language | undefined {
  const asked = tokensOf(argv).findLast((token) => token.kind === 'option' && token.name === 'lang');
  if (asked?.kind === 'option') return LANGUAGES.find((language) => language === asked.value);
  const { LC_ALL, LC_MESSAGES, LANG } = env;
  const system =
    [LC_ALL, LC_MESSAGES, LANG].find((name) => name) ?? Intl.DateTimeFormat().resolvedOptions().locale;
  return /^zh/i.test(system) ? 'zh' : 'en';
}

/** What was typed; throws WrongInput where no command could have meant it. */
export function readArguments(argv: readonly string[], wrong: Wrong): Asked {
  const tokens = tokensOf(argv);
  const [command = 'help', ...operands] = tokens.flatMap((token) =>
    token.kind === 'positional' ? [token.value] : [],
  );
  if (!isCommand(command)) throw new WrongInput(wrong.command(command, COMMAND_NAMES));
  const options: Options = { via: [], avoid: [] };
  for (const token of tokens) if (token.kind === 'option') readOption(token, command, options, wrong);
  if (command === 'help' || options.help) return { command: 'help' };
  checkCount(command, operands, wrong);
  const [map, ...others] = operands as [string, ...string[]];
  return { command, map, operands: others, options };
}

function isCommand(text: string): text is CommandName {
  return Object.hasOwn(COMMANDS, text);
}

function readOption(token: OptionToken, command: CommandName, options: Options, wrong: Wrong): void {
  const { rawName, value, inlineValue } = token;
  const known = optionsOf(command);
  const name = known.find((option) => option === token.name);
  if (!name) throw new WrongInput(wrong.option(rawName, command, known.map(dashed)));
  if (isFlag(name)) {
    if (value !== undefined) throw new WrongInput(wrong.noValue(rawName, value));
    options[name] = true;
  } else {
    // `--by --json`: what follows is the next option.
    if (value === undefined || value === '' || (!inlineValue && /^-./.test(value)))
      throw new WrongInput(wrong.needsValue(rawName));
    if (isList(name)) options[name].push(value);
    else options[name] = value;
  }
}

function isFlag(name: OptionName): name is Flag {
  return OPTIONS[name].type === 'boolean';
}

function isList(name: Exclude<OptionName, Flag>): name is ListOption {
  return 'multiple' in OPTIONS[name];
}

function checkCount(command: CommandName, operands: readonly string[], wrong: Wrong): void {
  const { takes }: Usage = COMMANDS[command];
  const open = takes.at(-1)?.endsWith('…') ?? false;
  if (operands.length < takes.length || (!open && operands.length > takes.length))
    throw new WrongInput(wrong.count(usageOf(command), operands.length));
}
