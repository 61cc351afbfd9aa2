import { expect, test } from '@playwright/test';
import { openMap } from './page.ts';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1260, height: 700 },
  { width: 1101, height: 800 },
  { width: 820, height: 1180 },
  { width: 844, height: 390 },
  { width: 390, height: 844 },
];
const ADDRESSES = ['#/', '#/role/support-l1', '#/routes/support-l1/support-l2l3', '#/sources'];

test('a language a third longer than English fits every size', async ({ page }) => {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    for (const address of ADDRESSES) {
      await openMap(page, `?lang=pseudo${address}`);
      const wide = await page
        .locator('zhitu-app header, zhitu-app header > *, zhitu-app main, zhitu-app .sheet, zhitu-app .stage')
        .evaluateAll((items) =>
          items
            .filter((item) => item.getBoundingClientRect().right > innerWidth + 1)
            .map((item) => `${item.tagName} at ${innerWidth}`),
        );
      expect(wide).toEqual([]);
      await page.goto('about:blank');
    }
  }
});

test('no button says anything that a language did not', async ({ page }) => {
  await openMap(page, '?lang=pseudo#/routes/support-l1/support-l2l3');
  const names = await page
    .locator('zhitu-header button, career-map button')
    .evaluateAll((buttons) => buttons.map((button) => button.ariaLabel ?? button.textContent.trim()));
  expect(names.length).toBeGreaterThan(8);
  expect(names.filter((name) => name !== '中文' && !/^⟦.*⟧$/.test(name))).toEqual([]);
  await expect(page).toHaveURL(/\?lang=pseudo#/);
});
