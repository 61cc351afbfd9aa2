import type { KeyWay } from './key-press.ts';

const WRITTEN: Readonly<Record<string, string>> = {
  arrowdown: '↓',
  arrowup: '↑',
  arrowright: '→',
  arrowleft: '←',
  enter: 'Enter',
  escape: 'Esc',
  home: 'Home',
  '-': '−',
};

/** The keys of a way as they are written on a keyboard, those held first. */
export function writtenKeys({ key, mod, shift }: KeyWay<unknown>, mac: boolean): string[] {
  const held = [...(mod ? [mac ? '⌘' : 'Ctrl'] : []), ...(shift ? ['Shift'] : [])];
  return [...held, WRITTEN[key] ?? key.toUpperCase()];
}
