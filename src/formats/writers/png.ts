import { encodeLatin1, encodeUtf8, joinBytes, uint32 } from '../bytes/bytes.ts';
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

/** Turns bytes into a zlib stream, in order: the platform's own way. */
export type Deflate = (bytes: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>;

/**
 * A PNG in parts, from bands of pixels as they come. Only one band is held at a time. Throws a RangeError when the bands
 * are not the picture's size.
 */
export async function* writePng(
  order: PngOrder,
  bands: Bands,
  deflate: Deflate,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  yield joinBytes([PNG_SIGNATURE, ...head(order).flat()]);
  for await (const part of deflate(filtered(order, bands))) yield joinBytes(writeChunk('IDAT', part));
  yield joinBytes(writeChunk('IEND', new Uint8Array()));
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

function head({ width, height, opaque, dpi, texts = {} }: PngOrder): Uint8Array[][] {
  const colourType = opaque ? 2 : 6;
  return [
    writeChunk('IHDR', joinBytes([uint32(width), uint32(height), Uint8Array.of(8, colourType, 0, 0, 0)])),
    writeChunk('sRGB', Uint8Array.of(0)),
    ...(dpi === undefined ? [] : [writeChunk('pHYs', density(dpi))]),
    ...Object.entries(texts).map(([keyword, text]) => writeChunk('iTXt', textOf(keyword, text))),
  ];
}

/** Pixels per metre, both ways. */
function density(dpi: number): Uint8Array {
  const perMetre = uint32(Math.round(dpi / 0.0254));
  return joinBytes([perMetre, perMetre, Uint8Array.of(1)]);
}

/** Not compressed, in no language, without a translated keyword. */
function textOf(keyword: string, text: string): Uint8Array {
  return joinBytes([encodeLatin1(keyword), Uint8Array.of(0, 0, 0, 0, 0), encodeUtf8(text)]);
}
