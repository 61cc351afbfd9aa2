import { expect, test, type Page } from '@playwright/test';
import { clickStation, elements, openMap, trackPlace } from './page.ts';

const ATLAS = '?map=it-services&lang=zh';

interface Placed extends HTMLElement {
  stationOnPage(role: string): { x: number; y: number };
}

/** Where all stations are on the page. */
async function places(page: Page): Promise<{ role: string; x: number; y: number }[]> {
  const roles = (await elements(page)).filter(({ tone }) => tone).map(({ id }) => id.replace('role:', ''));
  return page
    .locator('career-map')
    .evaluate((map, ids) => ids.map((role) => ({ role, ...(map as Placed).stationOnPage(role) })), roles);
}

test('the atlas opens whole, with nothing in front of a role', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openMap(page, ATLAS);
  // It has come to rest.
  await trackPlace(page, 'ops-engineer>product-manager>move');
  await expect(page.locator('zhitu-map-overview canvas')).toHaveCount(0);
  const map = await page.locator('career-map').boundingBox();
  const covers = await Promise.all(
    ['zhitu-map-legend', '.controls'].map((part) => page.locator(`career-map ${part}`).boundingBox()),
  );
  const all = await places(page);
  expect(all).toHaveLength(53);
  for (const { x, y } of all) {
    expect(x > (map?.x ?? 0) && x < (map?.x ?? 0) + (map?.width ?? 0)).toBe(true);
    for (const cover of covers) expect(y).toBeLessThan((cover?.y ?? 0) - 8);
  }
});

test('from near there is an overview, and dragging in it moves the map', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openMap(page, ATLAS);
  const closer = page.locator('career-map [data-look=closer]');
  for (let press = 0; press < 4; press++) await closer.click();
  const overview = page.locator('zhitu-map-overview canvas');
  await expect(overview).toBeVisible();
  const before = (await places(page))[0];
  const box = await overview.boundingBox();
  await page.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 20);
  await expect.poll(async () => (await places(page))[0]).not.toEqual(before);
  await page.locator('career-map [data-look=fit]').click();
  await expect(overview).toHaveCount(0);
});

test('a double click looks closer at a role and its ways', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openMap(page, ATLAS);
  const apart = async (): Promise<number> => {
    const at = new Map((await places(page)).map(({ role, y }) => [role, y]));
    return Math.abs((at.get('network-engineer') ?? 0) - (at.get('dba') ?? 0));
  };
  const before = await apart();
  await clickStation(page, 'network-architect');
  await clickStation(page, 'network-architect');
  await expect.poll(apart).toBeGreaterThan(before * 1.1);
  await expect(page).toHaveURL(/#\/role\/network-architect$/);
});

test('a map that lies still asks for no frames, and wakes to move', async ({ page }) => {
  await openMap(page, ATLAS + '#/role/project-manager');
  const asked = (): Promise<number> =>
    page.evaluate(async () => {
      const ask = window.requestAnimationFrame.bind(window);
      let count = 0;
      window.requestAnimationFrame = (callback) => {
        count += 1;
        return ask(callback);
      };
      for (let frame = 0; frame < 5; frame++) await new Promise((next) => ask(next));
      window.requestAnimationFrame = ask;
      return count;
    });
  await expect.poll(asked).toBe(0);
  const before = await places(page);
  await page.locator('career-map [data-look=closer]').click();
  await expect.poll(() => places(page)).not.toEqual(before);
  await expect.poll(asked).toBe(0);
  await clickStation(page, 'product-manager');
  await expect(page).toHaveURL(/#\/role\/product-manager/);
});
