// Checks every map of graph-data/: what is wrong fails; what deserves a second look is counted, and must not
// become more than graph-data/warnings.json accepts. --all lists the warnings, --accept writes the new counts.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadCore } from './bundle/load-core.mjs';
import { projectRoot } from './setup/project-root.mjs';

/** @import { MapFiles, Problem, Warning } from '../src/core.ts' */
/** @typedef {Problem | Warning} Found */
/** @typedef {{ name: string, errors: Problem[], warnings: Found[] }} Examined */
/**
 * How many warnings there are of a kind, by the name of the kind.
 * @typedef {Record<string, number>} Counts
 */
/**
 * The accepted counts, and the year they were counted in: pay grows old without anybody's doing.
 * @typedef {{ year: number, maps: Record<string, Counts> }} Accepted
 */

const folder = join(projectRoot, 'graph-data');
const acceptedFile = join(folder, 'warnings.json');
const thisYear = new Date().getFullYear();

const { values: wanted } = parseArgs({
  options: { all: { type: 'boolean', default: false }, accept: { type: 'boolean', default: false } },
});
const { checkMap, readCareerMap, sayProblem, SECTIONS, WORDS } = await loadCore();

/** @param {string} file */
function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** @returns {Accepted} */
function readAccepted() {
  const text = read(acceptedFile);
  return text === undefined ? { year: thisYear, maps: {} } : /** @type {Accepted} */ (JSON.parse(text));
}

function mapNames() {
  return readdirSync(folder).filter((name) => existsSync(join(folder, name, 'map.json')));
}

/**
 * @param {string} map
 * @param {Found} found
 */
function sentence(map, found) {
  const file = 'file' in found ? found.file : `${found.place.split('/')[1]}.json`;
  const place = found.place && ` ${found.place}`;
  return `graph-data/${map}/${file}${place}: ${sayProblem(found, WORDS.en)}`;
}

/**
 * What is wrong with a map, and its warnings as of a year: the parser's and those of checkMap.
 * @param {string} name
 * @param {number} year
 * @returns {Examined}
 */
function examine(name, year) {
  const texts = SECTIONS.map((section) => [section, read(join(folder, name, `${section}.json`))]);
  const { map, problems } = readCareerMap(/** @type {MapFiles} */ (Object.fromEntries(texts)));
  const errors = problems.filter(({ severity }) => severity === 'error');
  const odd = problems.filter(({ severity }) => severity === 'warning');
  return { name, errors, warnings: map ? [...odd, ...checkMap(map, { year })] : odd };
}

/** @param {Found[]} warnings */
function byKind(warnings) {
  /** @type {Record<string, Found[]>} */
  const kinds = {};
  for (const warning of warnings) (kinds[warning.fault] ??= []).push(warning);
  return kinds;
}

/**
 * @param {Found[]} warnings
 * @returns {Counts}
 */
function countsOf(warnings) {
  const kinds = Object.entries(byKind(warnings)).map(
    ([kind, found]) => /** @type {const} */ ([kind, found.length]),
  );
  return Object.fromEntries(kinds.sort());
}

/**
 * A count does not say which is new, so a kind that has grown is printed whole.
 * @param {string} name of the map
 * @param {string} kind
 * @param {Found[]} found
 * @param {number} most accepted
 */
function printGrown(name, kind, found, most) {
  const before = most === 0 ? 'and none is accepted' : `and ${most} accepted; the new ones are among`;
  console.error(`${name}: ${found.length} of ${kind}, ${before}:`);
  for (const warning of found) console.error(`  ${sentence(name, warning)}`);
}

/**
 * Holds a map's warnings against the accepted counts; true where none has grown.
 * @param {Examined} map
 * @param {Counts} accepted
 */
function keepsWithin({ name, warnings }, accepted) {
  const kinds = byKind(warnings);
  let kept = true;
  for (const kind of new Set([...Object.keys(kinds), ...Object.keys(accepted)])) {
    const found = kinds[kind] ?? [];
    const most = accepted[kind] ?? 0;
    if (found.length > most) {
      printGrown(name, kind, found, most);
      kept = false;
    } else if (found.length < most) {
      console.log(
        `${name}: only ${found.length} of ${kind} left, ${most} accepted; npm run check:data -- --accept lowers it.`,
      );
    }
  }
  return kept;
}

/** @param {Examined} map */
function summary({ name, warnings }) {
  const counts = Object.entries(countsOf(warnings)).map(([kind, count]) => `${kind} ${count}`);
  return `${name}: ${warnings.length} warnings${counts.length > 0 ? ` (${counts.join(', ')})` : ''}.`;
}

/**
 * What has grown old since the counts were accepted is said and fails nothing: no change of ours caused it.
 * @param {Examined} map
 */
function printAged({ name, warnings }) {
  const older = examine(name, thisYear).warnings.length - warnings.length;
  if (older > 0)
    console.log(
      `${name}: ${older} more pay figures have grown old; npm run check:data -- --accept counts them.`,
    );
}

const accepted = readAccepted();
const year = wanted.accept ? thisYear : accepted.year;
const examined = mapNames().map((name) => examine(name, year));
const broken = examined.filter(({ errors }) => errors.length > 0);
for (const { name, errors } of broken) for (const error of errors) console.error(sentence(name, error));
for (const map of examined) {
  // With errors there is no map to look at twice.
  if (broken.includes(map)) continue;
  console.log(summary(map));
  if (wanted.all) for (const warning of map.warnings) console.log(`  ${sentence(map.name, warning)}`);
}
if (broken.length > 0) {
  process.exitCode = 1;
} else if (wanted.accept) {
  const maps = Object.fromEntries(examined.map(({ name, warnings }) => [name, countsOf(warnings)]));
  writeFileSync(acceptedFile, `${JSON.stringify({ year, maps }, null, 2)}\n`);
  console.log('graph-data/warnings.json is written.');
} else {
  const kept = examined.map((map) => keepsWithin(map, accepted.maps[map.name] ?? {}));
  examined.forEach(printAged);
  if (kept.includes(false)) process.exitCode = 1;
}
