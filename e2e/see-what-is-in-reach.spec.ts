import { expect, test } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { clickStation, elements, openMap, toned, turnTo } from './page.ts';

const ATLAS = '?map=it-services&lang=en&theme=light';

test('from a role: what is within two steps, on the map by its distance, and on to the routes', async ({
  page,
}) => {
  await openMap(page, ATLAS + '#/role/support-l1');
  await page.getByRole('button', { name: 'Where it can lead' }).click();
  await expect(page).toHaveURL(/#\/reach\/support-l1\?steps=2$/);
  const sheet = page.locator('zhitu-reach-sheet');
  await expect(sheet.locator('#name')).toBeFocused();
  const near = await sheet.locator('h3:has-text("1 step") + ul .role').count();
  const rows = await sheet.locator('.role').count();
  expect(near).toBeGreaterThan(0);
  expect(rows).toBeGreaterThan(near);
  expect(await toned(page, 'lit')).toHaveLength(rows);
  const numbers = (await elements(page)).filter(({ id }) => id.startsWith('stop:')).map(({ label }) => label);
  expect(numbers.filter((number) => number === '1')).toHaveLength(near);
  await expect(page.locator('zhitu-map-legend')).toContainText('Steps away');
  await turnTo(page, 'outline');
  await expect(page.locator('zhitu-career-outline')).toContainText('2 steps away');
  const far = sheet.locator('h3:has-text("2 steps") + ul > li').first();
  await expect(far).toContainText('First step:');
  const role = await far.locator('.role').getAttribute('data-role');
  await far.locator('.role').click();
  await expect(page).toHaveURL(new RegExp(`#/routes/support-l1/${role}`));
  await expect(page.locator('zhitu-route-sheet #name')).toBeFocused();
});

test('fewer or more steps, and the other direction, without losing the place', async ({ page }) => {
  await openMap(page, ATLAS + '#/reach/cio?steps=1');
  const sheet = page.locator('zhitu-reach-sheet');
  const found = await sheet.locator('.role').count();
  await sheet.getByRole('radio', { name: '1 step' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/#\/reach\/cio\?steps=2$/);
  await expect(sheet.getByRole('radio', { name: '2 steps' })).toBeFocused();
  expect(await sheet.locator('.role').count()).toBeGreaterThan(found);
  await sheet.getByText('Who can become this').click();
  await expect(page).toHaveURL(/#\/into\/cio\?steps=2$/);
  const first = await sheet.locator('.role').first().getAttribute('data-role');
  await clickStation(page, first ?? '');
  await expect(page).toHaveURL(new RegExp(`#/routes/${first}/cio`));
});

test('where nothing is in reach, that is said, and the other direction is a click away', async ({ page }) => {
  await openMap(page, '?lang=en#/reach/manager?steps=2');
  const sheet = page.locator('zhitu-reach-sheet');
  await expect(sheet).toContainText('No source says where “Management” can lead.');
  await sheet.getByRole('button', { name: 'Who can become this' }).click();
  await expect(sheet.locator('.role').first()).toBeVisible();
  await expect(sheet).toContainText('does not assess');
});

test('a command asks it, too', async ({ page }) => {
  await openMap(page, ATLAS + '#/role/cio');
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('谁能成为');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/into\/cio\?steps=2$/);
});

for (const size of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
])
  for (const look of ['lang=zh&theme=light', 'lang=en&theme=dark'])
    test(`axe finds nothing at ${size.width}×${size.height} with ${look}`, async ({ page }) => {
      await page.setViewportSize(size);
      await openMap(page, `?map=it-services&${look}#/reach/support-l1?steps=2`);
      await expect(page.locator('zhitu-reach-sheet .role').first()).toBeVisible();
      await expectAccessible(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width);
    });
