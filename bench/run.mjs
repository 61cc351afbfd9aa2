import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { projectRoot } from '../scripts/setup/projectRoot.mjs';

if (process.argv[2] === 'page') await import('./page.mjs');
else await benchEngine();

/** Node 20 runs no TypeScript, so the bench is bundled first; the packages beside which it measures stay where they are. */
async function benchEngine() {
  const { output } = await build({
    root: projectRoot,
    configFile: false,
    logLevel: 'error',
    build: { ssr: join(projectRoot, 'bench/bench.ts'), target: 'node20', write: false, copyPublicDir: false },
  });
  const cache = join(projectRoot, 'node_modules/.cache/zhitu');
  const file = join(cache, `bench-${process.pid}.mjs`);
  mkdirSync(cache, { recursive: true });
  try {
    writeFileSync(file, output.find(({ type }) => type === 'chunk').code);
    await import(pathToFileURL(file).href);
  } finally {
    rmSync(file, { force: true });
  }
}
