import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const WORKER = join(import.meta.dirname, 'worker.js');
/** Vite writes eight characters of a hash before a file's ending. */
const HASHED = /-[\w-]{8}\.\w+$/;

/**
 * After a build, writes `sw.js` beside the page: worker.js, told which files there are.
 * @returns {import('vite').Plugin}
 */
export function writeWorker() {
  let folder = '';
  return {
    name: 'write-worker',
    apply: 'build',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
    writeBundle() {
      writeFileSync(join(folder, 'sw.js'), workerFor(folder));
    },
  };
}

/** @param {string} folder */
function workerFor(folder) {
  const worker = readFileSync(WORKER, 'utf8');
  const names = filesIn(folder);
  const hash = createHash('sha256').update(worker);
  for (const name of names) hash.update(name).update(readFileSync(join(folder, name)));
  /** @type {AppFile[]} */
  const files = names.map((name) => ({
    // Some servers redirect index.html to its folder, and a page may not be a redirected answer.
    url: './' + (name === 'index.html' ? '' : name),
    hashed: HASHED.test(name),
  }));
  return [
    `const VERSION = '${hash.digest('hex').slice(0, 16)}';`,
    `const FILES = ${JSON.stringify(files)};`,
    worker,
  ].join('\n');
}

/**
 * Everything a page may ask for, in the same order on every system.
 * @param {string} folder
 */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((name) => !name.startsWith('.') && name !== 'sw.js')
    .sort();
}
