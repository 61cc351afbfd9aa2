import { expect, test, type Page } from '@playwright/test';
import { openMap } from './page.ts';

const map = (page: Page) => page.getByRole('application');
const heard = (page: Page) => page.locator('career-map').getByRole('status');
const down = (page: Page) => page.locator('.sheet').evaluate((sheet) => sheet.scrollTop);

/** Scrolls the sheet to its end; says how far that is. */
const scrollDown = (page: Page) =>
  page.locator('.sheet').evaluate((sheet) => {
    sheet.scrollTop = sheet.scrollHeight;
    return sheet.scrollTop;
  });

test('from the top of the page to the map, the planner, the answer and the list', async ({ page }) => {
  await openMap(page, '?map=it-services&lang=en#/role/support-l1');
  const goes = [
    ['Skip to the map', map(page)],
    ['Skip to the route planner', page.locator('#planner')],
    ['Skip to the answer', page.locator('zhitu-role-sheet h2')],
    ['Skip to the list', page.locator('zhitu-career-outline h2')],
    ['Skip to the map', map(page)],
  ] as const;
  for (const [name, place] of goes) {
    const skip = page.getByRole('button', { name, exact: true });
    await skip.focus();
    await expect(skip).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    await expect(place).toBeFocused();
  }
});

test('behind the map no key comes to the list', async ({ page }) => {
  await openMap(page, '?lang=en');
  await expect(page.locator('zhitu-career-outline')).toHaveCount(0);
  const role = page.locator('zhitu-career-outline .role').first();
  await page.getByRole('button', { name: 'List', exact: true }).click();
  await role.focus();
  await expect(role).toBeFocused();
  await page.getByRole('button', { name: 'Map', exact: true }).click();
  await expect(page.locator('zhitu-career-outline')).toHaveCount(0);
  await page.getByRole('button', { name: 'List', exact: true }).click();
  await role.focus();
  await expect(role).toBeFocused();
});

test('a new answer begins at its top; Back and undo lead to where one had read', async ({ page }) => {
  await openMap(page, '?map=it-services#/role/support-l1');
  const end = await scrollDown(page);
  expect(end).toBeGreaterThan(200);
  await page.locator('zhitu-role-sheet .travel').last().click();
  await expect(page.locator('zhitu-role-sheet h2')).toHaveText('运维工程师');
  await expect.poll(() => down(page)).toBe(0);
  await page.goBack();
  await expect.poll(() => down(page)).toBe(end);
  await page.goForward();
  await expect.poll(() => down(page)).toBe(0);
  await page.keyboard.press('Control+z');
  await expect.poll(() => down(page)).toBe(end);
});

test('what is set in a sheet is gone on with; what leads elsewhere leads to its head', async ({ page }) => {
  await openMap(page, '?map=it-services&lang=en#/reach/support-l1?steps=2');
  const three = page.locator('zhitu-reach-sheet').getByRole('radio', { name: '3 steps' });
  await three.focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/steps=3/);
  await expect(three).toBeFocused();
  await page.locator('zhitu-reach-sheet .role').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('zhitu-route-sheet h2')).toBeFocused();
  await page.locator('zhitu-route-sheet .avoid').first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/avoid=/);
  await expect(page.locator('.sheet #name')).toBeFocused();
});

test('Escape closes what was opened last, one by one', async ({ page }) => {
  await openMap(page, '?map=it-services&lang=en#/routes/support-l1/cio?pick=2&at=support-l1');
  await page.locator('zhitu-role-sheet [data-end=to]').focus();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.type('undo');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('zhitu-role-sheet [data-end=to]')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/at=/);
  await expect(page.locator('zhitu-route-sheet h2')).toBeFocused();
});

test('from the map and back: search, commands, keys', async ({ page }) => {
  await openMap(page, '?map=it-services&lang=en#/role/support-l1');
  await map(page).focus();
  await page.keyboard.press('/');
  await page.keyboard.press('Escape');
  await expect(map(page)).toBeFocused();
  for (const key of ['Control+k', '?']) {
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('zhitu-command-palette, zhitu-key-list')).toHaveCount(0);
    await expect(map(page)).toBeFocused();
  }
  await page.keyboard.press('/');
  await page.keyboard.type('ssgcs');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/role\/implementation-engineer$/);
  await expect(map(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(heard(page)).toHaveText(/, 1 of 10, /);
});

test('Back shuts a dialog with what it was opened on; pressed again, its key does', async ({ page }) => {
  await openMap(page, '?lang=en');
  await page.locator('zhitu-welcome-sheet button').first().click();
  await map(page).focus();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(page.locator('zhitu-command-palette')).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(map(page)).toBeFocused();
});

test('Back shuts what is to be exported: it would be a picture of something else', async ({ page }) => {
  await openMap(page, '?lang=en#/role/ops-engineer');
  await page
    .locator('zhitu-welcome-sheet, zhitu-role-sheet')
    .getByRole('button', { name: 'Start here' })
    .click();
  await expect(page).toHaveURL(/routes\/ops-engineer/);
  await page.locator('[data-command=dialog][data-to=export]').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page).toHaveURL(/#\/role\/ops-engineer$/);
  await page.locator('[data-command=dialog][data-to=export]').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('from a start, Down walks the ways on from there first', async ({ page }) => {
  await openMap(page, '?map=it-services&lang=en#/role/support-l1');
  await map(page).focus();
  await page.keyboard.press('s');
  await expect(page.locator('.panels > [role=status]')).toHaveText(
    /^From: First-line support\. Still to choose/,
  );
  await page.keyboard.press('ArrowDown');
  await expect(heard(page)).toHaveText(/^Operations engineer, 1 of 52, .+ Promotion/);
});

test('a double-click travels once', async ({ page }) => {
  await openMap(page, '?map=it-services#/role/support-l1');
  await page.locator('zhitu-role-sheet .travel').first().dblclick();
  await expect(page).toHaveURL(/#\/role\/ops-engineer\?trail=support-l1$/);
});

test('a route looked at comes into view, and the map goes back; but not where nothing is to move', async ({
  page,
}) => {
  await openMap(page, '?map=it-services&lang=en#/routes/support-l1/cio');
  const place = () =>
    page.locator('career-map').evaluate((map) => {
      const at = (
        map as HTMLElement & { stationOnPage(role: string): { x: number; y: number } }
      ).stationOnPage('cio');
      return [at.x, at.y].map(Math.round).join();
    });
  const bottom = () => page.locator('career-map').evaluate((map) => map.getBoundingClientRect().bottom);
  const nearer = async (): Promise<void> => {
    const before = await place();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(place).not.toBe(before);
  };
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (let times = 0; times < 4; times++) await nearer();
  const home = await place();
  expect(Number(home.split(',')[1])).toBeGreaterThan(await bottom());

  const card = page.locator('zhitu-route-card').nth(2);
  await card.hover();
  await expect(card).toHaveAttribute('looked');
  expect(await place()).toBe(home);
  await page.locator('zhitu-header h1').hover();
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await card.hover();
  await expect.poll(async () => Number((await place()).split(',')[1])).toBeLessThan(await bottom());
  await page.locator('zhitu-header h1').hover();
  await expect.poll(place).toBe(home);
});
