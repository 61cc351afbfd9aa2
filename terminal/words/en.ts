import type { TerminalWords } from './words.ts';

const plurals = new Intl.PluralRules('en');
const counted = (count: number, one: string, other: string): string =>
  `${count} ${plurals.select(count) === 'one' ? one : other}`;
const list = (items: readonly string[]): string => items.join(', ');

export const en: TerminalWords = {
  between: '; ',
  listed: list,
  labelled: (label, text) => `${label}: ${text}`,
  aside: (text) => ` (${text})`,
  toLearn: (levels, unassessed) =>
    `${counted(levels, 'level', 'levels')} to learn` +
    (unassessed > 0 ? `, ${counted(unassessed, 'step', 'steps')} not assessed` : ''),
  hardest: (percent) => `${percent}% there at the hardest step`,
  first: (role) => `first to ${role}`,
  inexact:
    'This map is too large to judge every route by all that is learned on the way; these are close to the best.',
  filtered: 'No route keeps to all of this. It takes no more than one of these, and then there is one:',
  together: (loosenings) => loosenings.join(', and '),
  withOption: (meant, option) => `${meant} (${option})`,
  loosen: {
    via: (role) => `not by way of ${role}`,
    avoid: (avoided) => `${avoided} is not avoided`,
    rise: (levels) => `a step may rise ${counted(levels, 'level', 'levels')}`,
    readiness: (percent) =>
      percent === undefined
        ? 'steps nobody assessed are allowed: without --min-readiness'
        : `${percent}% at each step is enough`,
    basis: (basis) => `a step may rest on: ${basis}`,
    steps: (steps) => `${counted(steps, 'step', 'steps')} are allowed`,
  },
  sound: (title, size, sources, warnings) =>
    `${title}: ${size}, ${counted(sources, 'source', 'sources')}. Sound; ${counted(warnings, 'thing deserves', 'things deserve')} a second look.`,
  mistakes: (count) => counted(count, 'mistake', 'mistakes'),
  wrong: {
    command: (command, known) => `There is no command “${command}”; there are ${list(known)}.`,
    option: (option, command, known) => `${command} has no option “${option}”; it has ${list(known)}.`,
    needsValue: (option) => `${option} needs a value after it; zhitu help shows which.`,
    noValue: (option, value) =>
      `${option} takes no value, and “${value}” was given; ${option} alone will do.`,
    count: (usage, count) =>
      `${counted(count, 'thing follows', 'things follow')} the command; it is asked like this: ${usage}`,
    language: '--lang is zh or en.',
    map: (name, maps) =>
      `There is no map, file or folder “${name}”; the maps at hand are ${list(maps)}, and a file or folder of one’s own will do.`,
    role: (text, near) =>
      near.length > 0
        ? `No role is called “${text}”; perhaps ${near.join(' or ')}.`
        : `No role is called “${text}”; zhitu search finds roles by a part of their names.`,
    ambiguous: (text, roles) => `“${text}” can be ${roles.join(' or ')}; an id says which.`,
    family: (text, families) => `There is no family “${text}” on this map; there are ${list(families)}.`,
    step: (from, to) => `Nothing leads straight from ${from} to ${to}, so it cannot be avoided.`,
    whole: (option, text, least, most) =>
      `${option} is a whole number from ${least} to ${most}, not “${text}”.`,
    share: (option, text) => `${option} is a share from 0 to 1 or 0% to 100%, not “${text}”.`,
    basis: (text, bases) =>
      `--basis is the weakest basis allowed, not “${text}”; strongest first there are ${list(bases)}.`,
    criterion: (text, known) => `There is no criterion “${text}”; this map can be asked by ${list(known)}.`,
    unfitCriterion: (name, known) =>
      `This map says too little for “${name}”; it can be asked by ${list(known)}.`,
    noOut: '-o <file> is needed, or -o - for standard output.',
    noSvg: (file) =>
      `A picture is an SVG here: “${file}” has to end in .svg. The page saves the other formats.`,
    subject: (text, there) => `There is no picture “${text}” of this question; there is ${there.join(', ')}.`,
    theme: (text, known) => `--theme is ${known.join(' or ')}, not “${text}”.`,
    format: (text, known) => `There is no format “${text}”; there are ${list(known)}.`,
    ending: (file, known) =>
      `The ending of “${file}” says no format; --format does. There are ${list(known)}.`,
    sharedEnding: (file, known) =>
      `“${file}” can be ${known.join(' or ')} by its ending; --format says which.`,
    part: (text, parts) => `There is no part “${text}” of this question; there is ${parts.join(', ')}.`,
    severalFiles: (format) => `${format} takes several files and cannot go to standard output.`,
    exists: (paths) => `${list(paths)}: already there. --force writes over it.`,
    unwritable: (path, code) => `${path} cannot be written (${code}).`,
    oneRole: (role) => `All of these are ${role}; it takes two roles to compare.`,
  },
  help: {
    heading: 'Zhitu in the terminal: questions to a map of careers. npm run -s zhitu -- <command> …',
    commands: {
      check: 'what is wrong with a map, and what deserves a second look',
      routes: 'the best routes between two roles, step by step',
      'trade-offs': 'the routes no other beats on steps, learning and evidence at once',
      reach: 'the roles within so many steps',
      compare: 'roles side by side, and what each brings to the others',
      search: 'roles by a part of a name, in Chinese, English or pinyin',
      convert: 'a map or a part of it in another format, for other programs',
      picture: 'what a question shows, as an SVG',
      help: 'this',
    },
    map: '<map> is the id of a map at hand (a folder in graph-data/), a folder with the four files of a map, or one\nfile with the keys map, roles, transitions and sources.',
    role: '<from>, <to> and <role> are an id, a Chinese or English name, an alias, or pinyin: cio, 首席信息官, shouqian.',
    options: {
      by: ['<criterion>', 'what “best” means; the map’s first unless told'],
      k: ['<n>', 'how many routes at most; 5 unless told'],
      via: ['<role,…>', 'roles to pass, in the order that is best'],
      avoid: ['<what,…>', 'not to pass: a role, family:<id>, or one step "a>b"'],
      steps: ['<n>', 'at most so many steps; for reach 2 unless told'],
      rise: ['<n>', 'at most so many levels up in one step'],
      'min-readiness': ['<share>', 'at least so much there before each step: 0.6 or 60%'],
      basis: ['<basis>', 'the weakest basis a step may rest on'],
      into: ['', 'for reach: who can become this role'],
      o: ['<file>', 'for convert and picture: the file; its ending says the format; - is standard output'],
      format: ['<format>', 'for convert: the format, where the ending does not say it'],
      question: ["<'#/…'>", 'for convert and picture: the end of a link; what it is about is taken'],
      part: ['map|selection|route', 'for convert: how much of it; the least unless told'],
      of: ['<what>', 'for picture: map, part, ladder, strip, ways, comparison; what says most unless told'],
      theme: ['light|dark', 'for picture: its colours; light unless told'],
      force: ['', 'for convert and picture: writes over files that are there'],
      json: ['', 'for programs; docs/terminal.md names the fields'],
      lang: ['zh|en', 'the language; that of the system unless told'],
    },
    codes: 'Exit code: 0 found, 1 no answer, 2 wrong input.',
  },
};
