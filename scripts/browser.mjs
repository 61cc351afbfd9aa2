// Run as a script, this finds or gets a browser for the tests and remembers it; imported by the tests'
// configuration, it says which one that is. ZHITU_BROWSER or CHROME_PATH names one to use and no other;
// ZHITU_OFFLINE=1 looks on this machine only; ZHITU_BROWSER_SKIP leaves steps out (browser/find-browser.mjs).
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { memory } from './browser/memory.mjs';
import { named } from './browser/named.mjs';

/** The options for Playwright's `launch()`. */
export function launchOptions() {
  const last = memory.read();
  const wanted = named();
  const chosen = wanted && wanted.executablePath !== last?.executablePath ? wanted : last;
  if (!chosen) throw new Error('No browser is remembered yet: run npm test, or node scripts/browser.mjs.');
  const { executablePath, args, env } = chosen;
  const options = { args, env: { ...process.env, ...env } };
  return executablePath ? { ...options, executablePath } : options;
}

async function main() {
  // Only here: the tests' configuration imports this file often and needs none of the search.
  const { findBrowser } = await import('./browser/find-browser.mjs');
  const { executablePath, from } = await findBrowser(console.log);
  console.log(`Browser: ${executablePath ?? 'chosen by Playwright'} (${from}).`);
}

const startedAs = process.argv[1] && realpathSync(process.argv[1]);
if (startedAs === fileURLToPath(import.meta.url)) {
  main().catch((/** @type {unknown} */ error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
