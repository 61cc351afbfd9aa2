import { en } from './words/en.mjs';
import { zh } from './words/zh.mjs';

/** What only the terminal says: the page need not carry it, so it is not among the words of src/languages. */
export const TERMINAL = { zh, en };
