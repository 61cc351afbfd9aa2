import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { WORDS } from '../../languages/languages.ts';
import { LANGUAGES } from '../../model/text.ts';
import type { WalkMove } from '../keyboard-walk.ts';
import { MAP_CLOSE, MAP_KEYS, type CameraMove } from './map-keys.ts';
import { PAGE_KEYS, type PageKeyCommand } from './page-keys.ts';
import { commandForKey, type KeyMap, type KeyPress, type KeyWay } from './key-press.ts';
import { writtenKeys } from './written-keys.ts';

const PLAIN: Omit<KeyPress, 'key'> = {
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  repeat: false,
  composing: false,
  field: 'none',
};

const press = (key: string, how: Partial<KeyPress> = {}): KeyPress => ({ ...PLAIN, key, ...how });
const onPage = (key: string, how?: Partial<KeyPress>): PageKeyCommand | undefined =>
  commandForKey(press(key, how), PAGE_KEYS);
const waysOf = (keyMap: KeyMap<string, unknown>): KeyWay<unknown>[] => Object.values(keyMap).flat();

const MAPS: [name: string, keyMap: KeyMap<string, unknown>, help: (language: 'zh' | 'en') => object][] = [
  ['page', PAGE_KEYS, (language) => WORDS[language].keys.does],
  ['map', MAP_KEYS, (language) => WORDS[language].keys.mapDoes],
];

describe.each(MAPS)('the keys of the %s', (_, keyMap, help) => {
  it.each(LANGUAGES)('are those that the help lists in %s, in no other order', (language) => {
    expect(Object.keys(help(language))).toEqual(Object.keys(keyMap));
  });

  it('do what they are listed for, each as it is written and without its Shift', () => {
    for (const way of waysOf(keyMap)) {
      const how = { ctrlKey: way.mod ?? false, shiftKey: way.shift ?? false };
      for (const key of [way.key, way.key.toUpperCase(), way.unshifted ?? way.key])
        expect(commandForKey(press(key, how), keyMap), key).toEqual(way.command);
      if (way.mod)
        expect(commandForKey(press(way.key, { ...how, ctrlKey: false, metaKey: true }), keyMap)).toBe(
          way.command,
        );
    }
  });

  it('are all listed: no other key does anything', () => {
    const listed = waysOf(keyMap).map((way) => writtenKeys(way, false).join(' '));
    expect(new Set(listed).size).toBe(listed.length);
    const unshifted = waysOf(keyMap).map((way) => way.unshifted);
    const named = ['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown'];
    const others = ['Enter', 'Escape', 'Tab', 'Delete', 'Backspace', 'F1', 'F5', ' ', 'Dead', 'Unidentified'];
    const printed = Array.from({ length: 94 }, (__, index) => String.fromCharCode(33 + index));
    for (const key of [...named, ...others, ...printed])
      for (const [mod, shift] of [
        [false, false],
        [false, true],
        [true, false],
        [true, true],
      ] as const) {
        const done = commandForKey(press(key, { ctrlKey: mod, shiftKey: shift }), keyMap);
        const written = writtenKeys(
          { key: key.toLowerCase(), mod, shift: mod && shift, command: undefined },
          false,
        );
        const known = listed.includes(written.join(' ')) || (!mod && unshifted.includes(key));
        expect(done !== undefined, written.join(' ')).toBe(known);
      }
  });

  it('are none with Alt, nor while an input method spells a word', () => {
    for (const { key, mod: ctrlKey = false, shift: shiftKey = false } of waysOf(keyMap)) {
      expect(commandForKey(press(key, { ctrlKey, shiftKey, altKey: true }), keyMap)).toBeUndefined();
      expect(commandForKey(press(key, { ctrlKey, shiftKey, composing: true }), keyMap)).toBeUndefined();
    }
  });
});

describe('in a field', () => {
  it('characters are typed, and what was typed is undone by the browser', () => {
    const field = 'typed';
    expect(['/', '?', 'Escape'].map((key) => onPage(key, { field }))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(onPage('z', { field, ctrlKey: true })).toBeUndefined();
    expect(onPage('Z', { field, ctrlKey: true, shiftKey: true })).toBeUndefined();
    expect(onPage('y', { field, metaKey: true })).toBeUndefined();
    expect(onPage('k', { field, ctrlKey: true })).toEqual({ command: 'dialog', dialog: 'commands' });
  });

  it('where nothing was typed, the page undoes', () => {
    expect(onPage('z', { field: 'untouched', ctrlKey: true })).toEqual({ command: 'undo' });
    expect(onPage('/', { field: 'untouched' })).toBeUndefined();
  });
});

it('a key held down travels once, and goes on choosing and zooming', () => {
  const held = { repeat: true };
  expect(commandForKey(press('Enter', held), MAP_KEYS)).toBeUndefined();
  expect(commandForKey(press('ArrowRight', held), MAP_KEYS)).toBeUndefined();
  expect(commandForKey(press('ArrowDown', held), MAP_KEYS)).toEqual({ walk: 'next' });
  expect(commandForKey(press('+', held), MAP_KEYS)).toEqual({ look: 'closer' });
});

it('every move of the walk and of the camera has a key', () => {
  const walks: Record<WalkMove, true> = {
    next: true,
    previous: true,
    go: true,
    back: true,
    home: true,
    from: true,
    to: true,
    describe: true,
    'next-route': true,
    leave: true,
  };
  const looks: Record<CameraMove, true> = { fit: true, closer: true, further: true, near: true };
  const commands = [...waysOf(MAP_KEYS).map(({ command }) => command), MAP_CLOSE] as Record<string, string>[];
  const reached = new Set(commands.map(({ walk, look }) => walk ?? look));
  expect([...reached].sort()).toEqual([...Object.keys(walks), ...Object.keys(looks)].sort());
});

it.each(LANGUAGES)(
  'the sentence that says in %s how the map is walked names its letters, and no other',
  (language) => {
    const named = WORDS[language].walk.keys.match(/(?<![\p{L}\p{N}])[a-z\d](?= )/gu) ?? [];
    const keys = waysOf(MAP_KEYS).map(({ key }) => key);
    expect([...named].sort()).toEqual(keys.filter((key) => /^[a-z\d]$/.test(key)).sort());
  },
);

it('whoever listens to the keys of the whole page looks them up here', () => {
  const src = join(import.meta.dirname, '../..');
  const listening = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => readFileSync(join(src, file), 'utf8'))
    .filter((text) => text.includes('new Hotkeys('));
  expect(listening.length).toBeGreaterThan(0);
  for (const text of listening) {
    const compared = [...text.matchAll(/\bkey === '([^']+)'/g)].map(([, key = '']) => key.toLowerCase());
    const listed = waysOf(PAGE_KEYS).map(({ key }) => key);
    expect(compared.filter((key) => !listed.includes(key))).toEqual([]);
    expect(compared.length > 0 || text.includes('PAGE_KEYS')).toBe(true);
  }
});

it('keys are written as they are on the keyboard', () => {
  const [shiftZ] = PAGE_KEYS.redo;
  expect(shiftZ && writtenKeys(shiftZ, false)).toEqual(['Ctrl', 'Shift', 'Z']);
  expect(shiftZ && writtenKeys(shiftZ, true)).toEqual(['⌘', 'Shift', 'Z']);
  expect(waysOf(MAP_KEYS).map((way) => writtenKeys(way, true).join())).toEqual([
    '↓',
    '↑',
    '→',
    'Enter',
    '←',
    'Home',
    'S',
    'G',
    'N',
    'P',
    'F',
    '0',
    '+',
    '−',
  ]);
});
