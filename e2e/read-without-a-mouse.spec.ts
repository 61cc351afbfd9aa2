import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { openMap, toned } from './page.ts';

// The looks that every-journey.spec.ts leaves out.
const SIZES = [
  { width: 1440, height: 900, look: 'lang=en&theme=light' },
  { width: 820, height: 1180, look: 'lang=zh&theme=light' },
  { width: 390, height: 844, look: 'lang=zh&theme=dark' },
];
const STATES = [
  '#/',
  '#/role/implementation-engineer',
  '#/routes/support-l1/support-l2l3',
  '#/routes/manager/sales-rep',
];

for (const { look, ...size } of SIZES)
  test(`axe finds nothing at ${size.width}×${size.height} with ${look}`, async ({ page }) => {
    await page.setViewportSize(size);
    for (const address of STATES) {
      await openMap(page, `?${look}${address}`);
      await expectAccessible(page);
      await page.goto('about:blank');
    }
  });

test('a role can be reached, read and travelled on from with the keyboard alone', async ({ page }) => {
  await openMap(page);
  // Past the skips to the map, the planner and the answer.
  for (let skips = 0; skips < 4; skips++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('zhitu-career-outline')).toBeVisible();
  await page.locator('zhitu-career-outline button[data-role=support-l1]').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/role\/support-l1/);
  await expect(page.locator('zhitu-career-outline button[data-role=support-l1]')).toBeFocused();
  await page.locator('zhitu-header [data-command=view][data-to=map]').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => toned(page, 'chosen')).toEqual(['support-l1']);
  await page.locator('zhitu-role-sheet zhitu-leg-list .travel').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('zhitu-role-sheet h2')).toBeFocused();
});

test('nothing is wider than a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const address of STATES)
    for (const language of ['zh', 'en']) {
      await openMap(page, `?lang=${language}${address}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      const wide = await page.locator('zhitu-app main *, zhitu-app header').evaluateAll((items) =>
        items
          .filter(
            (item) =>
              item.getBoundingClientRect().right > 391 &&
              // A strip is moved by a finger; only it must fit.
              !item.closest('.cards > *, .criteria > *') &&
              !(item.getRootNode() as ShadowRoot).host.closest('.cards > *'),
          )
          .map((item) => `${item.tagName} ${item.textContent}`),
      );
      expect(wide).toEqual([]);
      await page.goto('about:blank');
    }
});
