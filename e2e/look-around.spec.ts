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

/*
 * What is changed in cytoscape's drawing (draw-at-once.ts, rest-when-still.ts) is not in its types: these fail where
 * another version draws otherwise.
 */

/** The canvas on which cytoscape draws what is live. */
const LIVE = 'career-map canvas[data-id=layer2-node]';

test('what steps back is left to the picture beneath, what is lit is drawn over it', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openMap(page, ATLAS + '#/role/project-manager');
  await trackPlace(page, 'ops-engineer>product-manager>move');
  const at = new Map((await places(page)).map(({ role, ...place }) => [role, place]));
  const opacities = async (back: boolean): Promise<number[]> => {
    const stations = (await elements(page)).filter(({ tone }) => tone && (tone === 'dim') === back);
    const points = stations.map(({ id }) => at.get(id.replace('role:', '')) ?? { x: 0, y: 0 });
    return page.locator(LIVE).evaluate((element, all) => {
      const canvas = element as HTMLCanvasElement;
      const { left, top, width } = canvas.getBoundingClientRect();
      const scale = canvas.width / width;
      const pixel = ({ x, y }: { x: number; y: number }) =>
        canvas.getContext('2d')?.getImageData((x - left) * scale, (y - top) * scale, 1, 1).data[3] ?? NaN;
      return all.map(pixel);
    }, points);
  };
  const [lit, back] = [await opacities(false), await opacities(true)];
  expect(lit.length).toBeGreaterThan(5);
  expect(new Set(lit)).toEqual(new Set([255]));
  expect(back.length).toBeGreaterThan(20);
  expect(new Set(back)).toEqual(new Set([0]));
});

/** Counts the calls of a context's method on the live canvas while something is done. */
async function callsWhile(
  page: Page,
  method: 'clearRect' | 'drawImage' | 'fillText',
  deed: () => Promise<void>,
): Promise<number> {
  const counter = await page.locator(LIVE).evaluateHandle((canvas, name) => {
    const context = (canvas as HTMLCanvasElement).getContext('2d') as unknown as Record<
      string,
      (...given: unknown[]) => unknown
    >;
    const { [name]: call } = context;
    const counted = { calls: 0 };
    context[name] = (...given) => {
      counted.calls += 1;
      return call?.apply(context, given);
    };
    return counted;
  }, method);
  await deed();
  return counter.evaluate(({ calls }) => calls);
}

test('where the map lies still, an answer is drawn at once and not copied from small pictures', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openMap(page, ATLAS);
  const before = await trackPlace(page, 'ops-engineer>product-manager>move');
  let names = 0;
  const copies = await callsWhile(page, 'drawImage', async () => {
    names = await callsWhile(page, 'fillText', async () => {
      await clickStation(page, 'product-manager');
      await expect(page).toHaveURL(/#\/role\/product-manager$/);
      expect(await trackPlace(page, 'ops-engineer>product-manager>move')).toEqual(before);
    });
  });
  expect(names).toBeGreaterThan(5);
  expect(copies).toBe(0);
});

/** In how many frames a station moves until the map lies still again. */
async function framesOf(page: Page, look: string): Promise<number> {
  return page.locator('career-map').evaluate(async (map, wanted) => {
    const place = () => JSON.stringify((map as Placed).stationOnPage('project-manager'));
    map.shadowRoot?.querySelector<HTMLElement>(`[data-look=${wanted}]`)?.click();
    let [before, frames, still] = [place(), 0, 0];
    while (still < 10) {
      await new Promise(requestAnimationFrame);
      const now = place();
      [frames, still] = now === before ? [frames, still + 1] : [frames + 1, 0];
      before = now;
    }
    return frames;
  }, look);
}

test('a journey is drawn at every frame in which it moves', async ({ page }) => {
  await openMap(page, ATLAS + '#/role/project-manager');
  await trackPlace(page, 'ops-engineer>product-manager>move');
  let moved = 0;
  const draws = await callsWhile(page, 'clearRect', async () => {
    for (const look of ['closer', 'fit', 'closer']) moved += await framesOf(page, look);
  });
  expect(moved).toBeGreaterThan(5);
  expect(draws).toBeGreaterThanOrEqual(moved);
});
