/** A key as it was pressed. No event of the browser, so that what a key does can be asked anywhere. */
export interface KeyPress {
  /** As in `KeyboardEvent.key`. */
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  /** Whether the key is held down and this is not its first press. */
  repeat: boolean;
  /** Whether an input method may be spelling a word with it. */
  composing: boolean;
  /** What has the focus: no field of text, a field in which nothing was typed, or one with typing to take back. */
  field: 'none' | 'untouched' | 'typed';
}

/** A way to press a command. */
export interface KeyWay<Command> {
  /** `KeyboardEvent.key` in lower case. */
  key: string;
  /** With Ctrl or ⌘; each is taken on every system. Without it, Shift only makes the character. */
  mod?: boolean;
  shift?: boolean;
  /** The same key where it makes another character; not listed. */
  unshifted?: string;
  /** Where the key is the field's own: in every field, or only in one with typing to take back. */
  notIn?: 'field' | 'typed-field';
  /** Whether a key that is held down counts once only. */
  once?: boolean;
  command: Command;
}

/** The ways to press each thing that can be done, by the name under which the languages say what it does. */
export type KeyMap<Name extends string, Command> = Readonly<Record<Name, readonly KeyWay<Command>[]>>;

/** What a key does, if anything. Keys with Alt are the system's, and keys of an input method spell words. */
export function commandForKey<Command>(
  press: KeyPress,
  keyMap: KeyMap<string, Command>,
): Command | undefined {
  if (press.altKey || press.composing) return undefined;
  return Object.values(keyMap)
    .flat()
    .find((way) => isPressed(way, press))?.command;
}

function isPressed(way: KeyWay<unknown>, press: KeyPress): boolean {
  const key = press.key.toLowerCase();
  const mod = press.ctrlKey || press.metaKey;
  if (key !== way.key && key !== way.unshifted) return false;
  if (mod !== (way.mod ?? false) || (mod && press.shiftKey !== (way.shift ?? false))) return false;
  if (way.once && press.repeat) return false;
  if (way.notIn === 'field') return press.field === 'none';
  return way.notIn === undefined || press.field !== 'typed';
}
