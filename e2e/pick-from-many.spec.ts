import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { watchConsole } from './page.ts';

/* A map of two thousand roles: a picker holds what is in view, and all of them can be come to. */

const ROLES = 2000;
/** As many options as the three screenfuls around what is in view have, and some more. */
const FEW = 80;

const { families, levels } = JSON.parse(readFileSync('graph-data/four-jobs/map.json', 'utf8')) as {
  families: { id: string }[];
  levels: { id: string }[];
};

/** Some with duties and some without, so that no two neighbours need be equally high. */
const roles = Array.from({ length: ROLES }, (_, index) => ({
  id: `role-${index}`,
  name: { zh: `第${index}个角色`, en: `Role number ${index}` },
  family: families[Math.floor((index * families.length) / ROLES)]?.id,
  level: levels[index % levels.length]?.id,
  ...(index % 3 === 0 ? { duties: { zh: '做这个角色要做的事。', en: 'Does what this role does.' } } : {}),
}));

const transitions = roles.slice(1).map(({ id }, index) => ({
  from: `role-${index}`,
  to: id,
  kind: 'move',
  evidence: [{ basis: 'editorial', sources: [] }],
}));

async function openManyRoles(page: Page, address = ''): Promise<void> {
  await page.route('**/graph-data/four-jobs/roles*.json', (route) => route.fulfill({ json: roles }));
  await page.route('**/graph-data/four-jobs/transitions*.json', (route) =>
    route.fulfill({ json: transitions }),
  );
  await page.route('**/graph-data/four-jobs/pinyin*.json', (route) => route.fulfill({ json: {} }));
  // What draws the map is not needed here.
  await page.route('**/assets/cytoscape*.js', (route) => route.abort());
  await page.goto(`/?lang=en&${address}`);
}

const picker = (page: Page): Locator => page.locator('zhitu-role-picker[data-end=from]');
const options = (page: Page): Locator => picker(page).getByRole('option');
const active = (page: Page): Locator => picker(page).locator('[aria-selected=true]');

async function open(page: Page): Promise<void> {
  await picker(page).locator('input').click();
  await expect(options(page).first()).toBeVisible();
}

/** Counts every option that is made from now on. */
async function countMade(page: Page): Promise<() => Promise<number>> {
  await picker(page).evaluate((element) => {
    const made = new WeakSet<Node>();
    Object.assign(element, { made: 0 });
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        for (const node of addedNodes) {
          if (!(node instanceof HTMLElement)) continue;
          for (const option of [node, ...node.querySelectorAll<HTMLElement>('[role=option]')]) {
            if (option.role !== 'option' || made.has(option)) continue;
            made.add(option);
            (element as unknown as { made: number }).made++;
          }
        }
    }).observe(element.shadowRoot as ShadowRoot, { childList: true, subtree: true });
  });
  return () => picker(page).evaluate((element) => (element as unknown as { made: number }).made);
}

/** That the active option lies in the part of the list that is seen, and nothing beside it is blank. */
async function expectActiveInView(page: Page): Promise<void> {
  await expect(active(page)).toBeInViewport({ ratio: 1 });
  const blank = await picker(page)
    .locator('.list')
    .evaluate((list) => {
      const { top, bottom } = list.getBoundingClientRect();
      return [...list.querySelectorAll('.block')].filter((block) => {
        const box = block.getBoundingClientRect();
        return box.bottom > top && box.top < bottom && block.childElementCount === 0;
      }).length;
    });
  expect(blank).toBe(0);
}

test.describe('at a desk', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('opened and walked through, a picker makes few options, and says which of how many each is', async ({
    page,
  }) => {
    const errors = watchConsole(page);
    await openManyRoles(page, '#/routes/role-1234/_');
    await expect(picker(page).locator('input')).toHaveValue('Role number 1234');
    const made = await countMade(page);
    await open(page);
    await expect(active(page)).toContainText('Role number 1234');
    await expect(active(page)).toHaveAttribute('aria-posinset', '1235');
    await expect(active(page)).toHaveAttribute('aria-setsize', String(ROLES));
    await expectActiveInView(page);
    await expect(picker(page).getByRole('status')).toHaveText('2,000 roles in the list');
    expect(await made()).toBeLessThanOrEqual(FEW);
    await expectAccessible(page);
    for (let steps = 0; steps < 60; steps++) await page.keyboard.press('ArrowDown');
    await expect(active(page)).toHaveAttribute('aria-posinset', '1295');
    await expectActiveInView(page);
    expect(await made()).toBeLessThanOrEqual(FEW + 70);
    expect(await options(page).count()).toBeLessThanOrEqual(FEW);
    expect(errors.filter((error) => !error.includes('ERR_FAILED'))).toEqual([]);
  });

  test('its ends are reached by a key, and any role by pages; Enter picks', async ({ page }) => {
    await openManyRoles(page);
    await open(page);
    await page.keyboard.press('End');
    await expect(active(page)).toHaveAttribute('aria-posinset', String(ROLES));
    await expectActiveInView(page);
    const field = picker(page).locator('input');
    await expect(field).toHaveAttribute('aria-activedescendant', `option-${ROLES - 1}`);
    await page.keyboard.press('PageUp');
    await expectActiveInView(page);
    expect(Number(await active(page).getAttribute('aria-posinset'))).toBeLessThan(ROLES - 2);
    await page.keyboard.press('Home');
    await expect(active(page)).toContainText('Role number 0');
    await page.keyboard.press('ArrowUp');
    await expect(active(page)).toContainText('Role number 0');
    await expectActiveInView(page);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#\/routes\/role-0\/_/);
    await expect(options(page)).toHaveCount(0);
  });

  test('a wheel scrolls through it, what is seen is there, and a click picks', async ({ page }) => {
    await openManyRoles(page);
    await open(page);
    const list = picker(page).locator('.list');
    await list.hover();
    for (const by of [400, 3000, 20_000, -700]) {
      const before = await list.evaluate((element) => element.scrollTop);
      await page.mouse.wheel(0, by);
      await expect.poll(() => list.evaluate((element) => element.scrollTop)).not.toBe(before);
      await expect
        .poll(() =>
          list.evaluate((element) => {
            const { top, height } = element.getBoundingClientRect();
            const root = element.getRootNode() as ShadowRoot;
            return [0.1, 0.5, 0.9].filter(
              (share) => !root.elementFromPoint(200, top + share * height)?.closest('[role=option], .family'),
            ).length;
          }),
        )
        .toBe(0);
    }
    expect(await options(page).count()).toBeLessThanOrEqual(FEW);
    const box = await list.boundingBox();
    await page.mouse.click((box?.x ?? 0) + 60, (box?.y ?? 0) + 200);
    await expect(page).toHaveURL(/#\/routes\/role-\d{3,4}\/_/);
  });

  test('what is typed is found among all of them', async ({ page }) => {
    await openManyRoles(page);
    await open(page);
    await page.keyboard.press('End');
    await page.keyboard.type('1777');
    await expect(options(page).first()).toContainText('Role number 1777');
    await expectActiveInView(page);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#\/routes\/role-1777\/_/);
  });
});

/** Where something is once it has stopped moving: the panel rises when one begins to type. */
function restingBox(list: Locator): Promise<{ x: number; y: number }> {
  return list.evaluate(async (element) => {
    const place = () => element.getBoundingClientRect();
    let before = place();
    for (let still = 0; still < 10;) {
      await new Promise(requestAnimationFrame);
      const now = place();
      still = now.x === before.x && now.y === before.y ? still + 1 : 0;
      before = now;
    }
    return { x: before.x, y: before.y };
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a finger scrolls through it and picks', async ({ page }) => {
    await openManyRoles(page);
    await picker(page).locator('input').tap();
    await expect(options(page).first()).toBeInViewport({ ratio: 1 });
    const list = picker(page).locator('.list');
    const box = await restingBox(list);
    const finger = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', dy = 0) =>
      finger.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x: box.x + 150, y: box.y + 200 + dy }],
      });
    await expect
      .poll(async () => {
        await touch('touchStart');
        for (let dy = -15; dy >= -150; dy -= 15) await touch('touchMove', dy);
        await touch('touchEnd');
        return list.evaluate((element) => element.scrollTop);
      })
      .toBeGreaterThan(1_000);
    const option = options(page).filter({ hasText: 'Role number' });
    await expect.poll(() => option.count()).toBeLessThanOrEqual(FEW);
    const seen = picker(page).locator('[role=option]:not([aria-selected=true])').nth(20);
    await seen.tap();
    await expect(page).toHaveURL(/#\/routes\/role-\d{2,4}\/_/);
  });
});
