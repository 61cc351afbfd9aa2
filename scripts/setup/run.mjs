import { spawn } from 'node:child_process';

/** @import { ChildProcess } from 'node:child_process' */
/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {boolean} [shell]
 * @property {number} [timeLimit] in milliseconds; none where it is 0 or absent
 */

const onWindows = process.platform === 'win32';
/** @type {NodeJS.Signals[]} */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const GRACE = 5_000;

/**
 * @param {ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function end(child, signal) {
  try {
    if (onWindows) spawn('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' });
    else if (child.pid !== undefined) process.kill(-child.pid, signal);
  } catch {
    // It has ended by itself in the meantime.
  }
}

/**
 * Ctrl-C must not leave a download or an npm running behind, nor let go of a lock while npm still cleans up:
 * so the command is ended first, and we after it. The returned function lifts the watch and says whether
 * we were told to leave.
 * @param {ChildProcess} child
 */
function endWithUs(child) {
  let told = false;
  const endChild = () => {
    end(child, 'SIGTERM');
  };
  const onSignal = () => {
    if (told) process.exit(130);
    told = true;
    endChild();
    setTimeout(end, GRACE, child, 'SIGKILL').unref();
  };
  process.on('exit', endChild);
  for (const signal of signals) process.on(signal, onSignal);
  return () => {
    process.off('exit', endChild);
    for (const signal of signals) process.off(signal, onSignal);
    return told;
  };
}

/**
 * The returned function stops the clock and says whether it has rung.
 * @param {ChildProcess} child
 * @param {number} timeLimit
 */
function endAfter(child, timeLimit) {
  if (!timeLimit) return () => false;
  let late = false;
  const onLimit = () => {
    late = true;
    end(child, 'SIGTERM');
  };
  const timers = [setTimeout(onLimit, timeLimit), setTimeout(end, timeLimit + GRACE, child, 'SIGKILL')];
  return () => {
    for (const timer of timers) clearTimeout(timer);
    return late;
  };
}

/**
 * Runs a command to its end and collects what it prints, so that only failures need be shown.
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number | null, output: string, late: boolean }>} late: ended by the time limit
 */
export function run(command, args, { timeLimit = 0, ...options } = {}) {
  return new Promise((resolve, reject) => {
    // A process group of its own, so that ending it also ends what it has started.
    const child = spawn(command, args, {
      ...options,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: !onWindows,
      windowsHide: true,
    });
    const unwatch = endWithUs(child);
    const stopClock = endAfter(child, timeLimit);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text));
    }
    /** @param {() => void} settle */
    const finish = (settle) => {
      if (unwatch()) process.exit(130);
      settle();
    };
    child.once('error', (error) => {
      stopClock();
      finish(() => {
        reject(error);
      });
    });
    child.once('close', (code) => {
      const late = stopClock();
      finish(() => {
        resolve({ code, output, late });
      });
    });
  });
}
