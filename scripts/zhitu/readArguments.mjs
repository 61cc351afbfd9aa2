import { parseArgs } from 'node:util';
import { COMMANDS, dashed, OPTIONS, optionsOf, usageOf } from './commands.mjs';
import { WrongInput } from './WrongInput.mjs';

function tokensOf(argv) {
  return parseArgs({ args: argv, options: OPTIONS, allowPositionals: true, strict: false, tokens: true })
    .tokens;
}

/** The language asked for, else that of the system; undefined where one was asked for that is not spoken. */
export function readLanguage(argv, env) {
  const asked = tokensOf(argv).findLast(({ kind, name }) => kind === 'option' && name === 'lang');
  if (asked) return ['zh', 'en'].find((language) => language === asked.value);
  const system = env.LC_ALL || env.LC_MESSAGES || env.LANG || Intl.DateTimeFormat().resolvedOptions().locale;
  return /^zh/i.test(system) ? 'zh' : 'en';
}

/**
 * What was typed: the command, what follows it, and its options as they were typed (a list where one may be
 * repeated). Throws WrongInput where no command could have meant it.
 */
export function readArguments(argv, wrong) {
  const tokens = tokensOf(argv);
  const [command = 'help', ...operands] = tokens.flatMap(({ kind, value }) =>
    kind === 'positional' ? [value] : [],
  );
  if (!Object.hasOwn(COMMANDS, command)) throw new WrongInput(wrong.command(command, Object.keys(COMMANDS)));
  const options = { via: [], avoid: [] };
  for (const token of tokens) if (token.kind === 'option') readOption(token, command, options, wrong);
  if (command === 'help' || options.help) return { command: 'help' };
  checkCount(command, operands, wrong);
  return { command, operands, options };
}

function readOption({ name, rawName, value, inlineValue }, command, options, wrong) {
  const known = optionsOf(command);
  if (!known.includes(name)) throw new WrongInput(wrong.option(rawName, command, known.map(dashed)));
  const { type, multiple } = OPTIONS[name];
  if (type === 'boolean') {
    if (value !== undefined) throw new WrongInput(wrong.noValue(rawName, value));
    options[name] = true;
  } else {
    // `--by --json`: what follows is the next option.
    if (value === undefined || value === '' || (!inlineValue && /^-./.test(value)))
      throw new WrongInput(wrong.needsValue(rawName));
    if (multiple) options[name].push(value);
    else options[name] = value;
  }
}

function checkCount(command, operands, wrong) {
  const { takes } = COMMANDS[command];
  const open = takes.at(-1)?.endsWith('…') ?? false;
  if (operands.length < takes.length || (!open && operands.length > takes.length))
    throw new WrongInput(wrong.count(usageOf(command), operands.length));
}
