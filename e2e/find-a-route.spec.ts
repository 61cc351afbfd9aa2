import { expect, test } from '@playwright/test';
import { clickStation, litTracks, openMap, outlineTones, pickRole, toned, turnTo } from './page.ts';

test('choosing two ends draws the route with numbered stops and says why each step works', async ({
  page,
}) => {
  await openMap(page);
  await pickRole(page, '起点', 'presales-engineer');
  await pickRole(page, '终点', 'client-specialist');
  await expect(page).toHaveURL(/#\/routes\/presales-engineer\/client-specialist\?by=fewest-steps$/);
  expect(await toned(page, 'stop')).toEqual([
    'client-specialist',
    'implementation-engineer',
    'presales-engineer',
  ]);
  expect(await litTracks(page)).toEqual([
    'route implementation-engineer>client-specialist>move',
    'route presales-engineer>implementation-engineer>overlap',
  ]);
  await expect(page.locator('zhitu-route-sheet .number')).toHaveText(['1', '2', '3']);
  await expect(page.locator('zhitu-route-sheet')).toContainText('为什么走得通');
  await turnTo(page, 'outline');
  await expect(page.locator('zhitu-career-outline .number')).toHaveCount(3);
});

test('another route can be picked, and another meaning of best', async ({ page }) => {
  await openMap(page, '#/routes/support-l1/support-l2l3');
  await page.locator('zhitu-route-card .route').nth(1).click();
  await expect(page).toHaveURL(/pick=2/);
  expect(await toned(page, 'stop')).toEqual([
    'ops-engineer',
    'software-engineer',
    'support-l1',
    'support-l2l3',
  ]);
  await page.getByRole('button', { name: '依据最足' }).click();
  await expect(page).toHaveURL(/by=best-evidenced$/);
});

test('where there is no way, that is said, and the way back is offered', async ({ page }) => {
  await openMap(page, '#/routes/manager/implementation-engineer');
  const message = page.locator('zhitu-route-list .message');
  await expect(message).toContainText('这张图上没有从「管理岗」到「实施工程师」的路');
  await expect(message).toContainText('没有资料说「管理岗」能转去哪里');
  expect(await litTracks(page)).toEqual([]);
  await message.getByRole('button', { name: '看反方向的路线' }).click();
  await expect(page.locator('zhitu-route-card')).toHaveCount(1);
});

test('“start here” and one click on the map make a route; a stop’s sheet opens beside it', async ({
  page,
}) => {
  await openMap(page, '#/role/support-l1');
  await page.getByRole('button', { name: '从这里出发' }).click();
  await expect(page.locator('zhitu-route-list .message')).toContainText('还差终点');
  await clickStation(page, 'software-engineer');
  await expect(page.locator('zhitu-route-card')).not.toHaveCount(0);
  await clickStation(page, 'software-engineer');
  await expect(page).toHaveURL(/at=software-engineer/);
  await expect(page.locator('zhitu-role-sheet h2')).toHaveText('研发（技术）');
  expect((await outlineTones(page))['software-engineer']).toBe('stop');
  await page.getByRole('button', { name: '回到路线' }).click();
  await expect(page.locator('zhitu-route-sheet')).toBeVisible();
});

test('one role at both ends is said to be no journey', async ({ page }) => {
  await openMap(page, '#/routes/manager/manager');
  await expect(page.locator('zhitu-route-list .message')).toContainText('同一个角色');
});
