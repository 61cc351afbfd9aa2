import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { clickStation, elements, openMap, pickRole, toned, turnTo, watchConsole } from './page.ts';

const ATLAS = '?map=it-services&lang=en&theme=light';

const ranks = async (page: Page): Promise<string[]> =>
  (await elements(page)).filter(({ id }) => id.startsWith('stop:')).map(({ id }) => id.replace('stop:', ''));
const summary = (page: Page, name: string) => page.locator('zhitu-fit-sheet summary', { hasText: name });
const slider = (page: Page, name: string) => page.getByRole('slider', { name });

test('from what was held to the roles that suit, why, and the route in the planner', async ({ page }) => {
  await openMap(page, ATLAS);
  await page.getByRole('link', { name: 'What suits me' }).click();
  const sheet = page.locator('zhitu-fit-sheet');
  await expect(sheet).toContainText('stays on this device');
  await clickStation(page, 'support-l1');
  await expect(page).toHaveURL(/#\/fit$/);
  await expect.poll(() => toned(page, 'chosen')).toEqual(['support-l1']);
  await pickRole(page, 'Roles held', 'ops-engineer');
  await expect.poll(() => toned(page, 'chosen')).toEqual(['ops-engineer', 'support-l1']);

  const listed = await sheet
    .locator('zhitu-fit-list ol')
    .first()
    .locator('.role')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['role'] ?? ''));
  expect(listed).toHaveLength(8);
  expect((await ranks(page)).sort()).toEqual([...listed].sort());
  await expect(page.locator('zhitu-map-legend')).toContainText('Rank');
  await turnTo(page, 'outline');
  await expect(page.locator('zhitu-career-outline')).toContainText('no. 1 by what suits me');
  await turnTo(page, 'map');

  await sheet.locator('zhitu-fit-list summary', { hasText: 'more' }).click();
  await sheet.locator('zhitu-fit-list [data-role=sre-devops]').click();
  await expect(page).toHaveURL(/#\/fit\?at=sre-devops$/);
  await expect(sheet.locator('#name')).toBeFocused();
  await expect(sheet.locator('zhitu-fit-role ol li').first()).toContainText('Operations engineer');
  expect((await toned(page, 'stop')).length).toBeGreaterThan(1);
  await sheet.getByRole('button', { name: 'Open in the planner' }).click();
  await expect(page).toHaveURL(/#\/routes\/ops-engineer\/sre-devops\?by=gentlest/);
  await expect(page.locator('zhitu-route-sheet #name')).toBeFocused();
});

test('a skill not set is not a skill at 0, and goes back to what the roles give', async ({ page }) => {
  await openMap(page, ATLAS + '#/role/ops-engineer');
  await page.getByRole('button', { name: 'I have held this role' }).click();
  await summary(page, 'My skills').click();
  const technology = slider(page, 'Technology');
  await expect(technology).toHaveAttribute('aria-valuetext', '4 of 5');
  const best = page.locator('zhitu-fit-list li').first();
  await expect(best).toContainText('(4 skills)');
  await technology.press('Home');
  await expect(technology).toHaveAttribute('aria-valuetext', 'not set');
  await expect(best).toContainText('(3 skills) · 1 skill of mine not set');
  await technology.press('ArrowRight');
  await expect(technology).toHaveAttribute('aria-valuetext', '0 of 5');
  await expect(best).toContainText('(4 skills)');
  await page.getByRole('button', { name: 'Back to what the roles held give' }).click();
  await expect(technology).toHaveAttribute('aria-valuetext', '4 of 5');
});

test('a wish that is broken is said, and its roles come after all others one can get to', async ({
  page,
}) => {
  await openMap(page, ATLAS + '#/fit');
  await clickStation(page, 'support-l1');
  await summary(page, 'What matters to me').click();
  await page.locator('zhitu-own-preferences select[data-trait=travel]').selectOption('most');
  const travel = slider(page, 'Travel');
  await travel.press('Home');
  await expect(travel).toHaveAttribute('aria-valuetext', '0 of 5');
  await page.locator('zhitu-fit-list summary', { hasText: 'more' }).click();
  const rows = await page.locator('zhitu-fit-list li').allTextContents();
  const noWay = rows.map((row) => row.includes('No way there is known'));
  expect(noWay).toContain(true);
  expect(noWay.indexOf(true)).toBe(noWay.lastIndexOf(false) + 1);
  const told = rows
    .slice(0, noWay.indexOf(true))
    .map((row) => row.includes('beyond my limit (at most 0 of 5)'));
  expect(told).toContain(true);
  expect(told.indexOf(true)).toBe(told.lastIndexOf(false) + 1);
});

test('what was said outlives the page, can be undone, and cleared', async ({ page }) => {
  const errors = watchConsole(page);
  await openMap(page, ATLAS + '#/fit');
  await clickStation(page, 'support-l1');
  const held = page.locator('zhitu-own-roles li');
  await expect(held).toHaveCount(1);
  await page.reload();
  await expect(held).toHaveText(/First-line support/);
  await pickRole(page, 'Roles held', 'dba');
  await expect(held).toHaveCount(2);
  await page.keyboard.press('Control+z');
  await expect(held).toHaveCount(1);
  await page.reload();
  await expect(held).toHaveCount(1);
  await page.getByRole('button', { name: 'Clear all of it' }).click();
  await expect(held).toHaveCount(0);
  expect(await ranks(page)).toEqual([]);
  expect(page.url()).not.toContain('support-l1');
  expect(errors).toEqual([]);
});

test('where nothing may be kept it works until the page is closed', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await openMap(page, ATLAS + '#/fit');
  await clickStation(page, 'support-l1');
  await expect(page.locator('zhitu-own-roles li')).toHaveCount(1);
  await expect(page.locator('zhitu-fit-list li').first()).toBeVisible();
});

test('a map that assesses nothing says so, and shows where the roles held lead', async ({ page }) => {
  await openMap(page, '?lang=en#/fit');
  await clickStation(page, 'implementation-engineer');
  const sheet = page.locator('zhitu-fit-sheet');
  await expect(sheet).toContainText('does not assess levels of skills');
  await expect(sheet).toContainText('8 roles with nothing known to rank by');
  expect(await ranks(page)).toEqual([]);
  await sheet.locator('zhitu-fit-list [data-role=manager]').click();
  await expect(sheet.locator('zhitu-fit-role')).toContainText('Readiness: unknown');
  await expect(sheet.locator('zhitu-fit-role ol > li').last()).toContainText('Management');
  await sheet.getByRole('button', { name: 'Back to the ranking' }).click();
  await sheet.getByRole('button', { name: 'Where from Implementation engineer?' }).click();
  await expect(page).toHaveURL(/#\/reach\/implementation-engineer/);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a station is tapped, a role opened, and every control is wide enough for a finger', async ({
    page,
  }) => {
    await openMap(page, '?map=it-services&lang=zh#/fit');
    await expect(page.locator('zhitu-fit-sheet #name')).toBeInViewport();
    await clickStation(page, 'support-l1', true);
    await expect(page.locator('zhitu-own-roles li')).toHaveCount(1);
    await page.getByRole('button', { name: '展开面板' }).tap();
    await summary(page, '我的技能').tap();
    const small = await page
      .locator('zhitu-fit-sheet :is(button, select, summary, input):visible')
      .evaluateAll((items) =>
        items.filter((item) => item.getBoundingClientRect().height < 43.5).map((item) => item.outerHTML),
      );
    expect(small).toEqual([]);
    await page.locator('zhitu-fit-list .role').first().tap();
    await expect(page).toHaveURL(/#\/fit\?at=/);
    await expect(page.locator('zhitu-fit-sheet #name')).toBeInViewport();
  });
});

for (const size of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
])
  for (const look of ['lang=zh&theme=light', 'lang=en&theme=dark'])
    test(`axe finds nothing at ${size.width}×${size.height} with ${look}`, async ({ page }) => {
      await page.setViewportSize(size);
      await page.addInitScript(() => {
        localStorage.setItem(
          'zhitu.profile',
          '{"held":["ops-engineer"],"skills":{"sales":null},"wishes":[{"trait":"travel","most":1}]}',
        );
      });
      for (const [hash, part] of [
        ['#/fit', 'zhitu-fit-list'],
        ['#/fit?at=project-manager', 'zhitu-fit-role'],
      ] as const) {
        await openMap(page, `?map=it-services&${look}${hash}`);
        await expect(page.locator(`${part} .bar`).first()).toBeVisible();
        for (const details of await page.locator('zhitu-fit-sheet details').all())
          await details.evaluate((element) => {
            element.setAttribute('open', '');
          });
        await expectAccessible(page);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
          size.width,
        );
        await page.goto('about:blank');
      }
    });
