import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { oneAtATime } from './one-at-a-time.mjs';
import { packagesMatch } from './packages-match.mjs';
import { plainReason } from './plain-reason.mjs';
import { projectRoot } from './project-root.mjs';
import { runNpm } from './run-npm.mjs';

const lockFile = join(projectRoot, 'package-lock.json');
// npm writes this one last, so half an installation does not have it.
const installedLockFile = join(projectRoot, 'node_modules', '.package-lock.json');
const stamp = join(projectRoot, 'node_modules', '.cache', 'zhitu', 'lock-hash');
// Outside node_modules, which npm ci empties.
const setupLock = join(projectRoot, '.setup-lock');

function lockHash() {
  try {
    return createHash('sha256').update(readFileSync(lockFile)).digest('hex');
  } catch {
    throw new Error(`There is no package-lock.json in ${projectRoot}: get a complete copy of the project.`);
  }
}

function stampInstalled() {
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, lockHash());
}

function upToDate() {
  const hash = lockHash();
  if (!existsSync(installedLockFile)) return false;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return true;
  if (!packagesMatch(lockFile, installedLockFile)) return false;
  stampInstalled();
  return true;
}

async function npmCi() {
  // Vite and the tests are development packages: NODE_ENV=production would leave them out.
  const args = ['ci', '--include=dev', '--include=optional'];
  try {
    return await runNpm(args, { cwd: projectRoot });
  } catch (error) {
    const { message } = /** @type {Error} */ (error);
    throw new Error(`npm could not be started (${message}): it comes with Node, is it on PATH?`);
  }
}

/** @param {(line: string) => void} say */
async function install(say) {
  if (upToDate()) return;
  const why = existsSync(installedLockFile) ? 'the lock file has changed' : 'first time, about a minute';
  say(`Installing packages (${why})…`);
  const began = Date.now();
  const { code, output } = await npmCi();
  if (code !== 0) {
    throw new Error(
      `The packages could not be installed (${plainReason(output)}): ` +
        'see to that, most often the network, and run the command again; npm ci tells more.',
    );
  }
  stampInstalled();
  say(`Packages installed in ${Math.round((Date.now() - began) / 1000)} s.`);
}

/** @param {(line: string) => void} say */
export async function installPackages(say) {
  if (upToDate()) return;
  const onWait = () => {
    say('Another setup is installing the packages, waiting for it…');
  };
  await oneAtATime(setupLock, onWait, () => install(say));
}
