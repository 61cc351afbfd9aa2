import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { clickStation, openMap, toned, watchConsole } from './page.ts';

/* Every journey at every size, in both languages and themes, with axe at each stop. What one can do there in detail is
   in the other files. */

/** Both languages and both themes at every size, each with each on some. */
const ONE = ['lang=zh&theme=light', 'lang=en&theme=dark'];
const OTHER = ['lang=zh&theme=dark', 'lang=en&theme=light'];
const SIZES = [
  { width: 1440, height: 900, touch: false, looks: ONE },
  { width: 820, height: 1180, touch: true, looks: OTHER },
  { width: 390, height: 844, touch: true, looks: ONE },
];

const ATLAS = '?map=it-services&';
const CIO = '#/routes/implementation-engineer/cio';

const hash = (page: Page): string => new URL(page.url()).hash;

/** Types a part of a role's name in a picker and takes the first that is found. */
async function pick(page: Page, where: string, text: string): Promise<void> {
  await page.locator(`${where} input`).focus();
  await page.keyboard.type(text);
  await expect(page.locator('zhitu-role-picker [role=option]').first()).toBeVisible();
  await page.keyboard.press('Enter');
}

for (const { touch, looks, ...viewport } of SIZES)
  for (const look of looks)
    test.describe(`at ${viewport.width}×${viewport.height} with ${look}`, () => {
      test.use({ viewport, hasTouch: touch, isMobile: touch });
      const address = ATLAS + look;
      let errors: string[] = [];
      test.beforeEach(({ page }) => {
        errors = watchConsole(page);
      });
      test.afterEach(() => {
        expect(errors).toEqual([]);
      });

      test('three roles are clicked through, and back', async ({ page }) => {
        await openMap(page, `${address}#/role/implementation-engineer`);
        for (const [index, role] of ['project-manager', 'delivery-director'].entries()) {
          // On a phone most neighbours lie outside the window: the sheet leads on.
          // Not twice at one place, which would be a double tap and count once.
          if (viewport.width < 500)
            await page
              .locator(`zhitu-role-sheet [data-role=${role}]`)
              .first()
              .tap({ position: { x: 40 + 160 * index, y: 22 } });
          else await clickStation(page, role, touch);
          await expect.poll(() => toned(page, 'chosen')).toEqual([role]);
        }
        await expect.poll(() => hash(page)).toContain('trail=implementation-engineer,project-manager');
        await expectAccessible(page);
        await page.goBack();
        await page.goBack();
        await expect.poll(() => toned(page, 'chosen')).toEqual(['implementation-engineer']);
      });

      test('a route is planned by way of one role, without another, and loosened', async ({ page }) => {
        await openMap(page, `${address}${CIO}?steps=2`);
        // On a phone what was asked is folded away.
        if (viewport.width < 500) await page.locator('zhitu-route-planner .brief').tap();
        await page.locator('zhitu-journey-filters summary').click();
        await pick(page, 'zhitu-journey-filters [data-group=avoid] zhitu-role-picker', 'xiangmujingli');
        await expect.poll(() => hash(page)).toContain('avoid=project-manager');
        await pick(page, 'zhitu-journey-filters [data-group=via] zhitu-role-picker', 'client it');
        await expect.poll(() => hash(page)).toMatch(/via=client-it-/);
        await expect(page.locator('zhitu-route-list .message')).toBeAttached();
        await expectAccessible(page);
        await page.locator('zhitu-route-list .message button').first().click();
        await expect(page.locator('zhitu-route-card')).not.toHaveCount(0);
        expect(await toned(page, 'stop')).not.toContain('project-manager');
      });

      test('two routes are compared', async ({ page }) => {
        await openMap(page, `${address}${CIO}?versus=2`);
        await expect(page.locator('zhitu-routes-compared')).toContainText(/\d/);
        await expectAccessible(page);
        await page.reload();
        await expect(page.locator('zhitu-routes-compared')).toBeVisible();
      });

      test('what suits a person leads to a route', async ({ page }) => {
        await openMap(page, `${address}#/fit`);
        await pick(page, 'zhitu-own-roles zhitu-role-picker', 'ywgcs');
        await expect(page.locator('zhitu-fit-list .role').first()).toBeVisible();
        await expectAccessible(page);
        await page.locator('zhitu-fit-list .role').first().click();
        await expect.poll(() => hash(page)).toMatch(/^#\/fit\?at=/);
        await expect(page.locator('zhitu-fit-role ol li').first()).toBeVisible();
      });

      test('a role is found by its initials and in spite of a typo', async ({ page }) => {
        await openMap(page, address);
        const search = page.locator('zhitu-role-search input');
        await search.fill('ssgcs');
        await expect(page.locator('zhitu-role-search [role=option]').first()).toBeVisible();
        await expectAccessible(page);
        await page.keyboard.press('Enter');
        await expect.poll(() => hash(page)).toContain('implementation-engineer');
        await search.fill('presaels engineer');
        await expect(page.locator('zhitu-role-search [role=option]').first()).toBeVisible();
        await page.keyboard.press('Enter');
        await expect.poll(() => hash(page)).toContain('presales-engineer');
      });

      test('ten changes are undone', async ({ page }) => {
        await openMap(page, address);
        const before = hash(page);
        const asked = Array.from({ length: 10 }, (_, index) =>
          index % 2 === 0 ? '#/reach/cio?steps=1' : '#/into/cto?steps=2',
        );
        for (const next of asked)
          await page.evaluate((to) => {
            location.assign(to);
          }, next);
        await expect.poll(() => hash(page)).toBe(asked.at(-1));
        await expectAccessible(page);
        for (const next of [...asked].reverse()) {
          expect(hash(page)).toBe(next);
          await page.keyboard.press('Control+z');
          await expect.poll(() => hash(page)).not.toBe(next);
        }
        await expect.poll(() => hash(page).replace(/^#\/$/, '')).toBe(before.replace(/^#\/$/, ''));
      });

      test('the list alone says it all', async ({ page }) => {
        await page.goto(`/${address}&view=outline#/role/implementation-engineer`);
        const chosen = page.locator('zhitu-outline-tree li[data-role=implementation-engineer]').first();
        await expect(chosen).toBeInViewport();
        await expectAccessible(page);
        await page.goto(`/${address}&view=table#/role/implementation-engineer`);
        await expect(page.locator('zhitu-outline-table tbody tr')).toHaveCount(53);
        await expectAccessible(page);
      });
    });
