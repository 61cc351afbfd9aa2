import { existsSync, writeFileSync } from 'node:fs';
import { WrongInput } from './WrongInput.mjs';

/** Writes files that are not there yet, or over those that are where --force says so. */
export function writeFiles({ options, terminal: { wrong } }, paths, written) {
  const there = options.force ? [] : paths.filter((path) => existsSync(path));
  if (there.length > 0) throw new WrongInput(wrong.exists(there));
  written.forEach(({ text }, index) => {
    try {
      writeFileSync(paths[index], text, { flag: options.force ? 'w' : 'wx' });
    } catch (error) {
      if (error.code === undefined) throw error;
      throw new WrongInput(wrong.unwritable(paths[index], error.code));
    }
  });
}
