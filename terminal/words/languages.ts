import type { Language } from '../../src/core.ts';
import { en } from './en.ts';
import type { TerminalWords } from './words.ts';
import { zh } from './zh.ts';

/** What the terminal says, in every language the app speaks. */
export const TERMINAL: Record<Language, TerminalWords> = { zh, en };
