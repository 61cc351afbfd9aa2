import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { rolesOf, serveLargeMap } from './large-map.ts';
import { clickStation, openMap, toned, turnTo } from './page.ts';

/* What is not seen is not rendered: the list behind the map, the map behind the list, what a long list is not scrolled
   to. Counted are the list's items and the table's rows, as they are made. */

const ATLAS = '?map=it-services&lang=en';

declare global {
  /** How many items and rows the list has been given so far. */
  var itemsMade: () => number;
}

async function countItems(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let made = 0;
    const count = (records: readonly MutationRecord[]): void => {
      for (const node of records.flatMap(({ addedNodes }) => [...addedNodes]))
        if (node instanceof Element)
          made += Number(node.matches('li, tbody tr')) + node.querySelectorAll('li, tbody tr').length;
    };
    const observers: MutationObserver[] = [];
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its element below
    const { attachShadow } = Element.prototype;
    Element.prototype.attachShadow = function (init) {
      const root = attachShadow.call(this, init);
      if (!/^zhitu-outline-(tree|table)$/.test(this.localName)) return root;
      const observer = new MutationObserver(count);
      observer.observe(root, { childList: true, subtree: true });
      observers.push(observer);
      return root;
    };
    globalThis.itemsMade = () => {
      for (const observer of observers) count(observer.takeRecords());
      return made;
    };
  });
}

const made = (page: Page): Promise<number> => page.evaluate(() => globalThis.itemsMade());
const item = (page: Page, role: string) => page.locator(`zhitu-outline-tree .role[data-role=${role}]`);
const items = (page: Page) => page.locator('zhitu-outline-tree li');
const rows = (page: Page) => page.locator('zhitu-outline-table tbody tr[data-role]');

test('while the map is shown, no question makes an item of the list', async ({ page }) => {
  await countItems(page);
  await openMap(page, ATLAS);
  await clickStation(page, 'implementation-engineer');
  await expect(page.locator('zhitu-role-sheet h2')).toHaveText('Implementation engineer');
  await expect(page.locator('zhitu-career-outline')).toHaveCount(0);
  expect(await made(page)).toBe(0);

  await turnTo(page, 'outline');
  await expect(item(page, 'implementation-engineer')).toHaveAttribute('aria-current', 'true');
  const atFirst = await made(page);
  expect(atFirst).toBe(53);

  await turnTo(page, 'map');
  await clickStation(page, 'project-manager');
  await expect(page.locator('zhitu-role-sheet h2')).toHaveText('Project manager');
  expect(await made(page)).toBe(atFirst);
  await turnTo(page, 'outline');
  await expect(item(page, 'project-manager')).toHaveAttribute('aria-current', 'true');
  await expect(item(page, 'project-manager')).toBeInViewport();
});

test('while the list is shown, or a comparison, the map is not told what is asked', async ({ page }) => {
  await openMap(page, ATLAS + '#/role/implementation-engineer');
  await turnTo(page, 'outline');
  await page.locator('zhitu-outline-legs button[data-role=presales-engineer]').first().click();
  await expect(item(page, 'presales-engineer')).toHaveAttribute('aria-current', 'true');
  expect(await toned(page, 'chosen')).toEqual(['implementation-engineer']);
  await turnTo(page, 'map');
  await expect.poll(() => toned(page, 'chosen')).toEqual(['presales-engineer']);

  await page.evaluate(() => {
    location.hash = '#/compare/presales-engineer/support-l1';
  });
  await expect(page.locator('zhitu-compare-table tbody').first()).toBeVisible();
  expect(await toned(page, 'chosen')).toEqual(['presales-engineer']);
  await expect(page.locator('zhitu-welcome-sheet')).toHaveCount(0);
  await page.goBack();
  await expect(page.locator('zhitu-compare-table')).toHaveCount(0);
  expect(await toned(page, 'chosen')).toEqual(['presales-engineer']);
});

test('a page that opens as a list gives the map nothing to draw until one turns to it', async ({ page }) => {
  await page.goto(`/${ATLAS}&view=outline#/role/support-l1`);
  await expect(page.locator('career-map')).toBeAttached();
  await expect(item(page, 'support-l1')).toBeInViewport();
  await expect(page.locator('career-map canvas')).toHaveCount(0);
  await turnTo(page, 'map');
  await expect.poll(() => toned(page, 'chosen')).toEqual(['support-l1']);
});

test('the list that comes back is as it was left', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 600 });
  await openMap(page, `${ATLAS}&view=outline`);
  const frame = page.locator('zhitu-outline-tree .frame');
  await frame.evaluate((element) => {
    element.scrollTo(0, 700);
  });
  await turnTo(page, 'map');
  await expect(page.locator('zhitu-career-outline')).toHaveCount(0);
  await turnTo(page, 'outline');
  expect(await frame.evaluate((element) => element.scrollTop)).toBe(700);

  await page.getByRole('searchbox', { name: 'Filter roles by name…' }).fill('engineer');
  const found = await items(page).count();
  expect(found).toBeLessThan(53);
  await turnTo(page, 'map');
  await turnTo(page, 'outline');
  await expect(items(page)).toHaveCount(found);
  await page.getByRole('searchbox', { name: 'Filter roles by name…' }).fill('');

  await item(page, 'support-l1').click();
  const others = page.locator('zhitu-outline-tree details').first();
  await others.locator('summary').click();
  await turnTo(page, 'map');
  await turnTo(page, 'outline');
  await expect(others).toHaveAttribute('open');
});

test.describe('of a map of 2,000 roles', () => {
  const COUNT = 2_000;
  const IN_ORDER = rolesOf(COUNT);
  const LAST = IN_ORDER.at(-1) ?? '';
  /** In view, above and below it, and wherever the focus may be. */
  const MOST = 260;

  test.beforeEach(async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await countItems(page);
    await serveLargeMap(page, COUNT);
  });

  test('the list makes the items that are in view, and all can be scrolled to', async ({ page }) => {
    await page.goto('/?lang=en&view=outline');
    await expect(page.locator('zhitu-career-outline [role=status]')).toHaveText('2,000 roles');
    await expect(item(page, IN_ORDER[0] ?? '')).toBeVisible();
    await expect(page.locator('zhitu-outline-tree h3')).toHaveCount(20);
    expect(await made(page)).toBeLessThan(MOST);
    await expectAccessible(page);

    const frame = page.locator('zhitu-outline-tree .frame');
    const seen = new Set<string>();
    for (let isAtEnd = false; !isAtEnd;) {
      isAtEnd = await frame.evaluate(async (element) => {
        const before = element.scrollTop;
        element.scrollBy(0, element.clientHeight);
        for (let frames = 0; frames < 4; frames++) await new Promise(requestAnimationFrame);
        return element.scrollTop === before;
      });
      const now = await items(page).evaluateAll((elements) =>
        elements.map((element) => (element as HTMLElement).dataset['role'] ?? ''),
      );
      expect(now.length).toBeLessThan(MOST);
      for (const role of now) seen.add(role);
    }
    expect(seen.size).toBe(COUNT);
    await expect(item(page, LAST)).toBeInViewport();
  });

  test('the list is walked by keys, each item says which it is of how many', async ({ page }) => {
    await page.goto('/?lang=en&view=outline');
    const [first = '', second = ''] = IN_ORDER;
    await item(page, first).focus();
    await page.keyboard.press('ArrowDown');
    await expect(item(page, second)).toBeFocused();
    await page.keyboard.press('End');
    await expect(item(page, LAST)).toBeFocused();
    await expect(item(page, LAST)).toBeInViewport({ ratio: 1 });
    await expect(items(page).last()).toHaveAttribute('aria-posinset', '20');
    await expect(items(page).last()).toHaveAttribute('aria-setsize', '20');
    for (const role of IN_ORDER.slice(-60, -1).reverse()) {
      await page.keyboard.press('ArrowUp');
      await expect(item(page, role)).toBeFocused();
    }
    await page.keyboard.press('Home');
    await expect(item(page, first)).toBeFocused();
    await expect(item(page, first)).toBeInViewport({ ratio: 1 });
    await page.keyboard.type('Role 1017');
    await expect(item(page, 'role-1017')).toBeFocused();
    await expect(item(page, 'role-1017')).toBeInViewport({ ratio: 1 });
    await page.locator('zhitu-outline-tree .frame').evaluate((element) => {
      element.scrollTo(0, 0);
    });
    await expect(item(page, first)).toBeInViewport();
    await expect(item(page, 'role-1017')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#\/role\/role-1017$/);
    await expect(item(page, 'role-1017')).toBeFocused();
    await expect(item(page, 'role-1017')).toBeInViewport();
    expect(await items(page).count()).toBeLessThan(MOST);
  });

  test('behind the line of the others there are items only once it is opened', async ({ page }) => {
    await page.goto('/?lang=en&view=outline#/role/role-1017');
    await expect(item(page, 'role-1017')).toBeInViewport();
    expect(await items(page).count()).toBeLessThan(10);
    await page.locator('zhitu-outline-tree summary').first().click();
    await expect(page.locator('zhitu-outline-tree details[open] li').first()).toBeVisible();
    expect(await items(page).count()).toBeLessThan(MOST);
    await item(page, 'role-1017').focus();
    await page.keyboard.type('Role 3');
    await expect(item(page, 'role-3')).toBeFocused();
    await expect(item(page, 'role-3')).toBeInViewport();
  });

  test('the table makes the rows that are in view, in any order', async ({ page }) => {
    await page.goto('/?lang=en&view=table');
    await expect(rows(page).first()).toBeVisible();
    expect(await made(page)).toBeLessThan(MOST);
    await expectAccessible(page);
    const table = page.locator('zhitu-outline-table table');
    await expect(table).toHaveAttribute('aria-rowcount', '2001');
    const wide = () =>
      page
        .locator('zhitu-outline-table thead th')
        .evaluateAll((heads) => heads.map((head) => head.getBoundingClientRect().width));
    const widths = await wide();
    await rows(page).first().getByRole('button').focus();
    await page.keyboard.press('End');
    const last = rows(page).last();
    await expect(last.getByRole('button')).toBeFocused();
    await expect(last).toHaveAttribute('aria-rowindex', '2001');
    await expect(last).toBeInViewport({ ratio: 1 });
    expect(await wide()).toEqual(widths);
    await page.keyboard.press('ArrowUp');
    await expect(page.locator('zhitu-outline-table tr[aria-rowindex="2000"] button')).toBeFocused();
    await page.keyboard.press('Home');
    await expect(page.locator('zhitu-outline-table tr[aria-rowindex="2"] button')).toBeFocused();
    expect(await rows(page).count()).toBeLessThan(MOST);
    await page.getByRole('columnheader', { name: 'Role' }).getByRole('button').click();
    await expect(rows(page).first()).toContainText('Role 0');
    await expect(rows(page).first()).toHaveAttribute('aria-rowindex', '2');
    expect(await rows(page).count()).toBeLessThan(MOST);
  });
});
