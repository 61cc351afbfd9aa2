import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { projectRoot } from '../setup/projectRoot.mjs';

const cache = join(projectRoot, 'node_modules/.cache/zhitu');

/** Node 20 runs no TypeScript, so the core is bundled first; its packages stay where they are. */
async function bundle() {
  const { output } = await build({
    root: projectRoot,
    configFile: false,
    logLevel: 'error',
    build: { ssr: join(projectRoot, 'src/core.ts'), target: 'node20', write: false, copyPublicDir: false },
  });
  return output.find(({ type }) => type === 'chunk').code;
}

/**
 * What src/core.ts exports. A file of our own each time, because two commands may run at once.
 * @returns {Promise<typeof import('../../src/core.ts')>}
 */
export async function loadCore() {
  mkdirSync(cache, { recursive: true });
  const file = join(cache, `core-${process.pid}.mjs`);
  try {
    writeFileSync(file, await bundle());
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(file, { force: true });
  }
}
