import { statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @param {string} path */
function isFile(path) {
  try {
    return statSync(path).isFile();
  } catch {
    // PATH may well name folders that are not there, or that others may not look into.
    return false;
  }
}

/**
 * Where a command of this name would be found.
 * @param {string} name
 */
export function onPath(name) {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const endings = process.platform === 'win32' ? ['.exe'] : [''];
  return folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending))).find(isFile);
}
