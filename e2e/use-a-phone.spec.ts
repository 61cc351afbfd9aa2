import { expect, test } from '@playwright/test';
import { clickStation, openMap, toned } from './page.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('tapping a station opens its sheet below the map, and the sheet can be raised', async ({ page }) => {
  await openMap(page);
  await clickStation(page, 'presales-engineer', true);
  expect(await toned(page, 'chosen')).toEqual(['presales-engineer']);
  const sheet = page.locator('zhitu-role-sheet h2');
  await expect(sheet).toBeInViewport();
  const before = (await sheet.boundingBox())?.y ?? 0;
  await page.getByRole('button', { name: '展开面板' }).tap();
  await expect.poll(async () => (await sheet.boundingBox())?.y ?? 0).toBeLessThan(before - 100);
});

test('every control is at least 44 pixels for a finger', async ({ page }) => {
  await openMap(page, '#/role/implementation-engineer');
  const small = await page.locator('button:visible, select:visible, summary:visible').evaluateAll((items) =>
    items
      .map((item) => ({ name: item.textContent.trim(), box: item.getBoundingClientRect() }))
      .filter(({ box }) => box.height > 0 && box.height < 43.5)
      .map(({ name, box }) => `${name} ${box.height}`),
  );
  expect(small).toEqual([]);
});

test('a phone that is turned shows what is asked about again, and so does one that is turned back', async ({
  page,
}) => {
  const upright = { width: 390, height: 844 };
  const onItsSide = { width: 844, height: 390 };
  await page.setViewportSize(onItsSide);
  await openMap(page, '?map=it-services&lang=en#/routes/support-l1/solution-architect');
  for (const size of [upright, onItsSide]) {
    await page.setViewportSize(size);
    await expect
      .poll(() =>
        page.locator('career-map').evaluate((element) => {
          const map = element as HTMLElement & { stationOnPage(role: string): { x: number; y: number } };
          const { x, y } = map.stationOnPage('solution-architect');
          return Boolean(map.shadowRoot?.elementFromPoint(x, y)?.closest('#surface'));
        }),
      )
      .toBe(true);
  }
});
