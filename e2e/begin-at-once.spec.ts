import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { mapDrawn } from './page.ts';

/** Keeps the files from the page until they are let go. */
async function hold(page: Page, files: string): Promise<() => void> {
  let release = (): void => undefined;
  const held = new Promise<void>((done) => (release = done));
  await page.route(files, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

for (const late of ['**/assets/map-code*.js', '**/graph-data/**'])
  test(`what is typed before ${late} has come is kept, and answered as soon as it has`, async ({ page }) => {
    const release = await hold(page, late);
    await page.goto('/?map=it-services');
    await page.keyboard.press('/');
    await page.keyboard.type('ssgcs');
    const search = page.getByRole('combobox', { name: '搜索角色' });
    await expect(search).toHaveValue('ssgcs');
    await expect(page.locator('zhitu-role-search [role=status]')).toHaveText('正在打开地图…');
    await page.keyboard.press('Enter');
    release();
    await expect(page.locator('zhitu-role-search li').first()).toContainText('实施工程师');
    await expect(search).toHaveValue('ssgcs');
    await expect(search).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#\/role\/implementation-engineer$/);
  });

test('an end typed before there is a map is kept with its focus, and found as soon as there is one', async ({
  page,
}) => {
  const release = await hold(page, '**/assets/map-code*.js');
  await page.goto('/');
  const from = page.getByRole('combobox', { name: '起点', exact: true });
  await from.focus();
  await page.keyboard.type('shouqian');
  await expect(page.locator('zhitu-role-picker [role=status]').first()).toHaveText('正在打开地图…');
  await page.keyboard.press('Enter');
  release();
  await expect(page.locator('zhitu-role-picker [role=option]').first()).toContainText('售前工程师');
  await expect(from).toHaveValue('shouqian');
  await expect(from).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/routes\/presales-engineer\/_/);
});

test('the look can be changed before there is a map, and the question of the link is not lost', async ({
  page,
}) => {
  const release = await hold(page, '**/graph-data/**');
  await page.goto('/#/role/ops-engineer');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('.waiting')).toHaveText('Opening the map…');
  release();
  await expect(page.locator('zhitu-role-sheet h2')).toContainText('Operations engineer');
  await mapDrawn(page);
});

test('where the part that reads maps cannot be had, that is said and the header stays', async ({ page }) => {
  await page.route('**/assets/map-code*.js', (route) => route.abort());
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('地图没能打开');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('alert')).toContainText('could not be opened');
});

test('a view whose code cannot be had is said to be missing, and the rest stays', async ({ page }) => {
  await page.route('**/assets/source-list*.js', (route) => route.abort());
  await page.goto('/#/sources');
  await expect(page.getByRole('alert')).toContainText('这一部分没能载入');
  await mapDrawn(page);
});

test('axe finds nothing before there is a map, nor where there is none', async ({ page }) => {
  const held = '**/assets/map-code*.js';
  await hold(page, held);
  await page.goto('/?theme=dark');
  await expect(page.locator('.waiting')).toBeVisible();
  await expectAccessible(page);
  await page.unroute(held);
  await page.route(held, (route) => route.abort());
  await page.goto('/');
  await expect(page.getByRole('alert')).toBeVisible();
  await expectAccessible(page);
});
