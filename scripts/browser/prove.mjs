import { existsSync } from 'node:fs';
import { plainReason } from '../setup/plain-reason.mjs';

/** @import { BrowserType } from '@playwright/test' */
/** @import { Candidate } from './memory.mjs' */

const TIME_LIMIT = 30_000;

async function chromium() {
  try {
    return (await import('@playwright/test')).chromium;
  } catch {
    throw new Error('Playwright is not installed yet: run node scripts/setup.mjs first.');
  }
}

/**
 * @param {BrowserType} browserType
 * @param {Candidate} candidate
 */
async function add(browserType, { executablePath, args, env }) {
  const options = { args, env: { ...process.env, ...env }, timeout: TIME_LIMIT, headless: true };
  const browser = await browserType.launch(executablePath ? { ...options, executablePath } : options);
  try {
    const page = await browser.newPage();
    await page.goto('about:blank', { timeout: TIME_LIMIT });
    return await page.evaluate(() => 1 + 1);
  } finally {
    await browser.close();
  }
}

/**
 * Starts the browser: that a file is there says little, its system libraries may be missing.
 * @param {Candidate} candidate
 * @returns {Promise<string>} why it does not work; empty when it does
 */
export async function prove(candidate) {
  const path = candidate.executablePath;
  if (path && !existsSync(path)) return 'it does not exist';
  const browserType = await chromium();
  try {
    return (await add(browserType, candidate)) === 2 ? '' : 'it starts but runs no script';
  } catch (error) {
    return plainReason(error);
  }
}
