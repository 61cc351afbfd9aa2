import type { KeyPress } from '../app/keys/key-press.ts';

/** The key of an event, and into what it would be typed. */
export function keyPressOf(event: KeyboardEvent): KeyPress {
  const { key, ctrlKey, metaKey, altKey, shiftKey, repeat } = event;
  const composing = isComposing(event);
  return { key, ctrlKey, metaKey, altKey, shiftKey, repeat, composing, field: fieldOf(event) };
}

/**
 * Whether a key belongs to an input method, which may be spelling a word with it. Safari ends the word first and tells
 * of the key that ended it then: 229 is what every input method's key is numbered.
 */
export function isComposing(event: KeyboardEvent): boolean {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else tells it in Safari
  return event.isComposing || event.keyCode === 229;
}

/** A field that shows what was picked (`data-picked`) is one in which nothing was typed. */
function fieldOf(event: KeyboardEvent): KeyPress['field'] {
  const target = event.composedPath()[0];
  if (!(target instanceof HTMLElement) || !takesText(target)) return 'none';
  return target.dataset['picked'] === undefined ? 'typed' : 'untouched';
}

function takesText(target: HTMLElement): boolean {
  if (target instanceof HTMLInputElement) return !/^(checkbox|radio|button|range)$/.test(target.type);
  return target instanceof HTMLTextAreaElement || target.isContentEditable;
}

/** Whether the keyboard of this device has ⌘ where others have Ctrl. */
export function hasMacKeys(): boolean {
  return /Mac|iP(?:ad|hone)/.test(navigator.platform);
}
