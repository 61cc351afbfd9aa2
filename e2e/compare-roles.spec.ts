import { expect, test } from '@playwright/test';
import { openMap, savePicture } from './page.ts';

test('which of the four jobs: one click from the start, side by side, with who says so', async ({ page }) => {
  await openMap(page);
  await page.getByRole('link', { name: '四个岗位怎么选？' }).click();
  await expect(page).toHaveURL(
    /#\/compare\/presales-engineer\/implementation-engineer\/ops-engineer\/support-l1$/,
  );
  const table = page.locator('compare-table');
  await expect(table.locator('thead th')).toHaveCount(4);
  for (const subject of ['能去', '建议', '前景', '薪资', '出差', '压力'])
    await expect(table.locator('tbody th', { hasText: subject }).first()).toBeVisible();
  const advice = table.locator('tr', { has: page.locator('th', { hasText: '建议' }) });
  await expect(advice.locator('td').nth(3)).toContainText('技术支持');
  await advice.locator('summary').first().click();
  await expect(advice.locator('a').first()).toBeVisible();
  await table.getByRole('button', { name: '实施工程师' }).first().click();
  await expect(page).toHaveURL(/#\/role\/implementation-engineer/);
  await page.goBack();
  await expect(table).toBeVisible();
  await table.getByRole('button', { name: '回到地图' }).click();
  await expect(page).toHaveURL(/#\/$/);
});

test('on a phone the comparison fills the screen and is moved through sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openMap(page, '?lang=en#/compare/presales-engineer/support-l1');
  const frame = page.locator('compare-table .frame');
  const box = await frame.boundingBox();
  expect(box?.height).toBeGreaterThan(600);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('an address that compares too little asks the nearest thing', async ({ page }) => {
  await openMap(page, '#/compare/support-l1/nobody');
  await expect(page.locator('note-list')).toContainText('nobody');
  await expect(page.locator('role-sheet h2')).toHaveText('技术支持');
});

test('the picture saved from a comparison is named for what is compared', async ({ page }) => {
  await openMap(page, '#/compare/presales-engineer/support-l1');
  const download = await savePicture(page);
  expect(download.suggestedFilename()).toMatch(/^职途-售前工程师·技术支持-\d{4}-\d\d-\d\d\.png$/);
});
