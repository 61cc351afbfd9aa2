import { expect, test } from '@playwright/test';
import { elements, openMap, trackPlace } from './page.ts';

const TRACK = 'presales-engineer>software-engineer>move';

test('a line says what it is, blocks no click, and leads to the role it leaves', async ({ page }) => {
  await openMap(page, '?lang=zh');
  const { x, y } = await trackPlace(page, TRACK);
  await page.mouse.move(x, y);
  const card = page.locator('zhitu-leg-card');
  await expect(card).toContainText('售前工程师 → 研发（技术）');
  await expect(card).toContainText(/转岗 · 从业者说 · \d+ 份出处/);
  expect(await card.evaluate((element) => getComputedStyle(element).pointerEvents)).toBe('none');
  // What it says can be read without its vanishing, and sent away without moving.
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await page.mouse.move(x + 1, y);
  await expect(card).toBeVisible();

  await page.mouse.click(x, y);
  await expect(page).toHaveURL(/#\/role\/presales-engineer$/);
  expect((await elements(page)).filter(({ held }) => held).map(({ id }) => id)).toContain(`track:${TRACK}`);
});

test('a finger opens no card', async ({ browser }) => {
  const page = await browser.newPage({ hasTouch: true, viewport: { width: 820, height: 1180 } });
  await openMap(page, '?lang=zh#/role/ops-engineer');
  const { x, y } = await trackPlace(page, TRACK);
  await page.touchscreen.tap(x, y);
  // The tap has been heard: it was beside every role.
  await expect(page).toHaveURL(/#\/$/);
  await expect(page.locator('zhitu-leg-card')).toHaveCount(0);
  await page.close();
});
