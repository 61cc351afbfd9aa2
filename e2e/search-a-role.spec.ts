import { expect, test } from '@playwright/test';
import { openMap, toned } from './page.ts';

test('a role is found by pinyin initials, from anywhere, with the keyboard alone', async ({ page }) => {
  await openMap(page, '?map=it-services');
  await page.keyboard.press('/');
  const search = page.getByRole('combobox', { name: '搜索角色' });
  await expect(search).toBeFocused();
  await search.fill('ssgcs');
  await expect(page.locator('zhitu-role-search [role=option]').first()).toContainText('实施工程师');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/role\/implementation-engineer$/);
  expect(await toned(page, 'chosen')).toEqual(['implementation-engineer']);
});

for (const [typed, found] of [
  ['shouqian', '售前'],
  ['presaels', '售前'],
  ['甲方it', '甲方'],
  ['helpdesk', '技术支持'],
] as const)
  test(`“${typed}” finds ${found}`, async ({ page }) => {
    await openMap(page, '?map=it-services');
    await page.getByRole('combobox', { name: '搜索角色' }).fill(typed);
    await expect(page.locator('zhitu-role-search [role=option]').first()).toContainText(found);
  });

test('what is not found is said to be, and Escape leaves', async ({ page }) => {
  await openMap(page);
  const search = page.getByRole('combobox', { name: '搜索角色' });
  await search.fill('astronaut');
  await expect(page.locator('zhitu-role-search .none')).toContainText('没有找到「astronaut」');
  await page.keyboard.press('Escape');
  await expect(search).toHaveValue('');
  await expect(search).not.toBeFocused();
});

test('a hit can be pointed at, and is chosen as an end of the route when one is missing', async ({
  page,
}) => {
  await openMap(page, '#/routes/support-l1/_');
  await page.getByRole('combobox', { name: '搜索角色' }).fill('研发');
  await page.locator('zhitu-role-search [role=option]').first().click();
  await expect(page).toHaveURL(/#\/routes\/support-l1\/software-engineer/);
});
