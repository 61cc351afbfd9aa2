import { spawn } from 'node:child_process';

const onWindows = process.platform === 'win32';
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const GRACE = 5_000;

function end(child, signal) {
  try {
    if (onWindows) spawn('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' });
    else process.kill(-child.pid, signal);
  } catch {
    // It has ended by itself in the meantime.
  }
}

/**
 * Ctrl-C must not leave a download or an npm running behind, nor let go of a lock while npm still cleans up:
 * so the command is ended first, and we after it. The returned function lifts the watch and says whether
 * we were told to leave.
 */
function endWithUs(child) {
  let told = false;
  const endChild = () => end(child, 'SIGTERM');
  const onSignal = () => {
    if (told) process.exit(130);
    told = true;
    endChild();
    setTimeout(() => end(child, 'SIGKILL'), GRACE).unref();
  };
  process.on('exit', endChild);
  for (const signal of signals) process.on(signal, onSignal);
  return () => {
    process.off('exit', endChild);
    for (const signal of signals) process.off(signal, onSignal);
    return told;
  };
}

/** The returned function stops the clock and says whether it has rung. */
function endAfter(child, timeLimit) {
  if (!timeLimit) return () => false;
  let late = false;
  const onLimit = () => {
    late = true;
    end(child, 'SIGTERM');
  };
  const timers = [setTimeout(onLimit, timeLimit), setTimeout(() => end(child, 'SIGKILL'), timeLimit + GRACE)];
  return () => {
    timers.forEach(clearTimeout);
    return late;
  };
}

/**
 * Runs a command to its end and collects what it prints, so that only failures need be shown.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, shell?: boolean, timeLimit?: number }} [options]
 * @returns {Promise<{ code: number | null, output: string, late: boolean }>} late: ended by the time limit
 */
export function run(command, args, { timeLimit = 0, ...options } = {}) {
  return new Promise((resolve, reject) => {
    // A process group of its own, so that ending it also ends what it has started.
    const settings = {
      ...options,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: !onWindows,
      windowsHide: true,
    };
    const child = spawn(command, args, settings);
    const unwatch = endWithUs(child);
    const stopClock = endAfter(child, timeLimit);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    }
    const finish = (settle, value) => {
      if (unwatch()) process.exit(130);
      settle(value);
    };
    child.once('error', (error) => {
      stopClock();
      finish(reject, error);
    });
    child.once('close', (code) => finish(resolve, { code, output, late: stopClock() }));
  });
}
