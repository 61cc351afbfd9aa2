import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import {
  answer,
  CareerGraph,
  FIRST_ORDER,
  layOut,
  pictureOf,
  pointsAlong,
  readAddress,
  readCareerMap,
} from '../src/core.ts';
import { openMap, savePicture } from './page.ts';

/** What a decoded picture says: its size, how many colours it has, the colour at a point, how often one occurs. */
interface Decoded {
  width: number;
  height: number;
  colours: number;
  at: string[];
  count: Record<string, number>;
}

/** Decodes a PNG in the browser, away from the page that made it. */
async function decode(
  page: Page,
  file: string,
  points: [number, number][],
  wanted: string[],
): Promise<Decoded> {
  const base64 = readFileSync(file).toString('base64');
  return page.evaluate(
    async ({ base64, points, wanted }) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      const colourAt = (index: number): string =>
        '#' + [0, 1, 2].map((offset) => (data[index + offset] ?? 0).toString(16).padStart(2, '0')).join('');
      const counts = new Map<string, number>();
      for (let index = 0; index < data.length; index += 4)
        counts.set(colourAt(index), (counts.get(colourAt(index)) ?? 0) + 1);
      return {
        width: image.width,
        height: image.height,
        colours: counts.size,
        at: points.map(([x, y]) => colourAt(4 * (Math.round(y) * image.width + Math.round(x)))),
        count: Object.fromEntries(wanted.map((colour) => [colour, counts.get(colour) ?? 0])),
      };
    },
    { base64, points, wanted },
  );
}

const ROUTE = '#d6402b';
const DELIVERY = '#2563c9';
const PAPER = '#faf8f4';

for (const language of ['zh', 'en'] as const) {
  test(`a route is saved as a picture, in light colours even from the dark page (${language})`, async ({
    page,
  }) => {
    await openMap(page, `?lang=${language}&theme=dark#/routes/presales-engineer/client-specialist`);
    const download = await savePicture(page);
    expect(download.suggestedFilename()).toMatch(
      language === 'zh'
        ? /^职途-售前工程师→甲方岗位-\d{4}-\d\d-\d\d\.png$/
        : /^Zhitu-Presales engineer→Client-side post-\d{4}/,
    );
    const picture = await decode(page, await download.path(), [[2, 2]], [ROUTE, DELIVERY, PAPER]);
    expect(picture.width % 2).toBe(0);
    expect(picture.width).toBeGreaterThan(1200);
    expect(picture.height).toBeGreaterThan(1200);
    expect(picture.at).toEqual([PAPER]);
    expect(picture.colours).toBeGreaterThan(50);
    // The stop of the delivery family is filled with its colour; the route is a thick line of its own.
    expect(picture.count[DELIVERY]).toBeGreaterThan(2000);
    expect(picture.count[ROUTE]).toBeGreaterThan(3000);
  });
}

/** The same picture, laid out in Node: where its stations and its route are, in pixels of the saved file. */
function expected(address: string): {
  size: number[];
  station: (role: string) => [number, number];
  fill: (role: string) => string;
  route: [number, number][];
} {
  const folder = join(import.meta.dirname, '../graph-data/four-jobs');
  const file = (section: string): string => readFileSync(join(folder, `${section}.json`), 'utf8');
  const { map } = readCareerMap({
    map: file('map'),
    roles: file('roles'),
    transitions: file('transitions'),
    sources: file('sources'),
  });
  if (!map) throw new Error('the map does not parse');
  const drawing = layOut(new CareerGraph(map));
  const found = answer(drawing.graph, readAddress(address, drawing.graph).question);
  const matter = { drawing, answer: found, language: 'zh', view: undefined, link: undefined } as const;
  const day = new Date().toLocaleDateString('sv-SE');
  const picture = pictureOf({ ...matter, day }, FIRST_ORDER);
  const { scene } = picture.body;
  const pixel = ({ x, y }: { x: number; y: number }): [number, number] => [
    2 * (x + picture.bodyAt.x),
    2 * (y + picture.bodyAt.y),
  ];
  const stationOf = (role: string) => {
    const found = scene.live.stations.find((station) => station.role === role);
    if (!found) throw new Error(`no station ${role}`);
    return found;
  };
  const moves = scene.live.tracks.filter(({ part, kind }) => part === 'route' && kind === 'move');
  return {
    size: [picture.width * 2, picture.height * 2],
    // Above the name, below the border.
    station(role) {
      const { at, size } = stationOf(role);
      return pixel({ x: at.x, y: at.y - size.height / 2 + 6 });
    },
    fill: (role) => stationOf(role).paint.fill,
    // Away from both ends, where the number and the arrow are.
    route: moves.flatMap(({ curve }) => pointsAlong(curve).slice(3, -6).map(pixel)),
  };
}

test('the family’s colour is at its station and the route’s colour all along its way', async ({ page }) => {
  const address = '#/routes/presales-engineer/client-specialist';
  await openMap(page, address);
  const { size, station, fill, route } = expected(address);
  const points = [station('implementation-engineer'), station('presales-engineer'), ...route];
  const picture = await decode(page, await (await savePicture(page)).path(), points, []);
  expect([picture.width, picture.height]).toEqual(size);
  expect(picture.at.slice(0, 2)).toEqual([DELIVERY, fill('presales-engineer')]);
  expect(route.length).toBeGreaterThan(20);
  expect(new Set(picture.at.slice(2))).toEqual(new Set([ROUTE]));
});

test('a role’s picture has no route in it', async ({ page }) => {
  await openMap(page, '#/role/implementation-engineer');
  const picture = await decode(page, await (await savePicture(page)).path(), [], [ROUTE, DELIVERY]);
  expect(picture.count[ROUTE]).toBe(0);
  expect(picture.count[DELIVERY]).toBeGreaterThan(2000);
});

test('when the picture cannot be drawn, that is said and nothing is saved', async ({ page }) => {
  await openMap(page);
  await page.evaluate(() => {
    HTMLCanvasElement.prototype.toBlob = (done) => {
      done(null);
    };
  });
  await page.locator('[data-wish=save-picture]').click();
  await expect(page.locator('note-list')).toContainText('什么也没有保存');
});
