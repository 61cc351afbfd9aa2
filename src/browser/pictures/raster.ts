import { canvasOf, release } from './canvas.ts';
import type { Size } from '../../scene/geometry.ts';
import { checkFile, encodeCanvas, encodePng } from './encode.ts';
import { BAND_MARGIN, bandCanvas, bandRows, fitsCanvas } from './canvas-limits.ts';
import { PictureFault, unlessStopped } from './picture-fault.ts';
import type { DrawProgress, RasterOrder } from './raster-order.ts';
import { BlankCheck } from './blank-check.ts';
import { drawRows, imageOf, readRows } from './svg-image.ts';

/**
 * Draws an SVG document, which is `natural` large, as pixels. What comes back is whole, not blank, and exactly as large
 * as was ordered; otherwise a PictureFault is thrown. Goes band by band and lets the page live between them.
 */
export async function drawRaster(
  svg: string,
  natural: Size,
  order: RasterOrder,
  drawing: DrawProgress = {},
): Promise<Blob> {
  assertShape(natural, order.pixels);
  unlessStopped(drawing.signal);
  if (!fitsCanvas(order.format, order.pixels)) throw new PictureFault('too-large');
  const image = await imageOf(svg);
  const draw = order.format === 'png' ? drawPng : drawWhole;
  const blob = await draw(image, order, drawing);
  unlessStopped(drawing.signal);
  await checkFile(blob, order.format, order.pixels);
  return blob;
}

/** A PNG needs one band of the picture at a time. */
async function drawPng(image: HTMLImageElement, order: RasterOrder, drawing: DrawProgress): Promise<Blob> {
  const { pixels } = order;
  const canvas = canvasOf(bandCanvas(pixels));
  const drawn = new BlankCheck(image, pixels);
  const bands = async function* () {
    for await (const { from, count } of bandsOf(pixels, drawing)) {
      const withMargins = { from: from - BAND_MARGIN, count: count + 2 * BAND_MARGIN, at: 0 };
      drawRows(canvas, image, order, withMargins);
      const rows = readRows(canvas, BAND_MARGIN, count);
      drawn.check(from, rows, count);
      yield rows;
    }
  };
  try {
    return await encodePng(order, bands());
  } finally {
    release(canvas);
  }
}

/** The browser writes JPEG and WebP from one canvas only. */
async function drawWhole(image: HTMLImageElement, order: RasterOrder, drawing: DrawProgress): Promise<Blob> {
  const { pixels, format, background } = order;
  const canvas = canvasOf(pixels);
  const drawn = new BlankCheck(image, pixels);
  const beneath = background ?? (format === 'jpeg' ? '#fff' : undefined);
  try {
    drawRows(canvas, image, { pixels, background: beneath }, { from: 0, count: pixels.height, at: 0 });
    for await (const { from, count } of bandsOf(pixels, drawing))
      drawn.check(from, readRows(canvas, from, count), count);
    return await encodeCanvas(canvas, order);
  } finally {
    release(canvas);
  }
}

/** The bands of a picture from top to bottom, with a turn for the page after each. */
async function* bandsOf(
  { width, height }: Size,
  { onProgress, signal }: DrawProgress,
): AsyncGenerator<{ from: number; count: number }> {
  const rows = bandRows({ width, height });
  for (let from = 0; from < height; from += rows) {
    const count = Math.min(rows, height - from);
    yield { from, count };
    onProgress?.((from + count) / height);
    await new Promise((done) => setTimeout(done));
    unlessStopped(signal);
  }
}

/** Another shape would be drawn out of shape: whoever orders one makes the SVG of that shape first. */
function assertShape(natural: Size, { width, height }: Size): void {
  const whole = Number.isInteger(width) && Number.isInteger(height) && Math.min(width, height) > 0;
  const off = Math.abs(width * natural.height - height * natural.width);
  if (!whole || off > Math.max(natural.width, natural.height))
    throw new RangeError(`${width} × ${height} pixels for a picture of ${natural.width} × ${natural.height}`);
}
