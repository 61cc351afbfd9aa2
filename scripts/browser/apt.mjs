import { existsSync } from 'node:fs';
import { run } from '../setup/run.mjs';
import { installed } from './installed.mjs';
import { plainReason } from '../setup/plain-reason.mjs';

// A dead mirror must not hold the tests up for minutes, nor another apt at work fail them at once.
const patience = [
  '-o',
  'Acquire::http::Timeout=20',
  '-o',
  'Acquire::Retries=1',
  '-o',
  'DPkg::Lock::Timeout=120',
];
const packages = ['chromium', 'fonts-noto-cjk'];

/** @param {string[]} args */
function aptGet(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return run('apt-get', [...patience, '-q', ...args], { env });
}

/**
 * The system's own Chromium, where we may install it: Debian and its like, as root.
 * @param {(line: string) => void} say
 */
export async function* apt(say) {
  if (!existsSync('/usr/bin/apt-get')) throw new Error('this system has no apt-get');
  if (process.getuid?.() !== 0) throw new Error('only root may install packages');
  say('Installing chromium and Chinese fonts with apt-get (a minute or two)…');
  // An update may fail for one foreign source and yet have done what is needed here.
  await aptGet('update');
  const { code, output } = await aptGet('install', '-y', '--no-install-recommends', ...packages);
  if (code !== 0) throw new Error(plainReason(output));
  yield* installed();
}
