/** The keys that work anywhere, by what they do; what they do is said by `words.keys`. A key is a line. */
export const KEYS = {
  search: [['/']],
  commands: [['mod', 'K']],
  keys: [['?']],
  undo: [['mod', 'Z']],
  redo: [
    ['mod', 'Shift', 'Z'],
    ['mod', 'Y'],
  ],
  close: [['Esc']],
} as const satisfies Keys;

export type KeyName = keyof typeof KEYS;

/** The keys of the map, once it has the focus. */
export const MAP_KEYS = {
  choose: [['↓'], ['↑']],
  travel: [['→'], ['Enter']],
  back: [['←']],
  home: [['Home']],
  from: [['S']],
  to: [['G']],
  describe: [['N']],
  nextRoute: [['P']],
  near: [['F']],
  fit: [['0']],
  zoom: [['+'], ['−']],
} as const satisfies Keys;

type Keys = Record<string, readonly (readonly string[])[]>;

/** As they are written on this device's keyboard. */
export function written(keys: readonly string[]): string[] {
  const mac = /Mac|iP(?:ad|hone)/.test(navigator.platform);
  return keys.map((key) => (key === 'mod' ? (mac ? '⌘' : 'Ctrl') : key));
}
