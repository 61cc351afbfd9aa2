import { MAP_CLOSE, MAP_KEYS, type MapKeyCommand } from '../../app/keys/map-keys.ts';
import { PAGE_KEYS } from '../../app/keys/page-keys.ts';
import { commandForKey } from '../../app/keys/key-press.ts';
import { keyPressOf } from '../../browser/keyboard.ts';

/** What a key does while the map has the focus. */
export function mapCommandFor(event: KeyboardEvent): MapKeyCommand | undefined {
  const press = keyPressOf(event);
  return (
    commandForKey(press, MAP_KEYS) ?? (commandForKey(press, PAGE_KEYS) === 'close' ? MAP_CLOSE : undefined)
  );
}
