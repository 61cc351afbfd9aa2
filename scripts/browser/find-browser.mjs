import { join } from 'node:path';
import { oneAtATime } from '../setup/one-at-a-time.mjs';
import { apt } from './apt.mjs';
import { download } from './download.mjs';
import { installed } from './installed.mjs';
import { memory } from './memory.mjs';
import { named } from './named.mjs';
import { plainReason } from '../setup/plain-reason.mjs';
import { playwright } from './playwright.mjs';
import { prove } from './prove.mjs';
import { remembered } from './remembered.mjs';
import { sparticuz } from './sparticuz.mjs';

/** @import { Candidate } from './memory.mjs' */
/** @typedef {(line: string) => void} Say */
/** @typedef {keyof typeof inWords} StepName */
/** @typedef {Iterable<Candidate> | AsyncIterable<Candidate>} Candidates */
/** @typedef {(say: Say) => Candidates} Step */

/** @type {Partial<Record<StepName, Step>>} */
const atHand = { remembered, playwright, installed };
// The npm registry before apt: it needs no root, changes nothing on the system and is quicker.
/** @type {Partial<Record<StepName, Step>>} */
const fromNetwork = { download, sparticuz, apt };

const inWords = {
  remembered: 'The one used last time',
  playwright: "Playwright's own",
  installed: 'Chrome, Chromium or Edge on this machine',
  download: "Downloading Playwright's",
  sparticuz: 'A headless Chromium from the npm registry',
  apt: 'Installing chromium with apt-get',
};

// For trying out the later steps on a machine where an earlier one succeeds:
// ZHITU_BROWSER_SKIP=remembered,playwright,installed,download,sparticuz,apt
const skipped = new Set((process.env['ZHITU_BROWSER_SKIP'] ?? '').split(','));

/**
 * @param {StepName} name
 * @param {Candidates} candidates
 * @param {Set<string>} reasons why none will do, in sentences
 */
async function tryStep(name, candidates, reasons) {
  for await (const candidate of candidates) {
    const trouble = await prove(candidate);
    if (!trouble) return candidate;
    const which = candidate.executablePath ? ` (${candidate.executablePath})` : '';
    reasons.add(`${inWords[name]}${which}: ${trouble}.`);
  }
  return undefined;
}

/**
 * @param {Partial<Record<StepName, Step>>} steps
 * @param {Say} say
 * @param {Set<string>} reasons
 */
async function search(steps, say, reasons) {
  for (const [key, step] of Object.entries(steps)) {
    const name = /** @type {StepName} */ (key);
    if (skipped.has(name)) continue;
    const before = reasons.size;
    try {
      const found = await tryStep(name, step(say), reasons);
      if (found) return found;
      if (reasons.size === before) reasons.add(`${inWords[name]}: there is none.`);
    } catch (error) {
      reasons.add(`${inWords[name]}: ${plainReason(error)}.`);
    }
  }
  return undefined;
}

/**
 * @param {Say} say
 * @param {Set<string>} reasons
 */
async function searchNetwork(say, reasons) {
  const onWait = () => {
    say('Another process is getting a browser, waiting for it…');
  };
  const lock = join(memory.folder, 'browser-lock');
  return oneAtATime(lock, onWait, async () => {
    // What the other process got while we waited is remembered by now.
    const found = await search({ remembered, ...fromNetwork }, say, reasons);
    if (found) memory.write(found);
    return found;
  });
}

/** @param {Set<string>} reasons */
function nothingFound(reasons) {
  const offline = process.env['ZHITU_OFFLINE'] === '1' ? ' (ZHITU_OFFLINE=1: nothing was fetched)' : '';
  const tried = [...reasons].map((reason) => `  - ${reason}`);
  const advice = 'Install Chrome or Chromium, or set ZHITU_BROWSER=/path/to/one, and run the command again.';
  return new Error([`No browser could be started${offline}. Tried:`, ...tried, advice].join('\n'));
}

/** @param {Candidate} wanted */
async function insistOn(wanted) {
  const trouble = await prove(wanted);
  if (!trouble) return wanted;
  throw new Error(
    `${wanted.from} names ${wanted.executablePath}, which cannot be used (${trouble}): correct it or unset it.`,
  );
}

/** @param {Say} say */
async function findAny(say) {
  /** @type {Set<string>} */
  const reasons = new Set();
  const near = await search(atHand, say, reasons);
  if (near) return near;
  const far = process.env['ZHITU_OFFLINE'] === '1' ? undefined : await searchNetwork(say, reasons);
  if (far) return far;
  throw nothingFound(reasons);
}

/**
 * Finds a Chromium that starts, gets one if there is none, and remembers it.
 * @param {Say} say
 */
export async function findBrowser(say) {
  const wanted = named();
  const found = wanted ? await insistOn(wanted) : await findAny(say);
  memory.write(found);
  return found;
}
