import { loadBundle } from './load-bundle.mjs';

/**
 * What src/core.ts exports.
 * @returns {Promise<typeof import('../../src/core.ts')>}
 */
export async function loadCore() {
  const core = await loadBundle('core', 'src/core.ts', ['src']);
  return /** @type {typeof import('../../src/core.ts')} */ (core);
}
