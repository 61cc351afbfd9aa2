import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, preview } from 'vite';
import { launchOptions } from '../scripts/browser.mjs';
import { projectRoot } from '../scripts/setup/project-root.mjs';

const cache = join(projectRoot, 'node_modules/.cache/zhitu');

if (process.argv[2] === 'page') {
  const { benchPage } = await bundled('bench/page/bench-page.ts');
  await served((address) => benchPage(address, launchOptions()));
} else if (process.argv[2] === 'pictures') {
  const { benchPictures } = await bundled('bench/pictures/bench-pictures.ts');
  const page = { root: join(projectRoot, 'bench/pictures'), configFile: false };
  const gallery = join(projectRoot, 'e2e/gallery');
  await served((address) => benchPictures(address, launchOptions(), gallery), page);
} else await bundled('bench/bench.ts');

/** Node 20 runs no TypeScript, so the bench is bundled first; the packages beside which it measures stay where they are. */
async function bundled(entry) {
  const { output } = await build({
    root: projectRoot,
    configFile: false,
    logLevel: 'error',
    build: { ssr: join(projectRoot, entry), target: 'node20', write: false, copyPublicDir: false },
  });
  const file = join(cache, `bench-${process.pid}.mjs`);
  mkdirSync(cache, { recursive: true });
  try {
    writeFileSync(file, output.find(({ type }) => type === 'chunk').code);
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(file, { force: true });
  }
}

/** The app as it is now, or another page, built for visitors, where nobody else builds, and served while it is measured. */
async function served(measure, page = { root: projectRoot }) {
  const options = {
    ...page,
    logLevel: 'error',
    build: {
      assetsInlineLimit: 0,
      outDir: join(cache, `page-${process.pid}`),
      emptyOutDir: true,
    },
    preview: { port: 0 },
  };
  try {
    await build(options);
    const { httpServer, resolvedUrls, close } = await preview(options);
    try {
      await measure(resolvedUrls.local[0]);
    } finally {
      httpServer.closeAllConnections();
      await close();
    }
  } finally {
    rmSync(options.build.outDir, { recursive: true, force: true });
  }
}
