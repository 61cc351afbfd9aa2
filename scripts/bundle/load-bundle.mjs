import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '../setup/project-root.mjs';

const cache = join(projectRoot, 'node_modules/.cache/zhitu');
const A_DAY = 24 * 60 * 60 * 1000;
/** Besides the sources, what a bundle depends on: the packages that make it, and how they are told to. */
const MAKERS = [
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.base.json',
  'scripts/bundle/bundle.mjs',
  'scripts/bundle/load-bundle.mjs',
];

/**
 * Names what a bundle is made of.
 * @param {readonly string[]} folders
 */
function hashOf(folders) {
  const sources = folders.flatMap((folder) =>
    readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .sort()
      .map((file) => join(folder, file)),
  );
  const hash = createHash('sha256');
  for (const file of [...sources, ...MAKERS])
    hash.update(`${file}\n`).update(readFileSync(join(projectRoot, file)));
  return hash.digest('hex');
}

/**
 * Written under another name first: two commands may run at once, and neither may read half a file.
 * @param {string} entry
 * @param {string} file
 */
async function writeBundle(entry, file) {
  // Only here: most commands find their bundle ready, and need none of Vite.
  const { bundle } = await import('./bundle.mjs');
  const code = await bundle(entry);
  mkdirSync(cache, { recursive: true });
  const own = join(cache, `writing-${process.pid}-${basename(file)}`);
  try {
    writeFileSync(own, code);
    renameSync(own, file);
  } finally {
    rmSync(own, { force: true });
  }
}

/** A younger bundle of other sources may be one that another command is about to read. */
function removeOld() {
  const files = readdirSync(cache).filter((name) => /^(core|terminal|writing)-.*\.mjs$/.test(name));
  for (const file of files.map((name) => join(cache, name)))
    if (Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) > A_DAY)
      rmSync(file, { force: true });
}

/**
 * What a TypeScript file exports. Bundled once for the sources as they are, which takes a second.
 * @param {'core' | 'terminal'} name of the bundle
 * @param {string} entry from the project's folder
 * @param {readonly string[]} folders where the sources are
 * @returns {Promise<unknown>}
 */
export async function loadBundle(name, entry, folders) {
  const file = join(cache, `${name}-${hashOf(folders)}.mjs`);
  if (!existsSync(file)) {
    await writeBundle(entry, file);
    removeOld();
  }
  return /** @type {unknown} */ (await import(pathToFileURL(file).href));
}
