import { expect, test, type Page } from '@playwright/test';
import { openMap } from './page.ts';

/* The panel of a phone: what is seen of it at once, its three heights, and the phone on its side. */

const ATLAS = '?map=it-services';
const CIO = `${ATLAS}#/routes/implementation-engineer/cio`;
const panel = (page: Page) => page.locator('zhitu-bottom-panel');
const handle = (page: Page) => page.locator('zhitu-bottom-panel .handle');

async function pick(page: Page, end: string, text: string): Promise<void> {
  await page.locator(`zhitu-role-picker[data-end=${end}] input`).tap();
  await expect(page.locator('zhitu-role-picker [role=option]').first()).toBeInViewport({ ratio: 1 });
  await page.keyboard.type(text);
  await page.locator('zhitu-role-picker [role=option]').first().tap();
}

async function drag(page: Page, by: number): Promise<void> {
  const box = await handle(page).boundingBox();
  const [x, y] = [(box?.x ?? 0) + 195, (box?.y ?? 0) + 30];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + by / 2);
  await page.mouse.move(x, y + by);
  await page.mouse.up();
}

test.describe('upright', () => {
  test.use({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    contextOptions: { reducedMotion: 'reduce' },
  });

  test('planning is the first thing one can do, and its routes are seen at once', async ({ page }) => {
    await openMap(page, ATLAS);
    for (const end of ['from', 'to'])
      await expect(page.locator(`zhitu-role-picker[data-end=${end}]`)).toBeInViewport({ ratio: 1 });
    await pick(page, 'from', '技术支持');
    await pick(page, 'to', '产品经理');
    await expect(panel(page)).toHaveAttribute('data-height', 'half');
    await expect(page.locator('zhitu-route-card[live]')).toBeInViewport({ ratio: 0.9 });
    const second = await page.locator('zhitu-route-card').nth(1).boundingBox();
    await page.touchscreen.tap((second?.x ?? 0) + 20, (second?.y ?? 0) + 30);
    await expect(page.locator('zhitu-route-card').nth(1)).toHaveAttribute('live');
    await expect(page.locator('zhitu-route-card[live]')).toBeInViewport({ ratio: 0.9 });
  });

  test('what was asked is one line that opens to be changed', async ({ page }) => {
    await openMap(page, CIO);
    const change = page.locator('zhitu-route-planner .brief');
    await expect(page.locator('zhitu-journey-filters')).toBeHidden();
    await change.tap();
    await expect(change).toHaveAttribute('aria-expanded', 'true');
    await page.locator('zhitu-journey-filters summary').tap();
    await expect(page.locator('zhitu-journey-filters [data-limit]').first()).toBeVisible();
    await change.tap();
    await expect(page.locator('zhitu-journey-filters')).toBeHidden();
  });

  test('where there is no way, it is said at once with what would give one', async ({ page }) => {
    await openMap(page, `${CIO}?by=fewest-steps&steps=1`);
    await expect(page.locator('zhitu-route-list .message')).toBeInViewport({ ratio: 1 });
    await page.locator('zhitu-route-list .message button').tap();
    await expect(page.locator('zhitu-route-card').first()).toBeInViewport({ ratio: 0.9 });
  });

  test('the handle is dragged, tapped and moved by keys; a new answer stands half high', async ({ page }) => {
    await openMap(page, CIO);
    const height = (name: string) => expect(panel(page)).toHaveAttribute('data-height', name);
    await height('half');
    await drag(page, 120);
    await height('peek');
    await expect(handle(page)).toContainText('首席信息官');
    await drag(page, -600);
    await height('full');
    await page.locator('[data-by=gentlest]').tap();
    await expect(page.locator('[data-by=gentlest]')).toHaveAttribute('aria-pressed', 'true');
    await height('full');
    await handle(page).tap();
    await height('half');
    await handle(page).focus();
    await page.keyboard.press('ArrowDown');
    await height('peek');
    await page.goto(`/${ATLAS}#/role/presales-engineer`);
    await expect(page.locator('zhitu-role-sheet h2')).toBeInViewport();
    await height('half');
  });

  test('beside a list the panel is low, and nothing of the list lies behind it', async ({ page }) => {
    await page.goto('/?map=it-services&lang=en&view=outline#/role/implementation-engineer');
    await expect(panel(page)).toHaveAttribute('data-height', 'peek');
    const list = await page.locator('zhitu-career-outline').boundingBox();
    const frame = await page.locator('zhitu-bottom-panel .frame').boundingBox();
    expect((list?.y ?? 0) + (list?.height ?? 0)).toBeLessThanOrEqual((frame?.y ?? 0) + 1);
    const cut = await page
      .locator('zhitu-outline-tree h4')
      .evaluateAll((items) => items.filter((item) => item.scrollWidth > item.clientWidth).length);
    expect(cut).toBe(0);
  });

  test('the whole-map button lies beside the names, over no station', async ({ page }) => {
    await openMap(page, `${ATLAS}#/role/implementation-engineer?trail=presales-engineer`);
    const map = await page.locator('career-map').boundingBox();
    const button = await page.locator('career-map [data-look=fit]').boundingBox();
    const levels = await page.locator('career-map #levels').boundingBox();
    expect(button?.y).toBe(map?.y);
    expect(button?.height).toBeLessThanOrEqual(levels?.height ?? 0);
  });
});

test.describe('on its side', () => {
  test.use({ viewport: { width: 844, height: 390 }, hasTouch: true, isMobile: true });

  test('the panel stands beside the map, under a header of one row', async ({ page }) => {
    await openMap(page, CIO);
    await expect(handle(page)).toBeHidden();
    const map = await page.locator('career-map').boundingBox();
    const planner = await page.locator('#planner').boundingBox();
    expect((map?.x ?? 0) + (map?.width ?? 0)).toBeLessThanOrEqual(planner?.x ?? 0);
    expect(map?.height).toBeGreaterThan(330);
    await expect(page.locator('zhitu-route-card[live]')).toBeInViewport({ ratio: 0.7 });
    await page.locator('zhitu-route-sheet h2').scrollIntoViewIfNeeded();
    await expect(page.locator('zhitu-route-sheet h2')).toBeInViewport();
  });
});
