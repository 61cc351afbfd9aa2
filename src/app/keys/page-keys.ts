import type { Words } from '../../languages/words.ts';
import type { Command } from '../command.ts';
import type { KeyMap } from './key-press.ts';

/* Here and in map-keys.ts stands every key that works anywhere on the page or on the map; the help, the command palette
   and what listens to keys read it here. A key is a line. The keys of a single control (a list, a column of buttons,
   the panel's handle) follow the pattern of that control and stand with it. */

/** The name under which the languages say what a key does. */
export type PageKeyName = keyof Words['keys']['does'];

/** What the app is told to do, or what an element does by itself: the search field takes the focus, what is open closes. */
export type PageKeyCommand = Command | 'search' | 'close';

/** Keys that work anywhere. What is typed into a field belongs to the field, and is undone by the browser. */
export const PAGE_KEYS: KeyMap<PageKeyName, PageKeyCommand> = {
  search: [{ key: '/', notIn: 'field', command: 'search' }],
  commands: [{ key: 'k', mod: true, command: { command: 'dialog', dialog: 'commands' } }],
  keys: [{ key: '?', notIn: 'field', command: { command: 'dialog', dialog: 'keys' } }],
  undo: [{ key: 'z', mod: true, notIn: 'typed-field', command: { command: 'undo' } }],
  redo: [
    { key: 'z', mod: true, shift: true, notIn: 'typed-field', command: { command: 'redo' } },
    { key: 'y', mod: true, notIn: 'typed-field', command: { command: 'redo' } },
  ],
  /** Each thing that opens closes itself: the map, the sheet, a dialog, a list. */
  close: [{ key: 'escape', notIn: 'field', command: 'close' }],
};
