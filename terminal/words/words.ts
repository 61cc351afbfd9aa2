import type { CommandName, OptionName } from '../usage.ts';

/**
 * Everything that only the terminal says, in one language; a language is one file that satisfies this. It is not among
 * the words of src/languages, so that the page need not carry it.
 */
export interface TerminalWords {
  /** Stands between two parts of a sentence. */
  between: string;
  listed: (items: readonly string[]) => string;
  labelled: (label: string, text: string) => string;
  aside: (text: string) => string;
  /** Levels to learn in all, over the steps that are assessed, and how many steps are not. */
  toLearn: (levels: number, unassessed: number) => string;
  /** From 77 for 77%. */
  hardest: (percent: number) => string;
  first: (role: string) => string;
  inexact: string;
  filtered: string;
  /** Loosenings that only help all at once. */
  together: (loosenings: readonly string[]) => string;
  withOption: (meant: string, option: string) => string;
  loosen: {
    via: (role: string) => string;
    avoid: (avoided: string) => string;
    rise: (levels: number) => string;
    /** From 77 for 77%; undefined: steps nobody assessed are allowed. */
    readiness: (percent: number | undefined) => string;
    basis: (basis: string) => string;
    steps: (steps: number) => string;
  };
  /** @param size how many roles and transitions @param warnings how many deserve a second look */
  sound: (title: string, size: string, sources: number, warnings: number) => string;
  mistakes: (count: number) => string;
  /** What is wrong with what was typed, and what would be right. */
  wrong: {
    command: (command: string, known: readonly string[]) => string;
    option: (option: string, command: string, known: readonly string[]) => string;
    needsValue: (option: string) => string;
    noValue: (option: string, value: string) => string;
    /** @param count how many things follow the command */
    count: (usage: string, count: number) => string;
    language: string;
    map: (name: string, maps: readonly string[]) => string;
    /** @param near the roles that were perhaps meant; empty where none is near */
    role: (text: string, near: readonly string[]) => string;
    ambiguous: (text: string, roles: readonly string[]) => string;
    family: (text: string, families: readonly string[]) => string;
    step: (from: string, to: string) => string;
    whole: (option: string, text: string, least: number, most: number) => string;
    share: (option: string, text: string) => string;
    basis: (text: string, bases: readonly string[]) => string;
    criterion: (text: string, known: readonly string[]) => string;
    unfitCriterion: (name: string, known: readonly string[]) => string;
    noOut: string;
    noSvg: (file: string) => string;
    subject: (text: string, there: readonly string[]) => string;
    theme: (text: string, known: readonly string[]) => string;
    format: (text: string, known: readonly string[]) => string;
    ending: (file: string, known: readonly string[]) => string;
    sharedEnding: (file: string, known: readonly string[]) => string;
    part: (text: string, parts: readonly string[]) => string;
    severalFiles: (format: string) => string;
    exists: (paths: readonly string[]) => string;
    /** @param code the system's, such as ENOENT */
    unwritable: (path: string, code: string) => string;
    oneRole: (role: string) => string;
  };
  help: {
    heading: string;
    commands: Record<CommandName, string>;
    map: string;
    role: string;
    /** What stands for its value, empty where it takes none, and what it does. In the order they are listed. */
    options: Record<Exclude<OptionName, 'help'>, readonly [value: string, about: string]>;
    codes: string;
  };
}
