import { isComposing } from '../../browser/keyboard.ts';
import type { WalkMove } from '../../app/keyboard-walk.ts';

/** How the map can be looked at. */
export type CameraMove = 'fit' | 'closer' | 'further' | 'near';

const PACES: Record<string, WalkMove> = {
  arrowdown: 'next',
  arrowup: 'previous',
  arrowright: 'go',
  enter: 'go',
  arrowleft: 'back',
  home: 'home',
  s: 'from',
  g: 'to',
  n: 'describe',
  p: 'next-route',
  escape: 'leave',
};

const LOOKS: Record<string, CameraMove> = {
  '0': 'fit',
  '+': 'closer',
  '=': 'closer',
  '-': 'further',
  f: 'near',
};

/** What a key on the map wishes for. Keys of the browser and of input methods, and keys held down to travel, are none. */
export function mapKeyOf(event: KeyboardEvent): { pace: WalkMove } | { look: CameraMove } | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || isComposing(event)) return undefined;
  const key = event.key.toLowerCase();
  const [pace, look] = [PACES[key], LOOKS[key]];
  if (pace && !(event.repeat && pace === 'go')) return { pace };
  return look && { look };
}
