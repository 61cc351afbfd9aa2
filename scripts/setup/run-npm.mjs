import { run } from './run.mjs';

/**
 * The npm that started us, where there is one: another npm on PATH may be of another version.
 * @param {string[]} args
 * @param {import('./run.mjs').RunOptions} options
 */
export function runNpm(args, options) {
  const caller = process.env['npm_execpath'] ?? '';
  if (/npm-cli\.c?js$/.test(caller)) return run(process.execPath, [caller, ...args], options);
  // On Windows npm is a .cmd file, which only a shell can start.
  return run('npm', args, { ...options, shell: process.platform === 'win32' });
}
