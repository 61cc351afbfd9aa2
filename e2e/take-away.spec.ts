import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { colourAt, decodePng } from './decode-png.ts';
import { openMap, watchConsole } from './page.ts';

/* The dialog of everything that can be taken away: pictures of each kind, in each format and size, and data. */

const ROUTE = '#/routes/presales-engineer/client-specialist';

const dialog = (page: Page) => page.locator('zhitu-picture-export dialog');
const choose = (page: Page, key: string, value: string) =>
  page.locator(`zhitu-picture-options [data-key=${key}]`).selectOption(value);

async function open(page: Page, address: string): Promise<void> {
  await openMap(page, address);
  await page.locator('[data-command=dialog][data-to=export]').click();
  await expect(dialog(page)).toBeVisible();
}

async function save(page: Page): Promise<{ bytes: Buffer; name: string }> {
  const download = page.waitForEvent('download');
  await dialog(page).locator('[data-do=save]').click();
  const saved = await download;
  return { bytes: readFileSync(await saved.path()), name: saved.suggestedFilename() };
}

test('the preview is the picture that is saved, whatever it is of', async ({ page }) => {
  const errors = watchConsole(page);
  await open(page, `?map=four-jobs&lang=zh${ROUTE}`);
  for (const subject of ['ladder', 'strip', 'part', 'map', 'view']) {
    await choose(page, 'subject', subject);
    await dialog(page).getByText('SVG', { exact: true }).click();
    const shown = await page.locator('zhitu-picture-export img').getAttribute('src');
    const { bytes, name } = await save(page);
    expect(decodeURIComponent((shown ?? '').replace(/^[^,]*,/, ''))).toBe(bytes.toString());
    expect(name).toMatch(/^职途-售前工程师→甲方岗位-[\d-]+\.svg$/);
    expect(bytes.toString()).toContain('data-role="presales-engineer"');
  }
  expect(errors).toEqual([]);
});

test('a picture has the size, the ground and the parts that were chosen, and they are remembered', async ({
  page,
}) => {
  await open(page, `?map=four-jobs&lang=en${ROUTE}`);
  await choose(page, 'size', 'slide');
  await choose(page, 'ground', 'none');
  await dialog(page).getByLabel('Legend').uncheck();
  const slide = decodePng((await save(page)).bytes);
  expect([slide.width, slide.height]).toEqual([1920, 1080]);
  expect([slide.channels, slide.pixels[(2 * slide.width + 2) * 4 + 3]]).toEqual([4, 0]);
  await page.reload();
  await page.locator('[data-command=dialog][data-to=export]').click();
  await expect(page.locator('zhitu-picture-options [data-key=size]')).toHaveValue('slide');
  await expect(dialog(page).getByLabel('Legend')).not.toBeChecked();
  await choose(page, 'ground', 'white');
  await choose(page, 'size', 'own');
  await page.locator('zhitu-picture-options [data-key=width]').fill('2500');
  await page.locator('zhitu-picture-options [data-key=width]').blur();
  const own = decodePng((await save(page)).bytes);
  expect(own.width).toBe(2500);
  expect(colourAt(own, 2, 2)).toBe('#ffffff');
});

test('a poster is drawn as large as its paper at 300 dots an inch', async ({ page }) => {
  await open(page, '?map=four-jobs&lang=zh#/');
  await choose(page, 'size', 'a2');
  const poster = decodePng((await save(page)).bytes);
  expect([poster.width, poster.height].sort((a, b) => a - b)).toEqual([4961, 7016]);
});

test('past what can be drawn, that is said, and the largest that can be is one click away', async ({
  page,
}) => {
  await open(page, '?map=four-jobs&lang=en#/');
  await dialog(page).getByText('WebP', { exact: true }).click();
  await choose(page, 'size', 'own');
  await page.locator('zhitu-picture-options [data-key=width]').fill('29000');
  await page.locator('zhitu-picture-options [data-key=width]').blur();
  await expect(dialog(page).getByRole('alert')).toContainText('cannot draw a picture of this size');
  await dialog(page)
    .getByRole('button', { name: /largest/ })
    .click();
  await expect(dialog(page).getByRole('alert')).toHaveCount(0);
  const width = Number(await page.locator('zhitu-picture-options [data-key=width]').inputValue());
  expect(width).toBeGreaterThan(10_000);
  expect(width).toBeLessThan(16_384);
});

test('a document has a page of the right size and its text can be found', async ({ page }) => {
  await open(page, `?map=four-jobs&lang=zh${ROUTE}`);
  await dialog(page).getByText('PDF', { exact: true }).click();
  await choose(page, 'size', 'a4');
  const { bytes, name } = await save(page);
  expect(name).toMatch(/\.pdf$/);
  const text = bytes.toString('latin1');
  expect(text.startsWith('%PDF-1.7')).toBe(true);
  expect(text).toMatch(/\/MediaBox \[0 0 (595\.276 841\.89|841\.89 595\.276)\]/);
  expect(text.match(/\/Type \/Page\b/g)).toHaveLength(1);
});

test('data is shown, saved in every format, and copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, `?map=four-jobs&lang=en${ROUTE}`);
  await dialog(page).getByText('Data', { exact: true }).click();
  const formats = page.locator('zhitu-data-export .format');
  await expect(formats).toHaveCount(10);
  for (const format of await formats.all()) {
    await format.click();
    await expect(page.locator('zhitu-data-export pre').first()).not.toBeEmpty();
  }
  await formats.first().click();
  const { bytes, name } = await save(page);
  expect(name).toMatch(/^Zhitu-Presales engineer→Client-side post-[\d-]+\.md$/);
  expect(bytes.toString()).toContain('# From Presales engineer to Client-side post');
  await dialog(page).getByRole('button', { name: 'Copy' }).click();
  await expect(page.locator('zhitu-data-export [role=status]')).toHaveText('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(bytes.toString());
});

for (const [viewport, look] of [
  [{ width: 1440, height: 900 }, 'lang=zh&theme=light'],
  [{ width: 820, height: 1180 }, 'lang=en&theme=light'],
  [{ width: 390, height: 844 }, 'lang=en&theme=dark'],
] as const)
  test(`axe finds nothing in the dialog at ${viewport.width}×${viewport.height} with ${look}`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await open(page, `?map=it-services&${look}#/role/cio`);
    await expectAccessible(page);
    await page.locator('zhitu-picture-export input[value=data]').check({ force: true });
    await expect(page.locator('zhitu-data-export pre').first()).not.toBeEmpty();
    await expectAccessible(page);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    await page.keyboard.press('Escape');
    await expect(page.locator('[data-command=dialog][data-to=export]')).toBeFocused();
  });
