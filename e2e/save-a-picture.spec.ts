import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { pointsAlong } from '../src/core.ts';
import { colourAt, colours, decodePng } from './decode-png.ts';
import { openMap, savePicture } from './page.ts';
import { pictureOf } from './picture.ts';

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
    const picture = decodePng(readFileSync(await download.path()));
    expect(picture.width % 2).toBe(0);
    expect(picture.width).toBeGreaterThan(900);
    expect(picture.height).toBeGreaterThan(900);
    expect(colourAt(picture, 2, 2)).toBe(PAPER);
    const found = colours(picture);
    expect(found.size).toBeGreaterThan(50);
    // The stop of the delivery family is filled with its colour; the route is a thick line of its own.
    expect(found.get(DELIVERY)).toBeGreaterThan(2000);
    expect(found.get(ROUTE)).toBeGreaterThan(3000);
    // It opens again as the view it was saved from.
    expect(JSON.parse(picture.texts['zhitu'] ?? '')).toEqual({
      app: 'zhitu',
      map: 'four-jobs',
      address: '#/routes/presales-engineer/client-specialist?by=fewest-steps',
      language,
    });
  });
}

/** Where the stations and the route of a picture are, in pixels of the saved file. */
function expected(address: string): {
  size: number[];
  station: (role: string) => [number, number];
  fill: (role: string) => string;
  route: [number, number][];
} {
  const { scene, picture } = pictureOf({ address });
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
  const picture = decodePng(readFileSync(await (await savePicture(page)).path()));
  expect([picture.width, picture.height]).toEqual(size);
  const at = (place: [number, number]): string => colourAt(picture, ...place);
  expect(at(station('implementation-engineer'))).toBe(DELIVERY);
  expect(at(station('presales-engineer'))).toBe(fill('presales-engineer'));
  expect(route.length).toBeGreaterThan(20);
  expect(new Set(route.map(at))).toEqual(new Set([ROUTE]));
});

test('a role’s picture has no route in it', async ({ page }) => {
  await openMap(page, '#/role/implementation-engineer');
  const found = colours(decodePng(readFileSync(await (await savePicture(page)).path())));
  expect(found.get(ROUTE)).toBeUndefined();
  expect(found.get(DELIVERY)).toBeGreaterThan(2000);
});

test('when the picture comes out blank, that is said and nothing is saved', async ({ page }) => {
  await openMap(page);
  let saved = 0;
  page.on('download', () => saved++);
  await page.evaluate(() => {
    CanvasRenderingContext2D.prototype.getImageData = (
      _x: number,
      _y: number,
      width: number,
      height: number,
    ) => new ImageData(width, height);
  });
  await page.locator('[data-command=dialog][data-to=export]').click();
  await page.locator('zhitu-picture-export [data-do=save]').click();
  await expect(page.locator('zhitu-picture-export [role=alert]')).toContainText('什么也没有保存');
  expect(saved).toBe(0);
});
