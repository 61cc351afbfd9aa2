import type { Words } from '../../languages/words.ts';
import type { WalkMove } from '../keyboard-walk.ts';
import type { KeyMap } from './key-press.ts';

export type MapKeyName = keyof Words['keys']['mapDoes'];

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
