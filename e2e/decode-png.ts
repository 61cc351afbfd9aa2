import { crc32, inflateSync } from 'node:zlib';

/* Reads a PNG as the specification says, apart from the code that writes ours: every checksum, every filter. */

export interface Png {
  width: number;
  height: number;
  /** Bytes of a pixel: 3, or 4 with alpha. */
  channels: 3 | 4;
  /** Row after row. */
  pixels: Uint8Array;
  /** What it says of itself, by keyword. */
  texts: Record<string, string>;
  /** Pixels per metre, where it says so. */
  perMetre: number | undefined;
  /** Which filters occur. */
  filters: number[];
}

export function decodePng(file: Uint8Array): Png {
  const bytes = Buffer.from(file);
  if (bytes.toString('latin1', 0, 8) !== '\x89PNG\r\n\x1a\n') throw new Error('no PNG');
  const png: Png = {
    width: 0,
    height: 0,
    channels: 3,
    pixels: new Uint8Array(),
    texts: {},
    perMetre: undefined,
    filters: [],
  };
  const packed: Buffer[] = [];
  let type = '';
  for (let at = 8; type !== 'IEND';) {
    const length = bytes.readUInt32BE(at);
    type = bytes.toString('latin1', at + 4, at + 8);
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (crc32(bytes.subarray(at + 4, at + 8 + length)) !== bytes.readUInt32BE(at + 8 + length))
      throw new Error(`wrong checksum of ${type}`);
    at += 12 + length;
    if (type === 'IHDR') {
      png.width = data.readUInt32BE(0);
      png.height = data.readUInt32BE(4);
      png.channels = data[9] === 6 ? 4 : 3;
    }
    if (type === 'pHYs') png.perMetre = data.readUInt32BE(0);
    if (type === 'iTXt') Object.assign(png.texts, textOf(data));
    if (type === 'IDAT') packed.push(data);
    if (type === 'IEND' && at !== bytes.length) throw new Error('more after the end');
  }
  unfilter(inflateSync(Buffer.concat(packed)), png);
  return png;
}

/** The colour of a pixel, as `#rrggbb`. */
export function colourAt({ width, channels, pixels }: Png, x: number, y: number): string {
  const at = (Math.round(y) * width + Math.round(x)) * channels;
  return '#' + Buffer.from(pixels.subarray(at, at + 3)).toString('hex');
}

/** How many pixels have each colour. */
export function colours({ channels, pixels }: Png): Map<string, number> {
  const counts = new Map<number, number>();
  for (let at = 0; at < pixels.length; at += channels) {
    const colour = ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return new Map([...counts].map(([colour, count]) => ['#' + colour.toString(16).padStart(6, '0'), count]));
}

function textOf(data: Buffer): Record<string, string> {
  const keyword = data.subarray(0, data.indexOf(0)).toString('latin1');
  const language = data.indexOf(0, keyword.length + 3);
  return { [keyword]: data.subarray(data.indexOf(0, language + 1) + 1).toString('utf8') };
}

function unfilter(rows: Buffer, png: Png): void {
  const { width, height, channels } = png;
  const size = width * channels;
  if (rows.length !== height * (size + 1)) throw new Error('not as many pixels as it says');
  const pixels = new Uint8Array(height * size);
  for (let row = 0; row < height; row++) {
    const filter = rows[row * (size + 1)] ?? 0;
    if (!png.filters.includes(filter)) png.filters.push(filter);
    for (let i = 0; i < size; i++) {
      const at = row * size + i;
      const left = i < channels ? 0 : (pixels[at - channels] ?? 0);
      const above = row === 0 ? 0 : (pixels[at - size] ?? 0);
      const corner = i < channels || row === 0 ? 0 : (pixels[at - size - channels] ?? 0);
      pixels[at] = (rows[row * (size + 1) + 1 + i] ?? 0) + guessed(filter, left, above, corner);
    }
  }
  png.pixels = pixels;
}

function guessed(filter: number, left: number, above: number, corner: number): number {
  switch (filter) {
    case 0:
      return 0;
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return (left + above) >> 1;
    case 4:
      return paeth(left, above, corner);
    default:
      throw new Error(`no filter ${filter}`);
  }
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const a = Math.abs(guess - left);
  const b = Math.abs(guess - above);
  const c = Math.abs(guess - corner);
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
}
