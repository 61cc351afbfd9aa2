/* The filters of PNG: a row is written as what it differs by from its neighbours, whichever way leaves least. Which one is
   judged as the specification recommends (12.7): by the smallest sum of differences, taken as signed bytes; of every few
   bytes, as that says as much. A row like the one above it, as most rows of a map are, is nothing but zeros. */

const NONE = 0;
const SUB = 1;
const UP = 2;

/** Coprime to the bytes of a pixel, so that every channel is judged by. */
const JUDGED = 7;

/** Filters the rows of one picture in the order they come. */
export class RowFilter {
  readonly #bytesPerPixel: number;
  #above: Uint8Array;
  #row: Uint8Array;

  constructor(width: number, bytesPerPixel: 3 | 4) {
    this.#bytesPerPixel = bytesPerPixel;
    this.#above = new Uint8Array(width * bytesPerPixel);
    this.#row = new Uint8Array(width * bytesPerPixel);
  }

  /** The filtered rows of a band of RGBA pixels; alpha is left out where a pixel has three bytes. */
  filter(rgba: Uint8ClampedArray): Uint8Array {
    const size = this.#row.length;
    const width = size / this.#bytesPerPixel;
    const rows = rgba.length / (4 * width);
    const filtered = new Uint8Array(rows * (size + 1));
    const pixels = new Uint32Array(rgba.buffer, rgba.byteOffset, rgba.length / 4);
    for (let row = 0; row < rows; row++) {
      if (row > 0 && isAsAbove(pixels, row * width, width)) {
        filtered[row * (size + 1)] = UP;
        continue;
      }
      this.#take(rgba.subarray(row * width * 4, (row + 1) * width * 4));
      this.#write(filtered.subarray(row * (size + 1), (row + 1) * (size + 1)));
      [this.#above, this.#row] = [this.#row, this.#above];
    }
    return filtered;
  }

  #take(rgba: Uint8ClampedArray): void {
    const row = this.#row;
    if (this.#bytesPerPixel === 4) {
      row.set(rgba);
      return;
    }
    for (let from = 0, to = 0; from < rgba.length; from += 4, to += 3) {
      row[to] = rgba[from] as number;
      row[to + 1] = rgba[from + 1] as number;
      row[to + 2] = rgba[from + 2] as number;
    }
  }

  #write(out: Uint8Array): void {
    const row = this.#row;
    const above = this.#above;
    const left = this.#bytesPerPixel;
    const filter = this.#least();
    out[0] = filter;
    if (filter === NONE) out.set(row, 1);
    else if (filter === UP)
      for (let i = 0; i < row.length; i++) out[i + 1] = (row[i] as number) - (above[i] as number);
    else
      for (let i = 0; i < row.length; i++)
        out[i + 1] = (row[i] as number) - (i < left ? 0 : (row[i - left] as number));
  }

  #least(): typeof NONE | typeof SUB | typeof UP {
    const row = this.#row;
    const above = this.#above;
    const left = this.#bytesPerPixel;
    let none = 0;
    let sub = 0;
    let up = 0;
    for (let i = 0; i < row.length; i += JUDGED) {
      const value = row[i] as number;
      none += size(value);
      sub += size(value - (i < left ? 0 : (row[i - left] as number)));
      up += size(value - (above[i] as number));
    }
    if (up <= sub && up <= none) return UP;
    return sub <= none ? SUB : NONE;
  }
}

function isAsAbove(pixels: Uint32Array, from: number, width: number): boolean {
  for (let at = from; at < from + width; at++) if (pixels[at] !== pixels[at - width]) return false;
  return true;
}

/** Of a difference as a signed byte. */
function size(difference: number): number {
  const byte = (difference << 24) >> 24;
  return byte < 0 ? -byte : byte;
}
