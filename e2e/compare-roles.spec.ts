import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { openMap, pickRole, savePicture } from './page.ts';

test('which of the four jobs: one click from the start, side by side, with who says so', async ({ page }) => {
  await openMap(page);
  await page.getByRole('link', { name: '四个岗位怎么选？' }).click();
  await expect(page).toHaveURL(
    /#\/compare\/presales-engineer\/implementation-engineer\/ops-engineer\/support-l1$/,
  );
  const table = page.locator('zhitu-compare-table');
  await expect(table.locator('thead th')).toHaveCount(4);
  for (const subject of ['去路', '建议', '前景', '薪资', '出差', '压力'])
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
  const frame = page.locator('zhitu-compare-table .frame');
  const box = await frame.boundingBox();
  expect(box?.height).toBeGreaterThan(600);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('an address that compares too little asks the nearest thing', async ({ page }) => {
  await openMap(page, '#/compare/support-l1/nobody');
  await expect(page.locator('zhitu-note-list')).toContainText('nobody');
  await expect(page.locator('zhitu-role-sheet h2')).toHaveText('技术支持');
});

test('the picture saved from a comparison is named for what is compared', async ({ page }) => {
  await openMap(page, '#/compare/presales-engineer/support-l1');
  const download = await savePicture(page);
  expect(download.suggestedFilename()).toMatch(/^职途-售前工程师·技术支持-\d{4}-\d\d-\d\d\.png$/);
});

test('the largest difference is said first, levels in words, and each cell names its source', async ({
  page,
}) => {
  await openMap(page, '?map=it-services#/compare/presales-engineer/implementation-engineer/ops-engineer');
  const table = page.locator('zhitu-compare-table');
  await expect(table.locator('#most li').first()).toContainText(
    '销售：售前工程师最高（4 / 5），运维工程师最低（0 / 5）',
  );
  await expect(table.locator('#skills tr').nth(1)).toContainText('相差 4');
  await expect(table.locator('#skills tr').nth(1).locator('td').first()).toContainText('最高');
  await expect(table.locator('#skills tr').nth(1).locator('td').nth(2)).toContainText('最低');
  const alone = table.locator('#ways li', { hasText: '投标专员' });
  await expect(alone).toContainText('只有它能去');
  await alone.locator('summary').click();
  await expect(alone.locator('zhitu-who-says a').first()).toBeVisible();
  const silent = await table.locator('tbody td:not(:has(zhitu-who-says))').allTextContents();
  for (const cell of silent) expect(cell).toMatch(/没有说到|没有资料/);
});

test('roles are added and left out in place, and undone', async ({ page }) => {
  await openMap(page, '?map=it-services#/compare/presales-engineer/ops-engineer');
  const heads = page.locator('zhitu-compare-table thead th');
  const add = page.getByRole('combobox', { name: '再加一个角色…' });
  await pickRole(page, '再加一个角色…', 'cio');
  await expect(heads).toHaveCount(3);
  await add.click();
  const offered = page.locator('zhitu-compare-table [role=option]');
  await expect(offered.and(page.locator('[data-role=project-manager]'))).toHaveCount(1);
  await expect(offered.and(page.locator('[data-role=cio]'))).toHaveCount(0);
  await page.keyboard.press('Escape');
  await pickRole(page, '再加一个角色…', 'project-manager');
  await expect(heads).toHaveCount(4);
  await expect(add).toHaveCount(0);
  await page.getByRole('button', { name: '不再对比售前工程师' }).click();
  await expect(page).toHaveURL(/#\/compare\/ops-engineer\/cio\/project-manager$/);
  await expect(page.locator('zhitu-compare-table h2')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(heads).toHaveCount(4);
});

test('of two roles the one that is not left out is looked at alone', async ({ page }) => {
  await openMap(page, '?map=it-services#/compare/presales-engineer/ops-engineer');
  await page.getByRole('button', { name: '不再对比售前工程师' }).click();
  await expect(page).toHaveURL(/#\/role\/ops-engineer$/);
  await expect(page.locator('zhitu-role-sheet #name')).toHaveText('运维工程师');
});

test('on a phone all four roles are read downward, topics are reached by a tap', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openMap(
    page,
    '?map=it-services#/compare/presales-engineer/implementation-engineer/ops-engineer/support-l1',
  );
  const table = page.locator('zhitu-compare-table');
  await expect(table.locator('#most li').first()).toBeInViewport();
  await table.getByRole('button', { name: '薪资', exact: true }).click();
  await expect(table.locator('#pay .topic')).toBeInViewport();
  const cells = table.locator('#skills tr').nth(1).locator('td');
  const boxes = await Promise.all([0, 1, 2, 3].map((index) => cells.nth(index).boundingBox()));
  for (const box of boxes) {
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
  }
  const tops = boxes.map((box) => box?.y ?? 0);
  expect(tops).toEqual([...tops].sort((a, b) => a - b));
  expect(new Set(boxes.map((box) => box?.x)).size).toBe(1);
  await expect(table.getByRole('columnheader')).toHaveCount(4);
});

test('on paper the whole comparison stands, with nothing around it', async ({ page }) => {
  await openMap(page, '?map=it-services&theme=dark#/compare/presales-engineer/ops-engineer');
  await expect(page.locator('zhitu-compare-table #said')).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('zhitu-header')).toBeHidden();
  await expect(page.locator('zhitu-compare-table nav')).toBeHidden();
  const table = await page.locator('zhitu-compare-table table').boundingBox();
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeGreaterThan(
    table?.height ?? Infinity,
  );
});

for (const [width, height] of [
  [1440, 900],
  [820, 1180],
  [390, 844],
] as const)
  for (const look of ['lang=zh&theme=light', 'lang=en&theme=dark'])
    test(`axe finds nothing in the comparison at ${width}×${height} with ${look}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await openMap(page, `?map=it-services&${look}#/compare/presales-engineer/ops-engineer/support-l1`);
      await expect(page.locator('zhitu-compare-table table')).toBeVisible();
      await expectAccessible(page);
    });
