// @ts-check
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, preview } from 'vite';
import { launchOptions } from '../scripts/browser.mjs';
import { bundle } from '../scripts/bundle/bundle.mjs';
import { projectRoot } from '../scripts/setup/project-root.mjs';

/** @import { InlineConfig } from 'vite' */

const cache = join(projectRoot, 'node_modules/.cache/zhitu');

if (process.argv[2] === 'page') {
  const bench = await loadBench('bench/page/bench-page.ts');
  const { benchPage } = /** @type {typeof import('./page/bench-page.ts')} */ (bench);
  await served((address) => benchPage(address, launchOptions()));
} else if (process.argv[2] === 'pictures') {
  const bench = await loadBench('bench/pictures/bench-pictures.ts');
  const { benchPictures } = /** @type {typeof import('./pictures/bench-pictures.ts')} */ (bench);
  /** @type {InlineConfig} */
  const page = { root: join(projectRoot, 'bench/pictures'), configFile: false };
  const gallery = join(projectRoot, 'e2e/gallery');
  await served((address) => benchPictures(address, launchOptions(), gallery), page);
} else if (process.argv[2] === 'layout') {
  const bench = await loadBench('bench/layout/bench-layout.ts');
  const { benchLayout } = /** @type {typeof import('./layout/bench-layout.ts')} */ (bench);
  await benchLayout();
} else await loadBench('bench/bench.ts');

/**
 * Bundled and run as it is now; the packages beside which it measures stay where they are.
 * @param {string} entry from the project's folder
 * @returns {Promise<unknown>}
 */
async function loadBench(entry) {
  const file = join(cache, `bench-${process.pid}.mjs`);
  mkdirSync(cache, { recursive: true });
  try {
    writeFileSync(file, await bundle(entry));
    return /** @type {unknown} */ (await import(pathToFileURL(file).href));
  } finally {
    rmSync(file, { force: true });
  }
}

/**
 * The app as it is now, or another page, built for visitors, where nobody else builds, and served while it is measured.
 * @param {(address: string) => Promise<unknown>} measure
 * @param {InlineConfig} page
 */
async function served(measure, page = { root: projectRoot }) {
  const outDir = join(cache, `page-${process.pid}`);
  /** @type {InlineConfig} */
  const options = {
    ...page,
    logLevel: 'error',
    build: { assetsInlineLimit: 0, outDir, emptyOutDir: true },
    preview: { port: 0 },
  };
  try {
    await build(options);
    const server = await preview(options);
    try {
      await measure(/** @type {string} */ (server.resolvedUrls?.local[0]));
    } finally {
      if ('closeAllConnections' in server.httpServer) server.httpServer.closeAllConnections();
      await server.close();
    }
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}
