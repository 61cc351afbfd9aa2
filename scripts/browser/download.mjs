import { lookup } from 'node:dns/promises';
import { createRequire } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';
import { run } from '../setup/run.mjs';
import { plainReason } from '../setup/plain-reason.mjs';
import { playwright } from './playwright.mjs';

const HOST = 'cdn.playwright.dev';
const LOOKUP_LIMIT = 5_000;
const DOWNLOAD_LIMIT = 600_000;
const SILENCE = '15000';

/** Playwright tries five times before it gives up, on a network where its host is simply not known. */
async function insistOnHost() {
  const goesElsewhere = /^(?:https?_proxy|all_proxy|playwright_.*download_host)$/i;
  if (Object.keys(process.env).some((name) => goesElsewhere.test(name))) return;
  const silence = sleep(LOOKUP_LIMIT, undefined, { ref: false }).then(() => {
    throw new Error('no answer');
  });
  await Promise.race([lookup(HOST), silence]).catch(() => {
    throw new Error(`the host ${HOST} cannot be found from here`);
  });
}

/**
 * Playwright's own Chromium, from Playwright's own server.
 * @param {(line: string) => void} say
 */
export async function* download(say) {
  await insistOnHost();
  say("Downloading Playwright's Chromium (about 170 MB)…");
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: SILENCE, ...process.env };
  const options = { env, timeLimit: DOWNLOAD_LIMIT };
  const { code, output, late } = await run(
    process.execPath,
    [cli, 'install', 'chromium', '--no-shell'],
    options,
  );
  if (late) throw new Error(`it took longer than ${DOWNLOAD_LIMIT / 60_000} minutes`);
  if (code !== 0) throw new Error(plainReason(output));
  yield* playwright();
}
