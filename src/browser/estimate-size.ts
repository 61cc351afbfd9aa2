import { canvasOf, release, type Canvas, type Size } from './canvas.ts';
import { encodeCanvas, encodePng } from './encode.ts';
import { drawRaster } from './raster.ts';
import type { RasterOrder } from './raster-order.ts';
import { drawRows, imageOf, readRows } from './svg-image.ts';

export interface FileSize {
  bytes: number;
  /** Otherwise it is about so many. */
  exact: boolean;
}

/** A sample is of strips, spread evenly: rows of whole blocks of JPEG, and few enough to be drawn in a moment. */
const STRIP = 16;
const SAMPLE_PIXELS = 2 * 1024 ** 2;
const FEWEST = 8;

/** How large a file will be: written, where that takes no longer than a sample; otherwise judged by a sample of it. */
export async function estimateSize(
  svg: string,
  natural: Size,
  order: RasterOrder | { format: 'svg' },
): Promise<FileSize> {
  if (order.format === 'svg') return { bytes: new Blob([svg]).size, exact: true };
  const { width, height } = order.pixels;
  const strips = Math.max(FEWEST, Math.floor(SAMPLE_PIXELS / width / STRIP));
  const rows = strips * STRIP;
  if (rows >= height) return { bytes: (await drawRaster(svg, natural, order)).size, exact: true };
  const canvas = canvasOf({ width, height: rows });
  const image = await imageOf(svg);
  for (let strip = 0; strip < strips; strip++) {
    const from = Math.round(((strip + 0.5) * height) / strips - STRIP / 2);
    drawRows(canvas, image, order, { from, count: STRIP, at: strip * STRIP });
  }
  const sample = await encodeSample(canvas, { ...order, pixels: { width, height: rows } });
  release(canvas);
  return { bytes: Math.round((sample.size * height) / rows), exact: false };
}

function encodeSample(canvas: Canvas, order: RasterOrder): Promise<Blob> {
  if (order.format !== 'png') return encodeCanvas(canvas, order);
  return encodePng(order, [readRows(canvas, 0, order.pixels.height)]);
}
