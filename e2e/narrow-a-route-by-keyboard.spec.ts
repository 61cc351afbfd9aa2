import { expect, test } from '@playwright/test';
import { openMap, pickRole } from './page.ts';

test('what narrows a journey down is seen and taken back without opening anything', async ({ page }) => {
  await openMap(page, '?map=it-services&lang=en#/routes/support-l1/cio?via=product-manager&rise=1');
  const set = page.getByRole('group', { name: '2 filters' });
  await expect(set.getByRole('button')).toHaveText([/By way of: Product manager/, /1 level/]);
  await set.getByRole('button').first().press('Enter');
  await expect(page).toHaveURL(/cio\?by=fewest-steps&rise=1$/);
  await expect(page.locator('zhitu-journey-filters summary')).toBeFocused();
  await page.locator('zhitu-journey-filters summary').press('Enter');
  await expect(set).toBeHidden();
  await pickRole(page, 'By way of', 'product-manager');
  await expect(page).toHaveURL(/via=product-manager/);
});

test('by commands: pass, avoid, limit, order, by pinyin', async ({ page }) => {
  await openMap(page, '?map=it-services&lang=zh#/routes/support-l1/cio');
  for (const [typed, wanted] of [
    ['tujing cpjl', /via=product-manager/],
    ['避开 ywgcs', /avoid=ops-engineer/],
    ['zdjb 5', /steps=5/],
    ['zuipinghuan', /by=gentlest/],
    ['yichu bikai', /^(?!.*avoid=)/],
    ['qcqbtj', /cio\?by=gentlest$/],
  ] as const) {
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').fill(typed);
    await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(wanted);
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
});
