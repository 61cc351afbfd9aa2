import { memory } from './memory.mjs';

export function* remembered() {
  const last = memory.read();
  if (last) yield last;
}
