import { memory } from './memory.mjs';

export async function* remembered() {
  const last = memory.read();
  if (last) yield last;
}
