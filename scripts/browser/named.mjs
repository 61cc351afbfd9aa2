import { resolve } from 'node:path';
import { candidate } from './candidate.mjs';
import { onPath } from './on-path.mjs';

function pathOf(value) {
  const isBareName = !/[\\/]/.test(value);
  return (isBareName && onPath(value)) || resolve(value);
}

/** The browser the user insists on, which is never replaced by another. */
export function named() {
  const variable = ['ZHITU_BROWSER', 'CHROME_PATH'].find((name) => process.env[name]);
  return variable && candidate(variable, pathOf(process.env[variable]));
}
