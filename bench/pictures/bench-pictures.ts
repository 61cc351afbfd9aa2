import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type LaunchOptions, type Page } from '@playwright/test';
import { imageSize } from '../../src/formats/readers/image-size.ts';
import { median } from '../clock.ts';
import { figure, printLine } from '../table.ts';
import type { Saved } from './in-page.ts';

/*
 * Pictures to take away, beside two others': `npm run bench -- pictures`. One graph at the same places, the same width in
 * pixels; timed from asking for the file until it is there. The last of each is kept in e2e/gallery/, to be looked at:
 * a time says nothing of what is in a picture.
 */

const WIDTHS = [1_500, 6_000, 12_000];
const TIMES = 3;
/** Ms: who needs longer is given up on. */
const LIMIT = 120_000;

export async function benchPictures(address: string, launch: LaunchOptions, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({ ...launch, timeout: LIMIT });
  try {
    for (const map of ['atlas', 'M'] as const) {
      // Another page: what one map left behind is no burden of the next.
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      page.setDefaultTimeout(LIMIT);
      await page.goto(address);
      const { roles, transitions } = await page.evaluate((name) => bench.open(name), map);
      console.log(`\nPictures of ${map}: ${roles} roles, ${transitions} transitions`);
      for (const width of WIDTHS) await benchWidth(page, width, join(folder, `beside-${map}-${width}`));
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

async function benchWidth(page: Page, width: number, path: string): Promise<void> {
  printLine(`${width} pixels wide`, 'median ms', 'MB', 'pixels', 'beside ours');
  let ours = NaN;
  for (const name of await page.evaluate(() => bench.names)) {
    const runs: Saved[] = [];
    for (let time = 0; time < TIMES && !runs.at(-1)?.fault; time++)
      runs.push(await page.evaluate(([who, wide]) => bench.save(who, wide), [name, width] as const));
    const ms = median(runs.map((run) => run.ms));
    ours = name === 'ours' ? ms : ours;
    const { base64, fault } = runs.at(-1) as Saved;
    if (base64 === undefined) {
      printLine(`  ${name}`, figure(ms), '–', '–');
      console.log(`    no file: ${fault ?? ''}`);
      continue;
    }
    const file = Buffer.from(base64, 'base64');
    writeFileSync(`${path}-${name}.png`, file);
    const size = imageSize(file);
    const pixels = size ? `${size.width} × ${size.height}` : 'unreadable';
    printLine(`  ${name}`, figure(ms), figure(file.length / 1e6), pixels, `${figure(ms / ours)}×`);
  }
}
