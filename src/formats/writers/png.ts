import { encodeUtf8, joinBytes, viewOf } from '../bytes/bytes.ts';
import { deflate } from '../bytes/deflate.ts';
import { PNG_SIGNATURE, writeChunk } from '../bytes/png-chunks.ts';
import { RowFilter } from './png-rows.ts';

export interface PngOrder {
  width: number;
  height: number;
  /** Without alpha: a quarter less to write. */
  opaque: boolean;
  /** How large it is on paper; undefined where that is left open. */
  dpi?: number | undefined;
  /** What it says of itself, by keyword: 1–79 printable ASCII characters each. */
  texts?: Readonly<Record<string, string>>;
}

/** Whole rows of RGBA pixels, not premultiplied, from top to bottom. */
export type Bands = Iterable<Uint8ClampedArray> | AsyncIterable<Uint8ClampedArray>;

/**
 * A PNG in parts, from bands of pixels as they come. Only one band is held at a time. Throws a RangeError when the bands
 * are not the picture's size. `compress` makes a zlib stream.
 */
export async function* writePng(
  order: PngOrder,
  bands: Bands,
  compress: (bytes: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array> = deflate,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  yield joinBytes([PNG_SIGNATURE, ...head(order)]);
  for await (const part of compress(filtered(order, bands))) yield writeChunk('IDAT', part);
  yield writeChunk('IEND', new Uint8Array());
}

async function* filtered({ width, height, opaque }: PngOrder, bands: Bands): AsyncGenerator<Uint8Array> {
  const rows = new RowFilter(width, opaque ? 3 : 4);
  let pixels = 0;
  for await (const band of bands) {
    pixels += band.length / 4;
    if (pixels % width !== 0) throw new RangeError('a band is not of whole rows');
    yield rows.filter(band);
  }
  if (pixels !== width * height) throw new RangeError(`${pixels} pixels for ${width} × ${height}`);
}

function head({ width, height, opaque, dpi, texts = {} }: PngOrder): Uint8Array[] {
  return [
    writeChunk('IHDR', header(width, height, opaque)),
    writeChunk('sRGB', Uint8Array.of(0)),
    ...(dpi === undefined ? [] : [writeChunk('pHYs', density(dpi))]),
    ...Object.entries(texts).map(([keyword, text]) =>
      // Not compressed, in no language, without a translated keyword.
      writeChunk('iTXt', encodeUtf8(`${keyword}\0\0\0\0\0${text}`)),
    ),
  ];
}

/** Eight bits a channel, of three or four channels. */
function header(width: number, height: number, opaque: boolean): Uint8Array {
  const data = Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 0, 8, opaque ? 2 : 6, 0, 0, 0);
  const view = viewOf(data);
  view.setUint32(0, width);
  view.setUint32(4, height);
  return data;
}

/** Pixels per metre, both ways. */
function density(dpi: number): Uint8Array {
  const data = Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 0, 1);
  const view = viewOf(data);
  const perMetre = Math.round(dpi / 0.0254);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  return data;
}
