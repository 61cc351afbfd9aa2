// Every view of the app as a picture, to be looked at by people: `npm run gallery`, or only those whose name holds
// all of the words given, as in `npm run gallery -- route zh dark 390`. They are written to e2e/gallery/.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { launchOptions } from './browser.mjs';
import { projectRoot } from './setup/project-root.mjs';

/** @import { Browser, BrowserContextOptions, Page } from '@playwright/test' */
/**
 * @typedef {object} View
 * @property {string} ask the question
 * @property {string} [look] where an address cannot say it, the rest of the look
 * @property {object} [profile] what was kept of a person
 * @property {boolean} [broken] whether the map is to be a broken one
 * @property {(page: Page) => Promise<void>} [first] what is done before the picture is taken
 */
/** @typedef {{ file: string, view: View, look: { lang: string, theme: string }, size: BrowserContextOptions }} Picture */

const PORT = process.env['ZHITU_GALLERY_PORT'] ?? '4197';
const ADDRESS = `http://127.0.0.1:${PORT}`;
const ROUTE = '#/routes/implementation-engineer/cio';
const PERSON = {
  held: ['implementation-engineer', 'ops-engineer'],
  skills: { sales: null },
  wishes: [{ trait: 'travel', most: 3 }],
};

/**
 * By their names.
 * @type {Record<string, View>}
 */
const VIEWS = {
  overview: { ask: '#/' },
  role: { ask: '#/role/implementation-engineer?trail=presales-engineer' },
  routes: { ask: ROUTE },
  filters: {
    ask: `${ROUTE}?via=client-it-manager&avoid=project-manager,family:product&steps=5`,
    first: async (page) => {
      // On a phone what was asked is folded away.
      const brief = page.locator('zhitu-route-planner .brief');
      if (await brief.isVisible()) await brief.click();
      await page.locator('zhitu-journey-filters summary').click();
    },
  },
  'trade-offs': { ask: '#/routes/ops-engineer/implementation-consultant?by=trade-offs' },
  versus: { ask: `${ROUTE}?versus=2` },
  'no-way': { ask: `${ROUTE}?by=fewest-steps&steps=1` },
  reach: { ask: '#/reach/implementation-engineer?steps=2' },
  into: { ask: '#/into/cio?steps=2' },
  'fit-empty': { ask: '#/fit' },
  'fit-filled': { ask: '#/fit?at=project-manager', profile: PERSON },
  compare: { ask: '#/compare/implementation-engineer/ops-engineer/presales-engineer' },
  sources: { ask: '#/sources' },
  outline: { ask: '#/role/implementation-engineer', look: '&view=outline' },
  table: { ask: '#/role/implementation-engineer', look: '&view=table' },
  commands: { ask: '#/', first: (page) => page.keyboard.press('Control+k') },
  keys: {
    ask: '#/',
    first: async (page) => {
      await page.locator('#surface').focus();
      await page.keyboard.press('?');
    },
  },
  picture: {
    ask: ROUTE,
    first: (page) => page.locator('[data-command=dialog][data-to=export]:visible').click(),
  },
  'picture-compare': {
    ask: '#/compare/implementation-engineer/ops-engineer/presales-engineer',
    first: (page) => page.locator('[data-command=dialog][data-to=export]:visible').click(),
  },
  data: {
    ask: ROUTE,
    first: async (page) => {
      await page.locator('[data-command=dialog][data-to=export]:visible').click();
      await page.locator('zhitu-picture-export input[value=data]').check({ force: true });
    },
  },
  broken: { ask: '#/', broken: true },
};
const SIZES = [
  { width: 1440, height: 900 },
  { width: 820, height: 1180, hasTouch: true },
  { width: 390, height: 844, hasTouch: true, isMobile: true },
  { width: 844, height: 390, hasTouch: true, isMobile: true },
];
const LOOKS = ['zh', 'en'].flatMap((lang) => ['light', 'dark'].map((theme) => ({ lang, theme })));

const words = process.argv.slice(2);
const pictures = SIZES.flatMap(({ width, height, ...touch }) =>
  LOOKS.flatMap((look) =>
    Object.entries(VIEWS).map(([name, view]) => {
      const file = [name, look.lang, look.theme, width].join('-');
      return { file, view, look, size: { viewport: { width, height }, ...touch } };
    }),
  ),
).filter(({ file }) => words.every((word) => file.includes(word)));

/**
 * What the browser has kept of a person.
 * @param {View} view
 */
function keptFor({ profile }) {
  const kept = { name: 'zhitu.profile', value: JSON.stringify(profile) };
  return { cookies: [], origins: profile ? [{ origin: ADDRESS, localStorage: [kept] }] : [] };
}

/**
 * @param {Browser} browser
 * @param {Picture} picture
 * @param {string} folder
 */
async function take(browser, { file, view, look, size }, folder) {
  const context = await browser.newContext({
    ...size,
    storageState: keptFor(view),
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  if (view.broken) {
    const json = [{ from: 'sales-rep', to: 'nobody', kind: 'move' }];
    await page.route('**/graph-data/it-services/transitions*.json', (route) => route.fulfill({ json }));
  }
  const { lang, theme } = look;
  await page.goto(`${ADDRESS}/?map=it-services&lang=${lang}&theme=${theme}${view.look ?? ''}${view.ask}`, {
    waitUntil: 'networkidle',
  });
  await view.first?.(page);
  // What was asked for last may still be on its way.
  await page.waitForTimeout(300);
  await page.screenshot({ path: join(folder, `${file}.png`) });
  await context.close();
}

/** @param {string} url */
async function served(url, tries = 100) {
  for (let left = tries; left > 0; left -= 1) {
    if (await fetch(url).catch(() => undefined)) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`Nothing answers at ${url}.`);
}

const vite = join(projectRoot, 'node_modules/vite/bin/vite.js');
const server = spawn(process.execPath, [vite, 'preview', '--port', PORT, '--strictPort'], {
  cwd: projectRoot,
});
try {
  const folder = join(projectRoot, 'e2e/gallery');
  mkdirSync(folder, { recursive: true });
  await served(`${ADDRESS}/`);
  const browser = await chromium.launch(launchOptions());
  for (const picture of pictures) {
    await take(browser, picture, folder);
    console.log(`e2e/gallery/${picture.file}.png`);
  }
  await browser.close();
} finally {
  server.kill();
}
