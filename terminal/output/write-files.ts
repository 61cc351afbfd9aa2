import { existsSync, writeFileSync } from 'node:fs';
import type { Context } from '../context.ts';
import { WrongInput } from '../wrong-input.ts';

interface File {
  path: string;
  text: string;
}

/** Writes files that are not there yet, or over those that are where --force says so. */
export function writeFiles({ options, terminal: { wrong } }: Context, files: readonly File[]): void {
  const there = options.force ? [] : files.map(({ path }) => path).filter((path) => existsSync(path));
  if (there.length > 0) throw new WrongInput(wrong.exists(there));
  for (const { path, text } of files) {
    try {
      writeFileSync(path, text, { flag: options.force ? 'w' : 'wx' });
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === undefined) throw error;
      throw new WrongInput(wrong.unwritable(path, code));
    }
  }
}
