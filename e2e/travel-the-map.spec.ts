import { expect, test } from '@playwright/test';
import {
  clickStation,
  elements,
  litTracks,
  openMap,
  outlineTones,
  toned,
  turnTo,
  watchConsole,
} from './page.ts';

test('the four jobs and where they lead are on the map, families in the list', async ({ page }) => {
  const errors = watchConsole(page);
  await openMap(page);
  const labels = (await elements(page)).map(({ label }) => label);
  expect(labels).toEqual(expect.arrayContaining(['售前工程师', '实施工程师', '运维工程师', '技术支持']));
  await turnTo(page, 'outline');
  await expect(page.locator('zhitu-career-outline h3')).toContainText(['管理', '销售', '售前', '实施交付']);
  expect(errors).toEqual([]);
});

test('clicking a role lights its ways, dims the rest and says who says so', async ({ page }) => {
  await openMap(page);
  await clickStation(page, 'implementation-engineer');
  await expect(page).toHaveURL(/#\/role\/implementation-engineer$/);
  expect(await toned(page, 'chosen')).toEqual(['implementation-engineer']);
  expect(await toned(page, 'lit')).toEqual([
    'client-specialist',
    'manager',
    'presales-engineer',
    'sales-rep',
    'software-engineer',
  ]);
  expect(await toned(page, 'dim')).toEqual(['ops-engineer', 'support-l1', 'support-l2l3']);
  expect(await litTracks(page)).toContain('out implementation-engineer>manager>move');
  expect((await outlineTones(page))['manager']).toBe('lit');

  const sheet = page.locator('zhitu-role-sheet');
  await expect(sheet.getByRole('heading', { name: '实施工程师' })).toBeVisible();
  for (const subject of ['要求', '薪资', '出差', '压力', '发展空间'])
    await expect(sheet.getByText(subject, { exact: true }).first()).toBeVisible();
  await expect(sheet.getByText('年份不详')).toBeVisible();
  await sheet.locator('zhitu-role-voices zhitu-who-says summary').first().click();
  await expect(sheet.locator('zhitu-role-voices zhitu-who-says a').first()).toHaveAttribute(
    'href',
    /^https:\/\/www\.zhihu\.com\//,
  );
});

test('travelling on leaves a trail, and clicking the trail goes back', async ({ page }) => {
  await openMap(page);
  await clickStation(page, 'support-l1');
  await clickStation(page, 'software-engineer');
  await clickStation(page, 'implementation-engineer');
  await expect(page).toHaveURL(/#\/role\/implementation-engineer\?trail=support-l1,software-engineer$/);
  const trail = page.locator('zhitu-trail-bar');
  await expect(trail.locator('li')).toHaveCount(3);
  await trail.getByRole('button', { name: '回到技术支持' }).click();
  await expect(page).toHaveURL(/#\/role\/support-l1$/);
  expect(await toned(page, 'chosen')).toEqual(['support-l1']);
});

test('clicking beside the stations closes the sheet', async ({ page }) => {
  await openMap(page, '#/role/ops-engineer');
  const box = await page.locator('career-map').boundingBox();
  await page.mouse.click((box?.x ?? 0) + 200, (box?.y ?? 0) + 60);
  await expect(page).toHaveURL(/#\/$/);
  expect(await toned(page, 'plain')).toHaveLength(9);
});

test('a sheet is closed by a button, too, and the focus is not lost', async ({ page }) => {
  for (const address of ['#/role/ops-engineer', '#/sources', '#/fit']) {
    await openMap(page, address);
    await page.getByRole('button', { name: '关闭' }).click();
    await expect(page).toHaveURL(/#\/$/);
    await expect(page.locator('zhitu-welcome-sheet h2').first()).toBeFocused();
  }
  await openMap(page, '#/reach/ops-engineer');
  await expect(page.locator('.sheet > .close')).toHaveCount(0);
});

test('two voices that disagree both stand, each with its source', async ({ page }) => {
  await openMap(page, '#/role/support-l1');
  const against = page.locator('zhitu-role-voices .against');
  await expect(against.first()).toContainText('两种说法不一致');
  // The pair is set against each other once, where it first comes up; the other voice keeps its own place too.
  expect(await against.count()).toBe(1);
});

test('ways can be travelled from the sheet, and the focus follows', async ({ page }) => {
  await openMap(page, '#/role/implementation-engineer');
  await page.locator('zhitu-leg-list .travel', { hasText: '售前工程师' }).first().click();
  await expect(page).toHaveURL(/presales-engineer\?trail=implementation-engineer/);
  await expect(page.locator('zhitu-role-sheet h2')).toBeFocused();
});
