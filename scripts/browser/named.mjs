import { resolve } from 'node:path';
import { candidate } from './candidate.mjs';
import { onPath } from './on-path.mjs';

/** @param {string} value */
function pathOf(value) {
  const isBareName = !/[\\/]/.test(value);
  return (isBareName ? onPath(value) : undefined) ?? resolve(value);
}

/** The browser the user insists on, which is never replaced by another. */
export function named() {
  for (const variable of ['ZHITU_BROWSER', 'CHROME_PATH']) {
    const value = process.env[variable];
    if (value) return candidate(variable, pathOf(value));
  }
  return undefined;
}
