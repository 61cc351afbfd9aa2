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
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { projectRoot } from '../setup/project-root.mjs';

const cache = join(projectRoot, 'node_modules/.cache/zhitu');
const source = join(projectRoot, 'src');
const A_DAY = 24 * 60 * 60 * 1000;

/** Node 20 runs no TypeScript, so the core is bundled first; its packages stay where they are. */
async function bundle() {
  const { build } = await import('vite');
  const { output } = await build({
    root: projectRoot,
    configFile: false,
    logLevel: 'error',
    build: { ssr: join(source, 'core.ts'), target: 'node20', write: false, copyPublicDir: false },
  });
  return output.find(({ type }) => type === 'chunk').code;
}

/** Names what a bundle is made of: the sources, the packages that bundle them, and this file. */
function hashOfSources() {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\n`).update(readFileSync(join(source, file)));
  for (const file of ['package-lock.json', 'tsconfig.json', 'tsconfig.base.json'])
    hash.update(readFileSync(join(projectRoot, file)));
  return hash.update(readFileSync(fileURLToPath(import.meta.url))).digest('hex');
}

/** Written under another name first: two commands may run at once, and neither may read half a file. */
async function writeBundle(file) {
  const code = await bundle();
  mkdirSync(cache, { recursive: true });
  const own = join(cache, `writing-${process.pid}.mjs`);
  try {
    writeFileSync(own, code);
    renameSync(own, file);
  } finally {
    rmSync(own, { force: true });
  }
}

/** A younger bundle of other sources may be one that another command is about to read. */
function removeOld() {
  const files = readdirSync(cache).filter((name) => /^(core|writing)-.*\.mjs$/.test(name));
  for (const file of files.map((name) => join(cache, name)))
    if (Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) > A_DAY)
      rmSync(file, { force: true });
}

/**
 * What src/core.ts exports. Bundled once for the sources as they are, which takes a second.
 * @returns {Promise<typeof import('../../src/core.ts')>}
 */
export async function loadCore() {
  const file = join(cache, `core-${hashOfSources()}.mjs`);
  if (!existsSync(file)) {
    await writeBundle(file);
    removeOld();
  }
  return await import(pathToFileURL(file).href);
}
