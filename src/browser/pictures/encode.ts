import { EMBEDDED_KEY, writeEmbeddedView } from '../../formats/embedded-view.ts';
import { imageSize } from '../../formats/readers/image-size.ts';
import { withDensity } from '../../formats/writers/jpeg-density.ts';
import { writePng, type Bands } from '../../formats/writers/png.ts';
import type { Canvas, Size } from './canvas.ts';
import { PictureFault } from './picture-fault.ts';
import type { RasterFormat, RasterOrder } from './raster-order.ts';

/** A PNG of bands as they come. */
export async function encodePng(
  { pixels, background, dpi, carried }: RasterOrder,
  bands: Bands,
): Promise<Blob> {
  if (!('CompressionStream' in globalThis)) throw new PictureFault('refused', 'nothing to compress with');
  const written = carried && writeEmbeddedView(carried);
  const texts = written === undefined ? {} : { [EMBEDDED_KEY]: written };
  const order = { ...pixels, opaque: background !== undefined, dpi, texts };
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const part of writePng(order, bands)) parts.push(part);
  return new Blob(parts, { type: 'image/png' });
}

/** JPEG or WebP of a whole canvas. */
export async function encodeCanvas(
  { canvas }: Canvas,
  { format, quality, dpi }: Pick<RasterOrder, 'format' | 'quality' | 'dpi'>,
): Promise<Blob> {
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
export async function checkFile(blob: Blob, format: RasterFormat, { width, height }: Size): Promise<void> {
  const size = imageSize(new Uint8Array(await blob.slice(0, HEAD).arrayBuffer()));
  // A browser that does not write a format writes PNG instead.
  if (size?.format !== format) throw new PictureFault('refused', `this browser does not write ${format}`);
  if (size.width !== width || size.height !== height)
    throw new PictureFault('too-large', `${size.width} × ${size.height} instead of ${width} × ${height}`);
}
