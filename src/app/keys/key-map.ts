import type { Words } from '../../languages/words.ts';
import type { WalkMove } from '../keyboard-walk.ts';
import type { KeyMap } from './key-press.ts';

/* Every key that works anywhere on the page or on the map; the help, the command palette and what listens to keys read
   it here. A key is a line. The keys of a single control (a list, a column of buttons, the panel's handle) follow the
   pattern of that control and stand with it. */

/** The names under which the languages say what a key does. */
export type PageKeyName = keyof Words['keys']['does'];
export type MapKeyName = keyof Words['keys']['mapDoes'];

export type PageKeyCommand = 'search' | 'commands' | 'keys' | 'undo' | 'redo' | 'close';

/** Keys that work anywhere. What is typed into a field belongs to the field, and is undone by the browser. */
export const PAGE_KEYS: KeyMap<PageKeyName, PageKeyCommand> = {
  search: [{ key: '/', notIn: 'field', command: 'search' }],
  commands: [{ key: 'k', mod: true, command: 'commands' }],
  keys: [{ key: '?', notIn: 'field', command: 'keys' }],
  undo: [{ key: 'z', mod: true, notIn: 'typed-field', command: 'undo' }],
  redo: [
    { key: 'z', mod: true, shift: true, notIn: 'typed-field', command: 'redo' },
    { key: 'y', mod: true, notIn: 'typed-field', command: 'redo' },
  ],
  /** Each thing that opens closes itself: the map, the sheet, a dialog, a list. */
  close: [{ key: 'escape', notIn: 'field', command: 'close' }],
};

/** How the map can be looked at. */
export type CameraMove = 'fit' | 'closer' | 'further' | 'near';

export type MapKeyCommand = { walk: WalkMove } | { look: CameraMove };

/** Keys of the map, once it has the focus. Who holds a key down to travel takes one step. */
export const MAP_KEYS: KeyMap<MapKeyName, MapKeyCommand> = {
  choose: [
    { key: 'arrowdown', command: { walk: 'next' } },
    { key: 'arrowup', command: { walk: 'previous' } },
  ],
  travel: [
    { key: 'arrowright', once: true, command: { walk: 'go' } },
    { key: 'enter', once: true, command: { walk: 'go' } },
  ],
  back: [{ key: 'arrowleft', command: { walk: 'back' } }],
  home: [{ key: 'home', command: { walk: 'home' } }],
  from: [{ key: 's', command: { walk: 'from' } }],
  to: [{ key: 'g', command: { walk: 'to' } }],
  describe: [{ key: 'n', command: { walk: 'describe' } }],
  nextRoute: [{ key: 'p', command: { walk: 'next-route' } }],
  near: [{ key: 'f', command: { look: 'near' } }],
  fit: [{ key: '0', command: { look: 'fit' } }],
  zoom: [
    { key: '+', unshifted: '=', command: { look: 'closer' } },
    { key: '-', command: { look: 'further' } },
  ],
};

/** What closes anything else makes the map let go: of the way that is shown, then of what was asked. */
export const MAP_CLOSE: MapKeyCommand = { walk: 'leave' };
