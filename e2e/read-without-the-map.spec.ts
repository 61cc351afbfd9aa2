import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { pickRole, clickStation, openMap, toned } from './page.ts';

const ATLAS = '?map=it-services';
const role = (page: Page, id: string) => page.locator(`zhitu-outline-tree .role[data-role=${id}]`);

/** The part that draws cannot be had: the list is all there is. */
async function openWithoutMap(page: Page, address = ''): Promise<void> {
  await page.route('**/assets/cytoscape*.js', (route) => route.abort());
  await page.goto('/' + address);
  await expect(page.locator('zhitu-outline-tree h3').first()).toBeVisible();
}

test.describe('with the list alone', () => {
  test('a role is found, three roles are travelled, and back', async ({ page }) => {
    await openWithoutMap(page);
    await expect(page.locator('career-map')).toHaveCount(0);
    await page.getByRole('searchbox', { name: /筛选角色/ }).fill('jishuzhichi');
    await expect(page.locator('zhitu-outline-tree li')).toHaveCount(2);
    await page.getByRole('searchbox', { name: /筛选角色/ }).fill('');
    await role(page, 'support-l1').click();
    await expect(page.locator('zhitu-outline-tree li[data-role=support-l1]')).toContainText('正在看');
    const ways = page.locator('zhitu-outline-legs');
    await ways.locator('button[data-role=software-engineer]').first().click();
    await ways.locator('button[data-role=implementation-engineer]').first().click();
    await expect(page).toHaveURL(/implementation-engineer\?trail=support-l1,software-engineer$/);
    await expect(role(page, 'implementation-engineer')).toHaveAttribute('aria-current', 'true');
    await page.goBack();
    await page.goBack();
    await expect(page).toHaveURL(/#\/role\/support-l1$/);
    await expect(role(page, 'support-l1')).toBeInViewport();
  });

  test('a route is planned, each step says why and who says so', async ({ page }) => {
    await openWithoutMap(page, '#/role/support-l1');
    await page.getByRole('button', { name: '从这里出发' }).click();
    await pickRole(page, '终点', 'support-l2l3');
    await expect(page).toHaveURL(/#\/routes\/support-l1\/support-l2l3/);
    await expect(page.locator('zhitu-outline-tree li[data-role=support-l1] .number')).toHaveText(
      '路线第 1 / 3 站',
    );
    const steps = page.locator('zhitu-route-sheet .step');
    await expect(steps).toHaveCount(2);
    for (const step of await steps.all()) {
      await expect(step.locator('.facts')).toContainText(/\S/);
      await step.locator('summary').first().click();
      await expect(step.locator('zhitu-who-says a').first()).toBeVisible();
    }
  });

  test('two roles are compared', async ({ page }) => {
    await openWithoutMap(page, '#/role/support-l1');
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').fill('运维工程师');
    await page.getByRole('option', { name: '对比：技术支持和运维工程师' }).click();
    await expect(page.locator('zhitu-compare-table thead th')).toHaveCount(2);
  });
});

test('everything is read by keys: one tab stop, arrows, a name typed, then into what is open', async ({
  page,
}) => {
  await openMap(page, `${ATLAS}&view=outline`);
  const filter = page.getByRole('searchbox', { name: /筛选角色/ });
  await filter.fill('ssgcs');
  await expect(page.locator('zhitu-outline-tree li').first()).toHaveAttribute(
    'data-role',
    'implementation-engineer',
  );
  await filter.fill('');
  await page.keyboard.press('Tab');
  const first = page.locator('zhitu-outline-tree .role').first();
  await expect(first).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('zhitu-outline-tree .role').nth(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(page.locator('zhitu-outline-tree .role').last()).toBeFocused();
  await page.keyboard.press('Home');
  await expect(first).toBeFocused();
  await page.keyboard.type('ssgcs');
  await expect(role(page, 'implementation-engineer')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/role\/implementation-engineer$/);
  await expect(role(page, 'implementation-engineer')).toBeFocused();
  await page.keyboard.press('Tab');
  const way = page.locator('zhitu-outline-legs button').first();
  await expect(way).toBeFocused();
  const to = (await way.getAttribute('data-role')) ?? '';
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('zhitu-outline-legs zhitu-who-says a').first()).toBeVisible();
  await way.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`#/role/${to}`));
});

test('what is chosen on the map is chosen in the list, and the other way round', async ({ page }) => {
  await openMap(page, ATLAS);
  await clickStation(page, 'implementation-engineer');
  await page.locator('zhitu-header [data-command=view][data-to=outline]').click();
  await expect(role(page, 'implementation-engineer')).toHaveAttribute('aria-current', 'true');
  await expect(role(page, 'implementation-engineer')).toBeInViewport();
  await page.locator('zhitu-outline-legs button').first().click();
  await page.locator('zhitu-header [data-command=view][data-to=map]').click();
  expect(await toned(page, 'chosen')).toHaveLength(1);
  expect(await toned(page, 'chosen')).not.toContain('implementation-engineer');
});

test('as a table: put in order by any column, filtered, kept in the link', async ({ page }) => {
  await openMap(page, `${ATLAS}&view=outline#/role/implementation-engineer`);
  await page.getByRole('button', { name: '表格' }).click();
  await expect(page).toHaveURL(/view=table/);
  const rows = page.locator('zhitu-outline-table tbody tr');
  await expect(rows).toHaveCount(53);
  await expect(page.locator('tr[data-role=implementation-engineer]')).toBeInViewport();
  const out = page.getByRole('columnheader', { name: '去路' });
  await expect(out).toHaveAttribute('aria-sort', 'none');
  await out.getByRole('button').click();
  await expect(out).toHaveAttribute('aria-sort', 'descending');
  const counts = (await rows.locator('[data-column=out]').allTextContents()).map(Number);
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
  await out.getByRole('button').click();
  await expect(out).toHaveAttribute('aria-sort', 'ascending');
  await page.getByRole('columnheader', { name: '从实施工程师，已具备' }).getByRole('button').click();
  await expect(rows.last().locator('[data-column=readiness]')).toHaveText(/未评估|—/);
  await page.getByRole('searchbox', { name: /筛选角色/ }).fill('presales');
  await expect(rows.first()).toContainText('售前');
  expect(await rows.count()).toBeLessThan(20);
  await rows.first().getByRole('button').click();
  await expect(page).not.toHaveURL(/role\/implementation-engineer$/);
  await page.reload();
  await expect(rows).toHaveCount(53);
});

// The lists of one role are looked at in every look by every-journey.spec.ts.
for (const [width, height, look] of [
  [1440, 900, 'lang=zh&theme=light'],
  [820, 1180, 'lang=en&theme=dark'],
  [390, 844, 'lang=en&theme=light'],
] as const)
  test(`axe finds nothing in the lists at ${width}×${height} with ${look}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const view of ['outline', 'table'])
      for (const question of ['#/', '#/routes/implementation-engineer/cio']) {
        await openMap(page, `${ATLAS}&view=${view}&${look}${question}`);
        await expectAccessible(page);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        await page.goto('about:blank');
      }
  });
