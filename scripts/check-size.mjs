// How much a first visit loads, after `npm run build`: what is needed before the page answers to typing, and what
// until a route is drawn. Fails beyond the budget, so that weight is noticed on the day it is added.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { projectRoot } from './setup/project-root.mjs';

/** In kB of brotli. */
const BUDGET = { shell: 60, journey: 350 };
/** What the shell fetches by itself: what reads maps and answers, and what draws. */
const LATER = ['src/hosts/map-code.ts', 'src/components/map/career-map.ts'];

/** @import { ManifestChunk } from 'vite' */

const dist = join(projectRoot, 'dist');
const manifest = /** @type {Record<string, ManifestChunk>} */ (
  JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'))
);

/**
 * The files of an entry and of everything it imports, each once.
 * @param {string} key of the manifest
 * @param {Set<string>} files
 */
function filesOf(key, files = new Set()) {
  const { file, imports = [], css = [] } = entryOf(key);
  if (files.has(file)) return files;
  files.add(file);
  for (const style of css) files.add(style);
  for (const imported of imports) filesOf(imported, files);
  return files;
}

/** @param {string} key */
function entryOf(key) {
  const entry = manifest[key];
  if (!entry) throw new Error(`${key} is not in the build any more: say in check-size.mjs what is.`);
  return entry;
}

/** @param {Set<string>} files */
function kilobytes(files) {
  const bytes = [...files].map((file) => brotliCompressSync(readFileSync(join(dist, file))).length);
  return bytes.reduce((sum, size) => sum + size, 0) / 1000;
}

/**
 * @param {string} name
 * @param {number} size in kB
 * @param {number} [budget] in kB
 */
function row(name, size, budget) {
  const over = budget !== undefined && size > budget;
  if (over) process.exitCode = 1;
  const limit = budget === undefined ? '' : ` of ${String(budget).padStart(3)}${over ? '  TOO MUCH' : ''}`;
  console.log(`${name.padEnd(34)} ${size.toFixed(1).padStart(6)} kB${limit}`);
}

const shell = new Set(['index.html', ...filesOf('index.html')]);
const later = LATER.flatMap((key) => [...filesOf(key)]).filter((file) => !shell.has(file));
const data = Object.values(manifest).flatMap(({ src, file }) => {
  const [folder, map] = src?.split('/') ?? [];
  return folder === 'graph-data' && map !== undefined ? [{ map, file }] : [];
});

row('shell, before it answers', kilobytes(shell), BUDGET.shell);
row('what reads, answers, draws', kilobytes(new Set(later)));
for (const map of new Set(data.map(({ map }) => map))) {
  const files = data.filter((one) => one.map === map).map(({ file }) => file);
  row(`first journey on ${map}`, kilobytes(new Set([...shell, ...later, ...files])), BUDGET.journey);
}
