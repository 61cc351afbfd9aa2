import { loadBundle } from './load-bundle.mjs';

/**
 * What terminal/run-command.ts exports.
 * @returns {Promise<typeof import('../../terminal/run-command.ts')>}
 */
export async function loadTerminal() {
  const terminal = await loadBundle('terminal', 'terminal/run-command.ts', ['src', 'terminal']);
  return /** @type {typeof import('../../terminal/run-command.ts')} */ (terminal);
}
