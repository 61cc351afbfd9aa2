import { expect, test, type Page } from '@playwright/test';
import { clickStation, elements, openMap, pickRole, toned } from './page.ts';

/** What can be seen of everything that can be taken back. */
async function seen(page: Page): Promise<string> {
  const { theme } = await page.evaluate(() => ({ theme: document.documentElement.dataset['theme'] }));
  const pressed = page.locator('zhitu-header [data-command=view][aria-pressed=true]');
  const view = await pressed.getAttribute('data-to');
  return [
    await page.title(),
    await page.locator('html').getAttribute('lang'),
    theme,
    view,
    await page.locator('zhitu-header .shelf').inputValue(),
    ...(await (view === 'map' ? rolesOnMap(page) : rolesInList(page))),
    new URL(page.url()).hash.replace(/^#\/$/, ''),
  ].join(' | ');
}

/** Which roles are chosen, and how many roles there are. */
async function rolesOnMap(page: Page): Promise<[string, number]> {
  const stations = (await elements(page)).filter(({ tone }) => tone);
  return [(await toned(page, 'chosen')).join(), stations.length];
}

async function rolesInList(page: Page): Promise<[string, number]> {
  const items = page.locator('zhitu-career-outline li');
  const roles = await items.evaluateAll((all) =>
    all.map((item) => (item as HTMLElement).dataset).filter(({ tone }) => tone === 'chosen'),
  );
  return [roles.map(({ role }) => role ?? '').join(), await items.count()];
}

test('ten changes are undone and done again, each as it was', async ({ page }) => {
  await openMap(page, '?lang=zh&theme=light');
  const steps: (() => Promise<void>)[] = [
    () => clickStation(page, 'ops-engineer'),
    () => clickStation(page, 'support-l1'),
    () => page.locator('zhitu-header [data-command=language][data-to=en]').click(),
    () => page.locator('zhitu-header [data-command=theme]').click(),
    () => page.locator('zhitu-role-sheet [data-end=from]').click(),
    () => pickRole(page, 'To', 'support-l2l3'),
    () => page.locator('zhitu-header [data-command=view][data-to=outline]').click(),
    async () => {
      await page.locator('zhitu-header .shelf').selectOption('it-services');
      // The map comes after it was asked for.
      await expect(page.locator('zhitu-career-outline li')).toHaveCount(53);
    },
    () => page.locator('zhitu-header [data-command=language][data-to=zh]').click(),
    () => page.locator('zhitu-header [data-command=theme]').click(),
  ];
  const views = [await seen(page)];
  for (const step of steps) {
    await step();
    await expect.poll(() => seen(page)).not.toBe(views.at(-1));
    views.push(await seen(page));
  }
  expect(new Set(views.slice(0, 9)).size).toBe(9);
  await page.locator('zhitu-career-outline').click({ position: { x: 2, y: 2 } });

  for (const before of views.slice(0, -1).reverse()) {
    await page.keyboard.press('Control+z');
    await expect.poll(() => seen(page)).toBe(before);
  }
  await page.keyboard.press('Control+z');
  await expect(page.locator('zhitu-note-list')).toContainText('没有可撤销的改动');
  for (const [index, after] of views.slice(1).entries()) {
    await page.keyboard.press(index % 2 === 0 ? 'Control+Shift+z' : 'Control+y');
    await expect.poll(() => seen(page)).toBe(after);
  }
});

test('what was undone is said, and Back still goes one question back', async ({ page }) => {
  await openMap(page, '?lang=en');
  await clickStation(page, 'ops-engineer');
  await clickStation(page, 'support-l1');
  await page.keyboard.press('Control+z');
  await expect(page.locator('zhitu-note-list [role=status]')).toContainText(
    'Undone: another question (1 more',
  );
  expect(await toned(page, 'chosen')).toEqual(['ops-engineer']);
  await expect(page).toHaveURL(/ops-engineer$/);
  await page.goBack();
  await expect.poll(() => toned(page, 'chosen')).toEqual(['support-l1']);
  await page.keyboard.press('Control+z');
  await expect.poll(() => toned(page, 'chosen')).toEqual(['ops-engineer']);
});

test('in a field, undoing belongs to what is typed', async ({ page }) => {
  await openMap(page);
  await clickStation(page, 'ops-engineer');
  await page.keyboard.press('/');
  await page.keyboard.type('sh');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('combobox', { name: '搜索角色' })).not.toHaveValue('sh');
  expect(await toned(page, 'chosen')).toEqual(['ops-engineer']);
});
