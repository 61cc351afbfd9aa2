import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../setup/project-root.mjs';

const folder = join(projectRoot, 'node_modules', '.cache', 'zhitu');
const file = join(folder, 'browser.json');

/**
 * @typedef {object} Candidate
 * @property {string} [executablePath] absent: Playwright picks its own
 * @property {string[]} args
 * @property {Record<string, string>} env added to the environment
 * @property {string} from where it was found, in words
 */

export const memory = {
  folder,

  /** @returns {Candidate | undefined} */
  read() {
    try {
      return /** @type {Candidate} */ (JSON.parse(readFileSync(file, 'utf8')));
    } catch {
      return undefined;
    }
  },

  /** @param {Candidate} candidate */
  write(candidate) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, `${JSON.stringify(candidate, undefined, 2)}\n`);
  },
};
