// npm writes a lock file that only works where it was written without a word: a registry's address in it,
// or the binaries of other platforms left out. This finds out before somebody else's `npm ci` does.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * A package in the lock file, as far as it is looked at.
 * @typedef {object} Entry
 * @property {string} [name] where it is not the name of its folder
 * @property {string} [version]
 * @property {string} [resolved]
 * @property {Record<string, string>} [optionalDependencies]
 * @property {boolean} [hasInstallScript]
 */
/**
 * By its place: `node_modules/a/node_modules/b`, and '' for the project itself.
 * @typedef {Record<string, Entry>} Packages
 */

// Packages whose install script is accepted: optional, macOS only, and it works without its script.
const SCRIPT_ALLOWED = new Set(['fsevents']);

const file = process.argv[2] ?? fileURLToPath(new URL('../package-lock.json', import.meta.url));

/** @param {string} place */
function nameAt(place) {
  return place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/**
 * @param {string} place
 * @param {Entry} entry
 */
function label(place, entry) {
  if (!place) return 'the project itself';
  return `${entry.name ?? nameAt(place)}@${entry.version} (${place})`;
}

/**
 * Node looks for a dependency beside its dependent, then one level further out, up to the root.
 * @param {Packages} packages
 * @param {string} place
 * @param {string} name
 */
function isResolvable(packages, place, name) {
  for (
    let folder = place;
    folder;
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))
  ) {
    if (`${folder}/node_modules/${name}` in packages) return true;
  }
  return `node_modules/${name}` in packages;
}

/**
 * @param {string} place
 * @param {Entry} entry
 */
function* addressProblems(place, entry) {
  if (/\/\/|@.*:/.test(entry.resolved ?? '')) {
    yield (
      `${label(place, entry)}: holds the address ${entry.resolved}; ` +
      'run npm install with omit-lockfile-registry-resolved=true.'
    );
  }
}

/**
 * @param {string} place
 * @param {Entry} entry
 * @param {Packages} packages
 */
function* missingBinaries(place, entry, packages) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isResolvable(packages, place, name)) continue;
    yield (
      `${label(place, entry)}: its optional ${name}@${range} is not in the lock file, ` +
      'so npm ci fails or another platform gets no binary; pin a version whose binaries are complete.'
    );
  }
}

/**
 * @param {string} place
 * @param {Entry} entry
 */
function* installScripts(place, entry) {
  if (entry.hasInstallScript && !SCRIPT_ALLOWED.has(nameAt(place))) {
    yield `${label(place, entry)}: has an install script, which npm 12 does not run; choose another package.`;
  }
}

/** @param {Packages} packages */
function problemsIn(packages) {
  return Object.entries(packages).flatMap(([place, entry]) => [
    ...addressProblems(place, entry),
    ...missingBinaries(place, entry, packages),
    ...installScripts(place, entry),
  ]);
}

const { packages } = /** @type {{ packages: Packages }} */ (JSON.parse(readFileSync(file, 'utf8')));
const problems = problemsIn(packages);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else console.log(`The lock file is fit for every machine (${Object.keys(packages).length - 1} packages).`);
