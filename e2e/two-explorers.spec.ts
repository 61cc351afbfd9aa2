import { expect, test as base, type CDPSession, type Locator, type Page } from '@playwright/test';
import { createServer } from 'vite';

/* Two explorers in somebody else's page (examples/two-explorers.html): neither hears the other, and the page is left alone. */

const test = base.extend<object, { served: string }>({
  served: [
    // Playwright wants a pattern, to see which other fixtures this needs: none.
    async ({}, use) => {
      const server = await createServer({
        root: new URL('..', import.meta.url).pathname,
        logLevel: 'error',
        server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
      });
      await server.listen();
      await use(server.resolvedUrls?.local[0] ?? '');
      await server.close();
    },
    { scope: 'worker' },
  ],
});

interface MapElement extends HTMLElement {
  stationOnPage(role: string): { x: number; y: number } | undefined;
  elements: { id: string; tone?: string }[];
}

const explorer = (page: Page, id: string): Locator => page.locator(`career-explorer#${id}`);

/** Wide enough for each to show its panels beside its map. */
async function open(page: Page, served: string): Promise<void> {
  await page.setViewportSize({ width: 2400, height: 1000 });
  await page.goto(`${served}examples/two-explorers.html`);
  for (const id of ['left', 'right']) await expect.poll(() => chosen(page, id)).toBeDefined();
}

/** The roles a map shows as chosen or as stops; undefined before there is a map. */
async function chosen(page: Page, id: string): Promise<string[] | undefined> {
  const map = explorer(page, id).locator('career-map');
  if ((await map.count()) === 0) return undefined;
  return map.evaluate((element) => {
    const { elements } = element as MapElement;
    if (elements.length === 0) return undefined;
    return elements.filter(({ tone }) => tone === 'chosen' || tone === 'stop').map((one) => one.id);
  });
}

async function tapStation(page: Page, id: string, role: string): Promise<void> {
  const map = explorer(page, id).locator('career-map');
  await map.scrollIntoViewIfNeeded();
  const { x, y } = await map.evaluate(async (element, key) => {
    const place = () => (element as MapElement).stationOnPage(key) ?? { x: 0, y: 0 };
    let before = place();
    for (let still = 0; still < 3;) {
      await new Promise(requestAnimationFrame);
      const now = place();
      still = now.x === before.x && now.y === before.y ? still + 1 : 0;
      before = now;
    }
    return before;
  }, role);
  await page.mouse.click(x, y);
}

test('each has its own map, language, theme and question, and the page keeps its own', async ({
  page,
  served,
}) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await open(page, served);
  const [left, right] = [explorer(page, 'left'), explorer(page, 'right')];
  const url = page.url();
  const entries = await page.evaluate(() => history.length);

  await expect(left.locator('zhitu-header')).toContainText('职途');
  await expect(right.locator('zhitu-route-sheet h2')).toContainText('Implementation engineer');
  await expect(left).toHaveAttribute('data-theme', 'light');
  await expect(right).toHaveAttribute('data-theme', 'dark');

  const routeBefore = await chosen(page, 'right');
  await tapStation(page, 'left', 'ops-engineer');
  await expect.poll(() => chosen(page, 'left')).toEqual(['role:ops-engineer']);
  expect(await chosen(page, 'right')).toEqual(routeBefore);

  await right.locator('zhitu-route-card .route').nth(1).click();
  await expect.poll(() => chosen(page, 'right')).not.toEqual(routeBefore);
  expect(await chosen(page, 'left')).toEqual(['role:ops-engineer']);

  // Keys work in the explorer that has the focus, and nowhere else.
  await right.locator('zhitu-route-sheet h2').evaluate((heading) => {
    (heading as HTMLElement).focus();
  });
  await page.keyboard.press('Control+z');
  await expect.poll(() => chosen(page, 'right')).toEqual(routeBefore);
  expect(await chosen(page, 'left')).toEqual(['role:ops-engineer']);
  await page.locator('h1').first().click();
  await page.keyboard.press('Control+k');
  await expect(page.locator('zhitu-command-palette')).toHaveCount(0);

  // The page is as it was.
  expect(page.url()).toBe(url);
  expect(await page.evaluate(() => history.length)).toBe(entries);
  await expect(page).toHaveTitle('Two explorers on one page');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(await page.locator('html').getAttribute('data-theme')).toBeNull();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  expect(
    await page.evaluate(() => navigator.serviceWorker.getRegistrations().then((all) => all.length)),
  ).toBe(0);
  expect(errors).toEqual([]);
});

/** What the browser holds for the page, once what can be collected is. */
async function held(session: CDPSession): Promise<{ listeners: number; nodes: number; heap: number }> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return { listeners: of('JSEventListeners'), nodes: of('Nodes'), heap: of('JSHeapUsedSize') };
}

test('one that is opened and closed a hundred times leaves nothing behind', async ({ page, served }) => {
  await open(page, served);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const openAndClose = (times: number): Promise<void> =>
    page.evaluate(async (count) => {
      const pair = document.querySelector('.pair') as HTMLElement;
      for (let time = 0; time < count; time++) {
        const one = document.createElement('career-explorer');
        one.setAttribute('map', 'four-jobs');
        one.setAttribute('question', '#/role/ops-engineer');
        pair.append(one);
        // Until it has drawn its map: half an explorer would leave half of what a whole one does.
        const drawn = (): number => {
          const map = one.shadowRoot?.querySelector('zhitu-app')?.shadowRoot?.querySelector('career-map') as
            MapElement | null | undefined;
          return map?.elements.length ?? 0;
        };
        while (drawn() === 0) await new Promise(requestAnimationFrame);
        one.remove();
        await new Promise(requestAnimationFrame);
      }
    }, times);
  // What is made once for all, such as shared code and caches, is made by the first.
  await openAndClose(10);
  const before = await held(session);
  await openAndClose(100);
  const after = await held(session);
  expect(after.listeners).toBeLessThanOrEqual(before.listeners + 5);
  expect(after.nodes).toBeLessThanOrEqual(before.nodes * 1.1);
  expect(after.heap).toBeLessThan(before.heap + 4 * 1024 ** 2);
  await expect.poll(() => chosen(page, 'left')).toEqual([]);
  await tapStation(page, 'left', 'ops-engineer');
  await expect.poll(() => chosen(page, 'left')).toEqual(['role:ops-engineer']);
});
