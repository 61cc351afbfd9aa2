import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { clickStation, elements, openMap, toned } from './page.ts';

const palette = (page: Page) => page.getByRole('dialog', { name: /命令|Commands/ });
const box = (page: Page) => palette(page).getByRole('combobox');

async function command(page: Page, typed: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await box(page).fill(typed);
  await expect(palette(page).getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.locator('zhitu-command-palette')).toHaveCount(0);
}

test('what can be done is done by a part of its name, in either language', async ({ page }) => {
  await openMap(page, '?lang=zh&theme=light');
  await command(page, '深色');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await command(page, 'light theme');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await command(page, 'english');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await command(page, 'as a list');
  await expect(page.locator('zhitu-career-outline')).toBeVisible();
  await command(page, 'undo');
  await expect(page.locator('zhitu-career-outline')).toHaveCount(0);
  await expect(page.locator('career-map')).toBeVisible();
  await command(page, 'sources');
  await expect(page).toHaveURL(/#\/sources$/);
  await command(page, 'question:');
  await expect(page).not.toHaveURL(/#\/sources$/);
  await command(page, 'it services');
  await expect(page).toHaveURL(/map=it-services/);
  await command(page, 'sources');
  await expect.poll(async () => (await elements(page)).filter(({ tone }) => tone).length).toBe(53);
});

test('a role is gone to by its pinyin, made an end of a route, and compared', async ({ page }) => {
  await openMap(page, '?map=it-services');
  await command(page, 'ssgcs');
  await expect(page).toHaveURL(/#\/role\/implementation-engineer$/);
  expect(await toned(page, 'chosen')).toEqual(['implementation-engineer']);
  await page.keyboard.press('Control+k');
  await box(page).fill('售前工程师');
  await palette(page).getByRole('option', { name: '对比：实施工程师和售前工程师' }).click();
  await expect(page).toHaveURL(/#\/compare\/implementation-engineer\/presales-engineer$/);
  await page.goBack();
  await command(page, '起点');
  await expect(page).toHaveURL(/#\/routes\/implementation-engineer\/_/);
});

test('the map is shown whole again', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openMap(page, '?map=it-services&lang=en');
  const place = () =>
    page
      .locator('career-map')
      .evaluate((map) =>
        Math.round((map as unknown as { stationOnPage(role: string): { x: number } }).stationOnPage('cio').x),
      );
  const opened = await place();
  await command(page, 'zoom fit');
  await expect.poll(place).not.toBe(opened);
  const before = await place();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(place).not.toBe(before);
  await command(page, 'zoom fit');
  await expect.poll(place).toBe(before);
});

test('arrows walk round the list, and Escape leaves the focus where it was', async ({ page }) => {
  await openMap(page, '?lang=en');
  await clickStation(page, 'ops-engineer');
  const start = page.locator('zhitu-role-sheet [data-end=from]');
  await start.focus();
  await page.keyboard.press('Control+k');
  await expect(box(page)).toBeFocused();
  const options = palette(page).getByRole('option');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await expect(options.last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(box(page)).toHaveAttribute('aria-activedescendant', 'command-1');
  await box(page).fill('zzz');
  await expect(palette(page).getByRole('status')).toContainText('“zzz”');
  await page.keyboard.press('Escape');
  await expect(palette(page)).toHaveCount(0);
  await expect(start).toBeFocused();
});

test('the keys are listed by ?, but not where one types', async ({ page }) => {
  await openMap(page, '?lang=en');
  await page.keyboard.press('/');
  await page.keyboard.type('?');
  await expect(page.getByRole('combobox', { name: 'Search roles' })).toHaveValue('?');
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keys' });
  await expect(keys).toContainText('Undo the last change');
  await page.keyboard.press('Control+z');
  await expect(page.locator('zhitu-note-list')).not.toContainText('undo');
  await page.keyboard.press('Escape');
  await expect(keys).toHaveCount(0);
});

for (const look of ['?lang=zh&theme=light', '?lang=en&theme=dark'])
  test(`axe finds nothing in the dialogs with ${look}`, async ({ page }) => {
    await openMap(page, `${look}#/role/ops-engineer`);
    for (const key of ['Control+k', '?']) {
      await page.keyboard.press(key);
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectAccessible(page);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
  });
