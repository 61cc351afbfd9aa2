import { expect, test, type Locator } from '@playwright/test';
import { openMap, trackPlace } from './page.ts';

/* Where the system's own few colours stand for the page's: nothing may be told by a colour of ours. */

const ATLAS = '?map=it-services&lang=en';
const ROUTE = '#/routes/implementation-engineer/cio';

test.beforeEach(({ page }) => page.emulateMedia({ forcedColors: 'active' }));

const ground = (locator: Locator): Promise<string> =>
  locator.evaluate((element) => getComputedStyle(element).backgroundColor);

test('what is chosen is told from what is not', async ({ page }) => {
  await openMap(page, ATLAS + ROUTE);
  const criteria = page.locator('zhitu-route-list .criteria button');
  expect(await ground(criteria.first())).not.toBe(await ground(criteria.nth(1)));
  const shown = page.locator('zhitu-header [data-command=view]');
  expect(await ground(shown.first())).not.toBe(await ground(shown.nth(1)));
  const outline = (card: Locator): Promise<string> =>
    card.evaluate((element) => getComputedStyle(element).outlineStyle);
  expect(await outline(page.locator('zhitu-route-card[live] .card'))).toBe('solid');
  expect(await outline(page.locator('zhitu-route-card:not([live]) .card').first())).toBe('none');
  await openMap(page, ATLAS + '&view=table#/role/cio');
  const row = (role: string): Locator => page.locator(`zhitu-outline-table tr[data-role=${role}] .role`);
  expect(await ground(row('cio'))).not.toBe(await ground(row('cto')));
});

test('buttons have an edge, and what has a length shows it', async ({ page }) => {
  await openMap(page, ATLAS + '#/role/implementation-engineer');
  const buttons = page.locator(
    'zhitu-header .icon:visible, zhitu-route-planner .icon, zhitu-role-sheet .ends button, career-map .controls button',
  );
  expect(await buttons.count()).toBeGreaterThan(8);
  for (const button of await buttons.all()) {
    const edge = await button.evaluate((element) => {
      const { borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(element);
      return parseFloat(borderTopWidth) > 0 && borderTopColor !== backgroundColor;
    });
    expect(edge, (await button.getAttribute('aria-label')) ?? '').toBe(true);
  }
  const bar = page.locator('zhitu-role-sheet .bar').first();
  expect(await ground(bar.locator('i'))).not.toBe(await ground(bar));
});

test('the map keeps its tracks, and shows that it has the focus', async ({ page }) => {
  await openMap(page, ATLAS);
  const at = await trackPlace(page, 'implementation-engineer>project-manager>promotion');
  const contrast = await page.locator('career-map #quiet').evaluate((canvas, { x, y }) => {
    const { left, top } = canvas.getBoundingClientRect();
    const context = (canvas as HTMLCanvasElement).getContext('2d') as CanvasRenderingContext2D;
    const [px, py] = [(x - left) * devicePixelRatio, (y - top) * devicePixelRatio];
    const { data } = context.getImageData(px - 6, py - 6, 13, 13);
    const channel = (value: number): number =>
      value <= 10 ? value / 3294 : ((value / 255 + 0.055) / 1.055) ** 2.4;
    const lights = Array.from({ length: data.length / 4 }, (_, index) => {
      const [r = 0, g = 0, b = 0] = data.slice(4 * index);
      return 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
    });
    return (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05);
  }, at);
  expect(contrast).toBeGreaterThan(3);
  const surface = page.locator('career-map #surface');
  await surface.focus();
  await page.keyboard.press('ArrowDown');
  const ring = await surface.evaluate((element) => getComputedStyle(element, '::after').borderTopWidth);
  expect(parseFloat(ring)).toBeGreaterThan(1);
});
