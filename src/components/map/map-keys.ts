import { MAP_CLOSE, MAP_KEYS, PAGE_KEYS, type MapKeyCommand } from '../../app/keys/key-map.ts';
import { commandForKey } from '../../app/keys/key-press.ts';
import { keyPressOf } from '../../browser/keyboard.ts';

/** What a key does while the map has the focus. */
export function mapCommandFor(event: KeyboardEvent): MapKeyCommand | undefined {
  const press = keyPressOf(event);
  return (
    commandForKey(press, MAP_KEYS) ?? (commandForKey(press, PAGE_KEYS) === 'close' ? MAP_CLOSE : undefined)
  );
}
