import type { Size } from '../../scene/geometry.ts';
import { canvasOf, drawRows, readRows, release } from './canvas.ts';
import { PictureFault } from './picture-fault.ts';

/* A canvas that the browser could not make, or has lost, is blank, and nothing throws. So what is drawn is compared with
   a small drawing of the same, which every browser can make. */

const SMALL_SIDE = 400;

export class BlankCheck {
  readonly #height: number;
  /** For each row of the small drawing, whether it has more than one colour. */
  readonly #varied: readonly boolean[];

  /** Throws where even the small drawing is blank. */
  constructor(image: HTMLImageElement, pixels: Size) {
    const scale = Math.min(1, SMALL_SIDE / Math.max(pixels.width, pixels.height));
    const width = Math.max(2, Math.round(pixels.width * scale));
    const height = Math.max(2, Math.round(pixels.height * scale));
    const small = canvasOf({ width, height });
    drawRows(small, image, { pixels: { width, height } }, { from: 0, count: height, at: 0 });
    const data = readRows(small, 0, height);
    release(small);
    if (!isVaried(data)) throw new PictureFault('blank', 'there is nothing in the drawing');
    this.#height = pixels.height;
    this.#varied = Array.from({ length: height }, (_, row) =>
      isVaried(data.subarray(row * width * 4, (row + 1) * width * 4)),
    );
  }

  /** Throws where rows of the picture are of one colour although the small drawing has something there. */
  check(from: number, rows: Uint8ClampedArray, count: number): void {
    const per = this.#varied.length / this.#height;
    // A row of the small drawing is touched by what lies beside it.
    const first = Math.ceil(from * per) + 1;
    const last = Math.floor((from + count) * per) - 1;
    if (this.#varied.slice(first, Math.max(first, last)).includes(true) && !isVaried(rows))
      throw new PictureFault('blank', `nothing was drawn from row ${from}`);
  }
}

/** Whether pixels have more than one colour. */
function isVaried(rgba: Uint8ClampedArray): boolean {
  const pixels = new Uint32Array(rgba.buffer, rgba.byteOffset, rgba.length / 4);
  return pixels.some((pixel) => pixel !== pixels[0]);
}
