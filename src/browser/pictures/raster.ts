import { EMBEDDED_KEY, writeEmbeddedView, type EmbeddedView } from '../../formats/embedded-view.ts';
import { imageSize } from '../../formats/readers/image-size.ts';
import { withDensity } from '../../formats/writers/jpeg-density.ts';
import { writePng, type Bands } from '../../formats/writers/png.ts';
import type { Size } from '../../scene/geometry.ts';
import { BlankCheck } from './blank-check.ts';
import { BAND_MARGIN, bandCanvas, bandRows, fitsCanvas, type RasterFormat } from './canvas-limits.ts';
import { canvasOf, drawRows, imageOf, readRows, release, type Canvas } from './canvas.ts';
import { PictureFault } from './picture-fault.ts';

/** What is wanted of a picture as pixels. */
export interface RasterOrder {
  format: RasterFormat;
  /** Of the same shape as the picture's own size, to the pixel. */
  pixels: Size;
  /** A CSS colour beneath the picture; undefined is transparent, and in JPEG, which cannot be, white. */
  background?: string | undefined;
  /** 0–1, where a format loses something; undefined leaves it to the browser. */
  quality?: number | undefined;
  /** How large it is on paper: PNG and JPEG say so. */
  dpi?: number | undefined;
  /** What a PNG opens again. */
  embedded?: EmbeddedView | undefined;
}

export interface Drawing {
  /** Called with how much is drawn, from 0 to 1. */
  onProgress?: (share: number) => void;
  /** Ends it with a PictureFault. */
  signal?: AbortSignal | undefined;
}

/**
 * Draws an SVG document, which is `natural` large, as pixels. What comes back is whole, not blank, and exactly as large
 * as was ordered; otherwise a PictureFault is thrown. Goes band by band and lets the page live between them.
 */
export async function drawRaster(
  svg: string,
  natural: Size,
  order: RasterOrder,
  drawing: Drawing = {},
): Promise<Blob> {
  assertShape(natural, order.pixels);
  assertNotStopped(drawing);
  if (!fitsCanvas(order.format, order.pixels)) throw new PictureFault('too-large');
  const image = await imageOf(svg);
  const draw = order.format === 'png' ? drawPng : drawWhole;
  const blob = await draw(image, order, drawing);
  assertNotStopped(drawing);
  await assertOrdered(blob, order);
  return blob;
}

/** A PNG needs one band of the picture at a time. */
async function drawPng(image: HTMLImageElement, order: RasterOrder, drawing: Drawing): Promise<Blob> {
  const { pixels } = order;
  const canvas = canvasOf(bandCanvas(pixels));
  const blankCheck = new BlankCheck(image, pixels);
  const bands = async function* () {
    for await (const { from, count } of bandsOf(pixels, drawing)) {
      const withMargins = { from: from - BAND_MARGIN, count: count + 2 * BAND_MARGIN, at: 0 };
      drawRows(canvas, image, order, withMargins);
      const rows = readRows(canvas, BAND_MARGIN, count);
      blankCheck.check(from, rows, count);
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
async function drawWhole(image: HTMLImageElement, order: RasterOrder, drawing: Drawing): Promise<Blob> {
  const { pixels, format, background } = order;
  const canvas = canvasOf(pixels);
  const blankCheck = new BlankCheck(image, pixels);
  const beneath = background ?? (format === 'jpeg' ? '#fff' : undefined);
  try {
    drawRows(canvas, image, { pixels, background: beneath }, { from: 0, count: pixels.height, at: 0 });
    for await (const { from, count } of bandsOf(pixels, drawing))
      blankCheck.check(from, readRows(canvas, from, count), count);
    return await encodeCanvas(canvas, order);
  } finally {
    release(canvas);
  }
}

/** The bands of a picture from top to bottom, with a turn for the page after each. */
async function* bandsOf(
  { width, height }: Size,
  drawing: Drawing,
): AsyncGenerator<{ from: number; count: number }> {
  const rows = bandRows({ width, height });
  for (let from = 0; from < height; from += rows) {
    const count = Math.min(rows, height - from);
    yield { from, count };
    drawing.onProgress?.((from + count) / height);
    await new Promise((done) => setTimeout(done));
    assertNotStopped(drawing);
  }
}

async function encodePng({ pixels, background, dpi, embedded }: RasterOrder, bands: Bands): Promise<Blob> {
  if (!('CompressionStream' in globalThis)) throw new PictureFault('refused', 'nothing to compress with');
  const text = embedded && writeEmbeddedView(embedded);
  const texts = text === undefined ? {} : { [EMBEDDED_KEY]: text };
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const part of writePng({ ...pixels, opaque: background !== undefined, dpi, texts }, bands))
    parts.push(part);
  return new Blob(parts, { type: 'image/png' });
}

async function encodeCanvas({ canvas }: Canvas, { format, quality, dpi }: RasterOrder): Promise<Blob> {
  const type = `image/${format}`;
  const blob = await new Promise<Blob | null>((done) => {
    canvas.toBlob(done, type, quality);
  });
  if (!blob || blob.size === 0) throw new PictureFault('too-large', 'the canvas came back empty');
  if (format !== 'jpeg' || dpi === undefined) return blob;
  return new Blob([withDensity(new Uint8Array(await blob.arrayBuffer()), dpi)], { type });
}

/** The size stands in the first bytes, behind a colour profile at most. */
const HEAD = 256 * 1024;

/** Throws unless a file is what was ordered, by what its own first bytes say. */
async function assertOrdered(blob: Blob, { format, pixels: { width, height } }: RasterOrder): Promise<void> {
  const size = imageSize(new Uint8Array(await blob.slice(0, HEAD).arrayBuffer()));
  // A browser that does not write a format writes PNG instead.
  if (size?.format !== format) throw new PictureFault('refused', `this browser does not write ${format}`);
  if (size.width !== width || size.height !== height)
    throw new PictureFault('too-large', `${size.width} × ${size.height} instead of ${width} × ${height}`);
}

/** Another shape would be drawn out of shape: whoever orders one makes the SVG of that shape first. */
function assertShape(natural: Size, { width, height }: Size): void {
  const whole = Number.isInteger(width) && Number.isInteger(height) && Math.min(width, height) > 0;
  const off = Math.abs(width * natural.height - height * natural.width);
  if (!whole || off > Math.max(natural.width, natural.height))
    throw new RangeError(`${width} × ${height} pixels for a picture of ${natural.width} × ${natural.height}`);
}

function assertNotStopped({ signal }: Drawing): void {
  if (signal?.aborted) throw new PictureFault('stopped');
}
