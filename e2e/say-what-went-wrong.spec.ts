import { expect, test } from '@playwright/test';
import { clickStation, openMap, toned } from './page.ts';

/* A mistake of ours is said on the page, wherever it is made; what was on screen stays, and there is a way on. */

for (const [how, fail] of [
  ['thrown', 'setTimeout(() => { throw new Error("out of order"); })'],
  ['rejected', 'Promise.reject(new Error("out of order")); undefined'],
] as const)
  test(`what is ${how} and caught by nobody is said, and the view stays`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openMap(page, '?lang=en#/role/ops-engineer');
    await page.evaluate(fail);
    const bar = page.locator('zhitu-fault-bar [role=alert]');
    await expect(bar).toContainText('Something went wrong in the app');
    await expect(bar).toContainText('out of order');
    expect(await toned(page, 'chosen')).toEqual(['ops-engineer']);
    await bar.getByRole('button', { name: 'Copy the details' }).click();
    await expect(bar.getByRole('status')).toHaveText('Copied');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('out of order');
    expect(copied).toContain('#/role/ops-engineer');
    // The explorer goes on as before.
    await bar.getByRole('button', { name: 'Close' }).click();
    await expect(bar).toHaveCount(0);
    await clickStation(page, 'support-l1');
    await expect.poll(() => toned(page, 'chosen')).toEqual(['support-l1']);
  });

test('the page can be loaded again from there, at the same question', async ({ page }) => {
  await openMap(page, '?lang=en#/role/ops-engineer');
  await page.evaluate('setTimeout(() => { throw new Error("out of order"); })');
  await page.locator('zhitu-fault-bar').getByRole('button', { name: 'Reload' }).click();
  await expect(page.locator('zhitu-fault-bar')).toHaveCount(0);
  await expect.poll(() => toned(page, 'chosen')).toEqual(['ops-engineer']);
});
