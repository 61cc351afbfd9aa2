import { existsSync } from 'node:fs';
import { candidate } from './candidate.mjs';

/** What `playwright install` has put on this machine, by us or for another project. */
export async function* playwright() {
  const { chromium } = await import('@playwright/test');
  const whole = chromium.executablePath();
  if (existsSync(whole)) yield candidate("Playwright's own", whole);
  // Build servers often have the headless shell alone. Only Playwright knows the path inside its folder, but to
  // ask it in vain leaves temporary folders behind.
  const shell = whole.replace(/chromium-(?=\d)/, 'chromium_headless_shell-');
  const [shellFolder] = /^.*shell-\d+/.exec(shell) ?? [];
  if (shellFolder && existsSync(shellFolder)) yield candidate("Playwright's own, headless only");
}
