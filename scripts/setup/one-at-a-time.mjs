import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const BEAT = 5_000;
// Long enough for a machine that was asleep; only reached when the holder cannot be asked for by its pid.
const SILENCE = 60_000;
const UNSIGNED = 10_000;

// Windows says EPERM while the folder is being removed by the one who held it.
const busy = new Set(['EEXIST', 'ENOENT', ...(process.platform === 'win32' ? ['EPERM'] : [])]);

const me = JSON.stringify({ pid: process.pid, host: hostname() });
/** @param {string} lock */
const ownerOf = (lock) => join(lock, 'owner');

/** @param {unknown} error */
function codeOf(error) {
  return /** @type {NodeJS.ErrnoException} */ (error).code ?? '';
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** @param {string} path */
function age(path) {
  try {
    return Date.now() - statSync(path).mtimeMs;
  } catch {
    return 0;
  }
}

/** @param {number} pid */
function running(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/**
 * @param {string} lock
 * @param {string} owner as it was written; empty where nobody signed
 */
function abandoned(lock, owner) {
  if (!owner) return age(lock) > UNSIGNED;
  const { pid, host } = /** @type {{ pid: number, host: string }} */ (JSON.parse(owner));
  // The same folder may be mounted in a container, whose pids mean nothing here: there, only silence tells.
  return (host === hostname() && !running(pid)) || age(ownerOf(lock)) > SILENCE;
}

/** @param {string} folder */
function made(folder) {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if (busy.has(codeOf(error))) return false;
    throw error;
  }
}

/**
 * Two who find the same dead lock must not both take it, so taking over is itself behind a folder.
 * @param {string} lock
 */
function takenOver(lock) {
  const owner = read(ownerOf(lock));
  if (!abandoned(lock, owner)) return false;
  const claim = join(lock, 'claim');
  if (!made(claim)) {
    if (age(claim) > UNSIGNED) rmSync(claim, { recursive: true, force: true });
    return false;
  }
  const unchanged = read(ownerOf(lock)) === owner;
  if (unchanged) writeFileSync(ownerOf(lock), me);
  rmSync(claim, { recursive: true, force: true });
  return unchanged;
}

/** @param {string} lock */
function taken(lock) {
  if (!made(lock)) return takenOver(lock);
  writeFileSync(ownerOf(lock), me);
  // Should we be killed, what stays behind must not turn up in a commit.
  writeFileSync(join(lock, '.gitignore'), '*\n');
  return true;
}

/** @param {string} lock */
function beat(lock) {
  try {
    utimesSync(ownerOf(lock), new Date(), new Date());
  } catch {
    // Removed by hand: there is nothing left to keep alive.
  }
}

/** @param {string} lock */
function release(lock) {
  if (read(ownerOf(lock)) === me) rmSync(lock, { recursive: true, force: true });
}

/**
 * Does the work while no other process does it in the same place. A lock whose holder has died is taken over.
 * @template T
 * @param {string} lock a folder that exists only while somebody works
 * @param {() => void} onWait called once when somebody else is at it
 * @param {() => Promise<T>} work
 */
export async function oneAtATime(lock, onWait, work) {
  mkdirSync(dirname(lock), { recursive: true });
  for (let waited = false; !taken(lock); waited = true) {
    if (!waited) onWait();
    await sleep(300);
  }
  const heart = setInterval(beat, BEAT, lock);
  const letGo = () => {
    release(lock);
  };
  process.on('exit', letGo);
  try {
    return await work();
  } finally {
    clearInterval(heart);
    process.off('exit', letGo);
    letGo();
  }
}
