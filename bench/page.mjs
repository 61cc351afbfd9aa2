import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { launchOptions } from '../scripts/browser.mjs';
import { projectRoot } from '../scripts/setup/projectRoot.mjs';

/*
 * From the pointer to the picture, on the atlas in a real Chromium: `npm run bench -- page`. Each figure is the time from
 * the input event to behind the frame that shows its answer, of the page as built and of bare cytoscape
 * (bare.html) with the same stations, tracks and lights.
 */

const TIMES = 30;
/** How many times slower than this machine. */
const RATES = [1, 4];
const AIM = 50;
const ROUTES = '#/routes/support-l1/project-manager';
const VIEWPORT = { width: 1440, height: 900 };
/** Long enough that two clicks are not taken for one, and that the map has come to rest. */
const REST = 400;

/** What is done, by which event it is told, and where in either page. */
const DEEDS = [
  { name: 'selecting a role', hash: '#/', told: 'pointerup', ours: station, bare: sameStation },
  { name: 'previewing a route', hash: ROUTES, told: 'pointerover', ours: card, bare: '#point' },
  { name: 'changing the criterion', hash: ROUTES, told: 'pointerup', ours: criterion, bare: '#press' },
];

const outDir = join(projectRoot, `node_modules/.cache/zhitu/page-${process.pid}`);
const options = { root: projectRoot, logLevel: 'error', build: { outDir } };
await build(options);
const server = await preview({ ...options, preview: { port: 0 } });
const browser = await chromium.launch(launchOptions());
try {
  print(await measured(`http://127.0.0.1:${server.httpServer.address().port}/?map=it-services`));
} finally {
  await browser.close();
  await server.close();
  rmSync(outDir, { recursive: true, force: true });
}

async function measured(address) {
  const ours = await opened();
  const bare = await opened();
  await ours.page.goto(address);
  await ours.page.waitForFunction(() =>
    document.querySelector('zhitu-app')?.shadowRoot.querySelector('career-map'),
  );
  await bare.page.setContent(readFileSync(new URL('bare.html', import.meta.url), 'utf8'));
  await bare.page.addScriptTag({
    path: createRequire(import.meta.url).resolve('cytoscape/dist/cytoscape.min.js'),
  });
  await ours.page.waitForTimeout(3 * REST);
  await bare.page.evaluate((map) => draw(map), await ours.page.locator('career-map').evaluate(mapOf));
  const rows = [];
  for (const deed of DEEDS) for (const rate of RATES) rows.push(await row(deed, rate, ours, bare));
  return rows;
}

async function opened() {
  const context = await browser.newContext({ viewport: VIEWPORT, serviceWorkers: 'block' });
  const page = await context.newPage();
  return { page, devtools: await context.newCDPSession(page) };
}

async function row(deed, rate, ours, bare) {
  await ours.page.evaluate((hash) => (location.hash = hash), deed.hash);
  for (const { devtools } of [ours, bare]) await devtools.send('Emulation.setCPUThrottlingRate', { rate });
  const timed = { ours: [], bare: [] };
  // The first is not counted: code that comes late has then come.
  for (let index = 0; index <= TIMES; index++) {
    const before = await shown(ours.page);
    const at = await deed.ours(ours.page, index);
    const took = await done(ours, at.place, deed.told);
    const after = await shown(ours.page);
    if (after.join() === before.join())
      throw new Error(`${deed.name}: the page shows nothing else than before.`);
    await bare.page.evaluate((lit) => (next = lit), after.slice(1));
    const there =
      typeof deed.bare === 'string'
        ? await middle(bare.page.locator(deed.bare))
        : await deed.bare(bare.page, at);
    const beside = await done(bare, there, deed.told);
    if (index === 0) continue;
    timed.ours.push(took);
    timed.bare.push(beside);
  }
  return { name: deed.name, rate, ours: summed(timed.ours), bare: summed(timed.bare) };
}

/** Points or clicks there, and says how many ms went by until the frame after it was painted. */
async function done({ page }, { x, y }, told) {
  const clicks = told === 'pointerup';
  // A page behind another paints no frames.
  await page.bringToFront();
  // Somewhere that answers nothing, so that arriving is an event of its own.
  await page.mouse.move(VIEWPORT.width - 4, 4);
  await page.waitForTimeout(REST);
  if (clicks) {
    await page.mouse.move(x, y);
    await page.waitForTimeout(REST);
    await page.mouse.down();
  }
  await page.evaluate(listen, told);
  await (clicks ? page.mouse.up() : page.mouse.move(x, y));
  const took = await page.evaluate(() => globalThis.painted);
  await page.waitForTimeout(REST);
  return took;
}

/** In the page: what is posted from within a frame comes when the frame has been painted. */
function listen(told) {
  globalThis.painted = new Promise((resolve) => {
    const onEvent = ({ timeStamp }) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - timeStamp);
        port2.postMessage('');
      });
    };
    addEventListener(told, onEvent, { capture: true, once: true });
  });
}

/** The address and what is lit, as ids: what must be another than before, and what the bare page lights. */
function shown(page) {
  return page.locator('career-map').evaluate((map) => {
    const lit = map.elements.filter(({ tone, part }) => part ?? !['plain', 'dim', undefined].includes(tone));
    return [location.hash, ...lit.map(({ id }) => id)];
  });
}

/** In the page: its map, as the bare page wants it. */
function mapOf(map) {
  const { live, quiet } = map.page.scene;
  const [a, b] = [live.stations[0], live.stations.at(-1)].map(({ role, at }) => ({
    at,
    on: map.stationOnPage(role),
  }));
  const { left, top } = map.getBoundingClientRect();
  const zoom = (b.on.x - a.on.x) / (b.at.x - a.at.x);
  const pan = { x: a.on.x - left - a.at.x * zoom, y: a.on.y - top - a.at.y * zoom };
  return {
    view: { zoom, pan },
    stations: live.stations.map(({ role, at, size, lines }) => ({
      id: `role:${role}`,
      at,
      size,
      label: lines.join('\n'),
    })),
    tracks: quiet.tracks.map(({ transition: { from, to, kind } }) => ({
      id: `track:${from}>${to}>${kind}`,
      from: `role:${from}`,
      to: `role:${to}`,
    })),
  };
}

/** A station that is in view and not yet chosen, another each time. */
async function station(page, index) {
  return page.locator('career-map').evaluate((map, nth) => {
    const { left, top, right, bottom } = map.getBoundingClientRect();
    const chosen = map.elements.find(({ tone }) => tone === 'chosen')?.id;
    const there = map.page.scene.live.stations
      .map(({ role }) => ({ id: `role:${role}`, place: map.stationOnPage(role) }))
      .filter(({ id, place: { x, y } }) => {
        const isClear = x > left + 130 && x < right - 60 && y > top + 60 && y < bottom - 160;
        return isClear && id !== chosen;
      });
    return there[(nth * 7) % there.length];
  }, index);
}

async function sameStation(page, { id }) {
  return page.evaluate((key) => {
    const { left, top } = document.querySelector('#map').getBoundingClientRect();
    // The bare map does not move by itself: what is not in view is brought there first.
    cy.center(cy.getElementById(key));
    const { x, y } = cy.getElementById(key).renderedPosition();
    return { x: left + x, y: top + y };
  }, id);
}

/** A card of a route that is not the live one. */
async function card(page, index) {
  const others = page.locator('route-card:not([live]) .route');
  const other = others.nth(index % (await others.count()));
  await other.scrollIntoViewIfNeeded();
  return { place: await middle(other) };
}

async function criterion(page, index) {
  const others = page.locator('route-list button[data-by][aria-pressed=false]');
  const other = others.nth(index % (await others.count()));
  await other.scrollIntoViewIfNeeded();
  return { place: await middle(other) };
}

async function middle(locator) {
  const { x, y, width, height } = await locator.boundingBox();
  return { x: x + width / 2, y: y + height / 2 };
}

function summed(each) {
  const sorted = each.toSorted((a, b) => a - b);
  return { median: (sorted[TIMES / 2 - 1] + sorted[TIMES / 2]) / 2, worst: sorted.at(-1) };
}

function print(rows) {
  printLine('', 'median ms', 'worst ms', 'bare median', 'bare worst', 'beside bare');
  for (const { name, rate, ours, bare } of rows) {
    const figures = [ours.median, ours.worst, bare.median, bare.worst].map((ms) => ms.toFixed(1));
    printLine(`${name}, ${rate}× slower`, ...figures, `${(ours.median / bare.median).toFixed(2)}×`);
  }
  console.log(`\nAims: ≤ ${AIM} ms, median, with ${RATES.at(-1)}× slow-down`);
  for (const { name, ours } of rows.filter(({ rate }) => rate === RATES.at(-1)))
    printLine(name, ours.median.toFixed(1), ours.median <= AIM ? 'met' : 'missed');
}

function printLine(name, ...figures) {
  console.log(name.padEnd(36) + figures.map((text) => text.padStart(13)).join(''));
}
