import { build } from 'vite';
import { projectRoot } from '../setup/project-root.mjs';

/**
 * Node 20 runs no TypeScript, so an entry is made one file of JavaScript first; its packages stay where they are.
 * @param {string} entry from the project's folder
 */
export async function bundle(entry) {
  const result = await build({
    root: projectRoot,
    configFile: false,
    logLevel: 'error',
    build: { ssr: entry, target: 'node20', write: false, copyPublicDir: false },
  });
  const { output } = /** @type {import('vite').Rolldown.RolldownOutput} */ (result);
  return output[0].code;
}
