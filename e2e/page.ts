import { expect, type Download, type Page } from '@playwright/test';

/* What a person does and sees, in one place: clicks go to the canvas, at the station's own place. */

interface MapElement extends HTMLElement {
  stationOnPage(role: string): { x: number; y: number } | undefined;
  trackOnPage(track: string): { x: number; y: number } | undefined;
  elements: { id: string; tone?: string; part?: string; label?: string; held?: true }[];
}

/** The map as the page holds it; undefined until the part that draws has come. */
const MAP = 'career-map';

const LISTS = 'zhitu-outline-tree h3, zhitu-outline-table tbody, zhitu-compare-table tbody';

/** Opens an address, and waits for what it shows: the map, or the list or the comparison in its place. */
export async function openMap(page: Page, address = ''): Promise<void> {
  await page.goto('/' + address);
  await expect
    .poll(async () => (await elements(page)).length + (await page.locator(LISTS).count()))
    .toBeGreaterThan(0);
}

export async function mapDrawn(page: Page): Promise<void> {
  await expect.poll(async () => (await elements(page)).length).toBeGreaterThan(0);
}

export async function elements(page: Page): Promise<MapElement['elements']> {
  const map = page.locator(MAP);
  if ((await map.count()) === 0) return [];
  return map.evaluate((element) => (element as MapElement).elements);
}

/** The roles whose stations have a tone, in order of ids. */
export async function toned(page: Page, tone: string): Promise<string[]> {
  return (await elements(page))
    .filter((element) => element.tone === tone)
    .map(({ id }) => id.replace('role:', ''))
    .sort();
}

export async function litTracks(page: Page): Promise<string[]> {
  return (await elements(page))
    .filter(({ part }) => part)
    .map(({ id, part }) => `${part ?? ''} ${id.replace('track:', '')}`)
    .sort();
}

/** A real pointer at a station's place, once the map has stopped moving. */
export async function clickStation(page: Page, role: string, touch = false): Promise<void> {
  const { x, y } = await restingPlace(page, role);
  if (touch) await page.touchscreen.tap(x, y);
  else await page.mouse.click(x, y);
}

/** Where the middle of a track is on the page, once the map has stopped moving. */
export async function trackPlace(page: Page, track: string): Promise<{ x: number; y: number }> {
  return restingPlace(page, track, 'trackOnPage');
}

async function restingPlace(
  page: Page,
  id: string,
  what: 'stationOnPage' | 'trackOnPage' = 'stationOnPage',
): Promise<{ x: number; y: number }> {
  return page.locator(MAP).evaluate(
    async (element, [key, where]) => {
      const place = () => (element as MapElement)[where](key) ?? { x: 0, y: 0 };
      let before = place();
      for (let still = 0; still < 3;) {
        await new Promise(requestAnimationFrame);
        const now = place();
        still = now.x === before.x && now.y === before.y ? still + 1 : 0;
        before = now;
      }
      return before;
    },
    [id, what] as const,
  );
}

/** Turns to the list, or back to the map, by the buttons in the header: only what is shown is on the page. */
export async function turnTo(page: Page, view: 'map' | 'outline'): Promise<void> {
  await page.locator(`zhitu-header [data-command=view][data-to=${view}]`).click();
  if (view === 'outline') await expect(page.locator('zhitu-career-outline .head')).toBeVisible();
}

/** The roles of the list, which is turned to, with the tone each is shown in. */
export async function outlineTones(page: Page): Promise<Record<string, string>> {
  await turnTo(page, 'outline');
  const rows = await page
    .locator('zhitu-career-outline li')
    .evaluateAll((items) =>
      items.map((item) => [
        (item as HTMLElement).dataset['role'] ?? '',
        (item as HTMLElement).dataset['tone'] ?? '',
      ]),
    );
  return Object.fromEntries(rows) as Record<string, string>;
}

/** Picks a role from a picker's whole list. */
export async function pickRole(page: Page, label: string, role: string): Promise<void> {
  await page.getByRole('combobox', { name: label, exact: true }).click();
  await page.locator(`zhitu-role-picker [role=option][data-role=${role}]`).click();
}

export async function savePicture(page: Page): Promise<Download> {
  await page.locator('[data-command=dialog][data-to=export]').click();
  const download = page.waitForEvent('download');
  await page.locator('zhitu-picture-export [data-do=save]').click();
  const saved = await download;
  await page.keyboard.press('Escape');
  return saved;
}

/** Fails the test on anything the console calls an error. */
export function watchConsole(page: Page): string[] {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}
