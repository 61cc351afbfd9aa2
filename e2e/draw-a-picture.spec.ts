import { execFileSync, spawnSync } from 'node:child_process';
import { expect, type Page } from '@playwright/test';
import type { RasterOrder } from '../src/browser/pictures/raster.ts';
import type { EmbeddedView } from '../src/formats/embedded-view.ts';
import { imageSize } from '../src/formats/readers/image-size.ts';
import { colourAt, colours, decodePng, type Png } from './decode-png.ts';
import { test } from './page-of-modules.ts';
import { jobFor, pictureOf } from './picture.ts';

/* Pictures as pixels, at the sizes people order. */

interface Size {
  width: number;
  height: number;
}

interface Drawn extends Size {
  svg: string;
}

const PAPER = '#faf8f4';
const embedded: EmbeddedView = {
  app: 'zhitu',
  map: 'it-services',
  address: '#/routes/implementation-engineer/cio?k=5',
  language: 'zh',
};
const route = ((): Drawn => {
  const { svg, picture } = pictureOf(embedded);
  return { svg, width: picture.width, height: picture.height };
})();

/** The same picture in the middle of a page of another shape. */
function onPage({ svg, width, height }: Drawn, aspect: number): Drawn {
  const page = { width: Math.max(width, height * aspect), height: Math.max(height, width / aspect) };
  const box = [(width - page.width) / 2, (height - page.height) / 2, page.width, page.height].join(' ');
  const root = `<svg xmlns="http://www.w3.org/2000/svg" width="${page.width}" height="${page.height}" viewBox="${box}"`;
  return { ...page, svg: svg.replace(/<svg [^>]*viewBox="[^"]*"/, root) };
}

/** Tiles of many colours: whatever is drawn at a wrong place or scale is seen. */
function tiles(width: number, height: number, transparent = false): Drawn {
  const tile = (x: number, y: number): string =>
    `<rect x="${x * 10}" y="${y * 10}" width="10" height="10" fill="rgb(${(x * 37) % 256} ${(y * 91) % 256} ${(x * y) % 256})"/>`;
  const all = Array.from({ length: (width / 10) * (height / 10) }, (_, index) =>
    transparent && index % 2 ? '' : tile(index % (width / 10), Math.floor((index * 10) / width)),
  );
  return {
    width,
    height,
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${all.join('')}</svg>`,
  };
}

/** Of poppler-utils; where it is not installed, what it would read is not looked at. */
const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined;

function textOfPdf(pdf: Buffer): string {
  return execFileSync('pdftotext', ['-', '-'], { input: pdf, encoding: 'utf8' });
}

/** What comes of an order: the file, how its drawing went on, or why there is none. */
async function draw(
  page: Page,
  { svg, width, height }: Drawn,
  order: RasterOrder,
): Promise<{ file: Buffer; progress: number[]; fault?: string }> {
  const drawn = await page.evaluate(
    async ({ svg, natural, order }) => {
      const { drawRaster, base64 } = window.modules;
      const progress: number[] = [];
      try {
        const blob = await drawRaster(svg, natural, order, { onProgress: (share) => progress.push(share) });
        return { base64: await base64(blob), progress };
      } catch (error) {
        return { base64: '', progress, fault: String((error as { reason?: string }).reason ?? error) };
      }
    },
    { svg, natural: { width, height }, order },
  );
  return { ...drawn, file: Buffer.from(drawn.base64, 'base64') };
}

async function drawPng(page: Page, document: Drawn, order: Omit<RasterOrder, 'format'>): Promise<Png> {
  const { file, fault } = await draw(page, document, { format: 'png', ...order });
  expect(fault).toBeUndefined();
  return decodePng(file);
}

test('A2 at 300 dpi has every pixel, its size on paper and its view', async ({ page }) => {
  const pixels = { width: 4961, height: 7016 };
  const order: RasterOrder = { format: 'png', pixels, background: PAPER, dpi: 300, embedded };
  const { file, progress } = await draw(page, onPage(route, pixels.width / pixels.height), order);
  const png = decodePng(file);
  expect(png).toMatchObject({ ...pixels, channels: 3, perMetre: 11_811 });
  expect(JSON.parse(png.texts['zhitu'] ?? '')).toEqual(embedded);
  // Several bands, told of one after the other.
  expect(progress.length).toBeGreaterThan(5);
  expect(progress).toEqual([...progress].sort((a, b) => a - b));
  expect(progress.at(-1)).toBe(1);
  const found = colours(png);
  expect(found.get(PAPER)).toBeGreaterThan(5e6);
  expect(found.get('#d6402b')).toBeGreaterThan(20_000);
  expect(colourAt(png, 4960, 7015)).toBe(PAPER);
  const read = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    return window.modules.readPicture(new Blob([bytes]));
  }, file.toString('base64'));
  expect(read).toEqual(embedded);
});

test('12,000 pixels wide, every tile is where it should be to the pixel', async ({ page }) => {
  const png = await drawPng(page, tiles(1200, 400), {
    pixels: { width: 12_000, height: 4000 },
    background: '#fff',
  });
  expect([png.width, png.height]).toEqual([12_000, 4000]);
  const wrong: string[] = [];
  for (let y = 0; y < 40; y++)
    for (let x = 0; x < 120; x++)
      for (const [dx, dy] of [
        [0, 0],
        [99, 0],
        [0, 99],
        [99, 99],
      ] as const) {
        const colour = '#' + Buffer.from([(x * 37) % 256, (y * 91) % 256, (x * y) % 256]).toString('hex');
        if (colourAt(png, x * 100 + dx, y * 100 + dy) !== colour) wrong.push(`${x},${y}`);
      }
  expect(wrong).toEqual([]);
});

test('bands leave no seams: the same pixels as drawn at once', async ({ page }) => {
  const pixels = { width: route.width * 3, height: route.height * 3 };
  const png = await drawPng(page, route, { pixels, background: '#fff' });
  const atOnce = await page.evaluate(
    async ({ svg, width, height }) => {
      const image = new Image();
      image.src = 'data:image/svg+xml,' + encodeURIComponent(svg);
      await image.decode();
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext('2d', {
        willReadFrequently: true,
      }) as OffscreenCanvasRenderingContext2D;
      context.drawImage(image, 0, 0, width, height);
      return window.modules.base64(await canvas.convertToBlob());
    },
    { svg: route.svg, ...pixels },
  );
  const whole = decodePng(Buffer.from(atOnce, 'base64'));
  let most = 0;
  for (let at = 0; at < pixels.width * pixels.height; at++)
    for (let channel = 0; channel < 3; channel++) {
      const there = whole.pixels[at * whole.channels + channel] ?? 0;
      most = Math.max(most, Math.abs(there - (png.pixels[at * 3 + channel] ?? 0)));
    }
  // Curves are rounded a little otherwise.
  expect(most).toBeLessThanOrEqual(2);
  expect(colours(png).size).toBeGreaterThan(50);
});

test('what nothing is drawn on is transparent, where that was asked for', async ({ page }) => {
  const png = await drawPng(page, tiles(100, 100, true), { pixels: { width: 300, height: 300 } });
  expect(png.channels).toBe(4);
  const alpha = (x: number, y: number): number | undefined => png.pixels[(y * 300 + x) * 4 + 3];
  expect([alpha(15, 15), alpha(45, 15), alpha(75, 285)]).toEqual([255, 0, 255]);
});

for (const format of ['jpeg', 'webp'] as const) {
  test(`${format} has its size, its colours and what is behind it`, async ({ page }) => {
    const pixels = { width: 2000, height: 1000 };
    const { file, progress, fault } = await draw(page, tiles(100, 50, true), {
      format,
      pixels,
      background: '#102030',
      quality: 0.9,
      dpi: 200,
    });
    expect(fault).toBeUndefined();
    expect(imageSize(file)).toEqual({ format, ...pixels });
    expect(progress.at(-1)).toBe(1);
    const seen = await page.evaluate(async (base64) => {
      const image = await createImageBitmap(await (await fetch(`data:;base64,${base64}`)).blob());
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
      context.drawImage(image, 0, 0);
      return [...context.getImageData(300, 100, 1, 1).data, ...context.getImageData(500, 500, 1, 1).data];
    }, file.toString('base64'));
    const wanted = [0x10, 0x20, 0x30, 255, (2 * 37) % 256, (2 * 91) % 256, 4, 255];
    for (const [index, value] of wanted.entries())
      expect(Math.abs((seen[index] ?? 0) - value)).toBeLessThan(12);
    // Dots per inch, in JFIF's own place.
    if (format === 'jpeg') expect([...file.subarray(13, 18)]).toEqual([1, 0, 200, 0, 200]);
  });
}

test('WebP in every way it is written has the size it says', async ({ page }) => {
  for (const [quality, transparent] of [
    [1, true],
    [0.5, true],
    [0.5, false],
  ] as const) {
    const { file } = await draw(page, tiles(100, 50, transparent), {
      format: 'webp',
      pixels: { width: 1234, height: 617 },
      quality,
    });
    expect(imageSize(file)).toEqual({ format: 'webp', width: 1234, height: 617 });
  }
});

test('past the limit it says so, and the largest size that is offered can be drawn', async ({ page }) => {
  test.slow();
  const long = tiles(400, 10);
  for (const format of ['png', 'jpeg', 'webp'] as const) {
    const { fault } = await draw(page, long, { format, pixels: { width: 80_000, height: 2000 } });
    expect(fault).toBe('too-large');
    const largest = await page.evaluate((format) => window.modules.largestCanvas(format, 40), format);
    expect(largest.width).toBeGreaterThanOrEqual(16_383);
    const { file, fault: none } = await draw(page, long, { format, pixels: largest });
    expect(none).toBeUndefined();
    expect(imageSize(file)).toEqual({ format, ...largest });
  }
});

/** As in browsers that can do less: a canvas of more than so many pixels takes what is drawn, and stays blank. */
async function limitCanvas(page: Page, most: number): Promise<void> {
  await page.evaluate((most) => {
    const read = Reflect.get(CanvasRenderingContext2D.prototype, 'getImageData') as (
      ...place: number[]
    ) => ImageData;
    CanvasRenderingContext2D.prototype.getImageData = function (
      x: number,
      y: number,
      width: number,
      height: number,
    ) {
      const { width: wide, height: high } = this.canvas;
      return wide * high > most
        ? new ImageData(width, height)
        : Reflect.apply(read, this, [x, y, width, height]);
    };
  }, most);
}

test('in a browser of smaller canvases, JPEG is offered smaller and PNG is not', async ({ page }) => {
  await limitCanvas(page, 4096 ** 2);
  const document = tiles(100, 50);
  const pixels = { width: 8000, height: 4000 };
  expect((await draw(page, document, { format: 'jpeg', pixels })).fault).toBe('too-large');
  const largest = await page.evaluate(() => window.modules.largestCanvas('jpeg', 2));
  expect(largest.width * largest.height).toBeLessThanOrEqual(4096 ** 2);
  expect(largest.width * largest.height).toBeGreaterThan(0.95 * 4096 ** 2);
  expect(imageSize((await draw(page, document, { format: 'jpeg', pixels: largest })).file)).toEqual({
    format: 'jpeg',
    ...largest,
  });
  expect((await draw(page, document, { format: 'png', pixels })).fault).toBeUndefined();
});

test('a picture that comes out blank, in whole or in part, is never handed out', async ({ page }) => {
  const document = tiles(100, 100);
  const pixels = { width: 3000, height: 3000 };
  const blank = document.svg.replace(/<rect[^>]*>/g, '');
  expect((await draw(page, { ...document, svg: blank }, { format: 'png', pixels })).fault).toBe('blank');
  expect((await draw(page, { ...document, svg: '<svg' }, { format: 'png', pixels })).fault).toBe('refused');
  // What lies below the first band is lost; or, of one large canvas, everything.
  await page.evaluate(() => {
    const draw = Reflect.get(CanvasRenderingContext2D.prototype, 'drawImage') as (
      ...place: unknown[]
    ) => void;
    CanvasRenderingContext2D.prototype.drawImage = function (...place: unknown[]) {
      const lost = Number(place[2]) < 0 || this.canvas.height === 3000;
      if (!lost) Reflect.apply(draw, this, place);
    };
  });
  for (const format of ['png', 'jpeg'] as const)
    expect((await draw(page, document, { format, pixels, background: '#fff' })).fault).toBe('blank');
});

test('a format that the browser does not write is not handed out as another', async ({ page }) => {
  await page.evaluate(() => {
    const write = Reflect.get(HTMLCanvasElement.prototype, 'toBlob') as (...how: unknown[]) => void;
    HTMLCanvasElement.prototype.toBlob = function (done) {
      Reflect.apply(write, this, [done, 'image/png']);
    };
  });
  const { fault } = await draw(page, tiles(20, 20), { format: 'webp', pixels: { width: 40, height: 40 } });
  expect(fault).toBe('refused');
});

test('another shape than the picture’s is refused before anything is drawn', async ({ page }) => {
  const { fault } = await draw(page, tiles(100, 50), { format: 'png', pixels: { width: 1000, height: 510 } });
  expect(fault).toContain('RangeError');
});

test('a drawing is stopped when that is asked', async ({ page }) => {
  const { width, height } = route;
  const order: RasterOrder = {
    format: 'png',
    pixels: { width: width * 4, height: height * 4 },
    background: '#fff',
  };
  const stopped = await page.evaluate(
    async ({ svg, natural, order }) => {
      const stop = new AbortController();
      const progress: number[] = [];
      try {
        await window.modules.drawRaster(svg, natural, order, {
          signal: stop.signal,
          onProgress: (share) => {
            progress.push(share);
            if (progress.length === 2) stop.abort();
          },
        });
        return 'drawn';
      } catch (error) {
        return { reason: (error as { reason?: string }).reason, told: progress.length };
      }
    },
    { svg: route.svg, natural: { width, height }, order },
  );
  expect(stopped).toEqual({ reason: 'stopped', told: 2 });
});

test('the size of a file is estimated well', async ({ page }) => {
  const { svg, width, height } = route;
  const natural = { width, height };
  const estimate = (order: RasterOrder) =>
    page.evaluate(({ svg, natural, order }) => window.modules.estimateRasterSize(svg, natural, order), {
      svg,
      natural,
      order,
    });
  const job = jobFor(embedded, 'zh', { format: 'svg' });
  expect(await page.evaluate((one) => window.modules.estimateFileSize(one), job)).toEqual({
    bytes: Buffer.byteLength(job.svg),
    exact: true,
  });
  for (const format of ['png', 'jpeg', 'webp'] as const)
    for (const scale of [0.5, 1.5, 4]) {
      const order: RasterOrder = {
        format,
        pixels: { width: Math.round(width * scale), height: Math.round(height * scale) },
        background: PAPER,
      };
      const { file } = await draw(page, route, order);
      const { bytes, exact } = await estimate(order);
      if (exact) expect(bytes).toBe(file.length);
      expect(bytes / file.length, `${format} ×${scale}: ${bytes} of ${file.length}`).toBeGreaterThan(0.75);
      expect(bytes / file.length, `${format} ×${scale}: ${bytes} of ${file.length}`).toBeLessThan(1.25);
    }
});

test('PDF by one click is one page of its size with its text', async ({ page }) => {
  const job = jobFor(embedded, 'zh', { format: 'pdf', size: 'a4', dpi: 150 });
  const pdf = await page.evaluate(
    async (one) => window.modules.base64(await window.modules.ENCODERS.pdf.encode(one)),
    job,
  );
  const file = Buffer.from(pdf, 'base64');
  const text = file.toString('latin1');
  expect(text).toMatch(/^%PDF-1\.7\n/);
  const { picture } = job;
  const [points = 0, high = 0] =
    /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(text)?.slice(1).map(Number) ?? [];
  expect([points, high].sort((a, b) => a - b)).toEqual([595.276, 841.89]);
  expect(high / points).toBeCloseTo(picture.height / picture.width, 3);
  const jpeg = file.subarray(text.indexOf('stream\n\xff\xd8') + 7);
  expect(imageSize(jpeg)).toEqual({ format: 'jpeg', ...job.measures.pixels });
  // A line's place goes with the paper: the title stands at the margin, moved as everything is on this page.
  const left = ((28 + picture.inset.x) * points) / picture.width;
  expect(text).toContain(`1 0 0 1 ${Number(left.toFixed(3))} `);
  if (!hasPoppler)
    test.info().annotations.push({ type: 'skipped', description: 'pdftotext is not installed' });
  else expect(textOfPdf(file)).toContain(picture.title);
});

test('the browser’s own PDF is one page of the paper’s size with the text as text', async ({ page }) => {
  for (const { drawn, paper } of [
    { drawn: onPage(route, 210 / 297), paper: { width: 210, height: 297 } },
    { drawn: route, paper: { width: 420, height: 297 } },
  ]) {
    const printing = page.evaluate(
      async ({ svg, paper }) => {
        window.print = () => undefined;
        await window.modules.printPicture(svg, paper, '职途-实施工程师');
        return document.title;
      },
      { svg: drawn.svg, paper },
    );
    await page.locator('div[data-print-picture]').waitFor({ state: 'attached' });
    expect(await page.title()).toBe('职途-实施工程师');
    await expect(page.locator('div[data-print-picture]')).toBeHidden();
    const file = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    const pages = file.toString('latin1').match(/\/Type \/Page\b/g) ?? [];
    expect(pages).toHaveLength(1);
    const [width = 0, height = 0] =
      /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(file.toString('latin1'))?.slice(1).map(Number) ?? [];
    expect(Math.abs(width - (paper.width * 72) / 25.4)).toBeLessThan(1);
    expect(Math.abs(height - (paper.height * 72) / 25.4)).toBeLessThan(1);
    // Lines, not pixels.
    expect(file.toString('latin1')).not.toContain('/Subtype /Image');
    if (!hasPoppler)
      test.info().annotations.push({ type: 'skipped', description: 'pdftotext is not installed' });
    else {
      const text = textOfPdf(file);
      expect(text).toContain('实施工程师');
      expect(text).not.toContain('The page');
    }
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await printing).toBe('Empty');
    await expect(page.locator('[data-print-picture]')).toHaveCount(0);
  }
});

test('a picture is copied as PNG; where that is not possible it says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { svg, width, height } = tiles(100, 50);
  const copied = await page.evaluate(
    async ({ svg, natural }) => {
      const { copyPicture, drawRaster, base64 } = window.modules;
      const pixels = { width: 400, height: 200 };
      const done = await copyPicture(() =>
        drawRaster(svg, natural, { format: 'png', pixels, background: '#fff' }),
      );
      const [item] = await navigator.clipboard.read();
      return { done, png: await base64((await item?.getType('image/png')) ?? new Blob()) };
    },
    { svg, natural: { width, height } },
  );
  expect(copied.done).toBe('copied');
  const png = decodePng(Buffer.from(copied.png, 'base64'));
  expect([png.width, png.height]).toEqual([400, 200]);
  expect(colourAt(png, 45, 45)).toBe('#255b01');
  const failed = await page.evaluate(async () => {
    const { canCopyPicture, copyPicture } = window.modules;
    const before = canCopyPicture();
    const thrown = await copyPicture(() => Promise.reject(new Error('no memory'))).catch(String);
    Object.assign(window, { ClipboardItem: undefined });
    Reflect.deleteProperty(window, 'ClipboardItem');
    let drawn = false;
    const done = await copyPicture(() => {
      drawn = true;
      return Promise.resolve(new Blob());
    });
    return { thrown, done, drawn, can: [before, canCopyPicture()] };
  });
  expect(failed).toEqual({
    thrown: 'Error: no memory',
    done: 'not-possible',
    drawn: false,
    can: [true, false],
  });
});
