import { expect, test, type Page } from '@playwright/test';
import { clickStation, elements, litTracks, mapDrawn, openMap, pickRole, savePicture } from './page.ts';

test.use({ serviceWorkers: 'allow' });

/** Resolves when the whole app is kept on the device. */
async function kept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}

test('after one visit the whole journey works without a network', async ({ page, context }) => {
  await openMap(page);
  await kept(page);
  await context.setOffline(true);
  const nothing = page.evaluate(() => fetch('./not-kept.json').then(String, () => 'unreachable'));
  expect(await nothing).toBe('unreachable');

  await page.reload();
  await mapDrawn(page);
  await pickRole(page, '起点', 'presales-engineer');
  await pickRole(page, '终点', 'client-specialist');
  expect(await litTracks(page)).toHaveLength(2);
  await expect(page.locator('zhitu-route-sheet')).toContainText('为什么走得通');

  await page.locator('.shelf').selectOption('it-services');
  await expect.poll(async () => (await elements(page)).map(({ id }) => id)).toContain('role:cio');
  await page.getByRole('combobox', { name: '搜索角色' }).fill('ssgcs');
  await page.locator('zhitu-role-search li').first().click();
  await expect(page).toHaveURL(/#\/routes\/presales-engineer\/implementation-engineer/);
  await expect(page.locator('zhitu-route-sheet')).toContainText('实施工程师');
  await page.getByRole('button', { name: '出处', exact: true }).click();
  await expect(page.locator('zhitu-source-list h2')).toBeVisible();
  expect((await savePicture(page)).suggestedFilename()).toMatch(/\.png$/);
});

test('a page that was open when the network went away goes on', async ({ page, context }) => {
  await openMap(page);
  await kept(page);
  await context.setOffline(true);
  await page.locator('.shelf').selectOption('it-services');
  await clickStation(page, 'implementation-engineer');
  await expect(page.locator('zhitu-role-sheet h2')).toHaveText('实施工程师');
});

test('nobody is held on an old version: the page comes from the network while there is one', async ({
  page,
  context,
}) => {
  await openMap(page);
  await kept(page);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const old = new Response('<p>old</p>', { headers: { 'content-type': 'text/html' } });
      await (await caches.open(name)).put('./', old);
    }
  });
  await page.reload();
  await mapDrawn(page);
  await context.setOffline(true);
  await page.reload();
  await expect(page.locator('body')).toHaveText('old');
});
