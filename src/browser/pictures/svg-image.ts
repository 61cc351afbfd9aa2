import type { Canvas } from './canvas.ts';
import type { Size } from '../../scene/geometry.ts';
import { PictureFault } from './picture-fault.ts';

/** An SVG document, ready to be drawn at any size. */
export async function imageOf(svg: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(svg);
  try {
    await image.decode();
  } catch {
    throw new PictureFault('refused', 'the browser does not read the drawing');
  }
  return image;
}

/** Some rows of a picture, and where on the canvas they go. */
export interface Rows {
  from: number;
  count: number;
  at: number;
}

/** Draws some rows of an image that is `pixels` large as a whole. Drawn as lines, not as pixels: as sharp as the whole. */
export function drawRows(
  { context }: Canvas,
  image: HTMLImageElement,
  { pixels, background }: { pixels: Size; background?: string | undefined },
  { from, count, at }: Rows,
): void {
  const { width, height } = pixels;
  context.save();
  context.beginPath();
  context.rect(0, at, width, count);
  context.clip();
  context.clearRect(0, at, width, count);
  if (background !== undefined) {
    context.fillStyle = background;
    context.fillRect(0, at, width, count);
  }
  context.drawImage(image, 0, at - from, width, height);
  context.restore();
}

export function readRows({ canvas, context }: Canvas, at: number, count: number): Uint8ClampedArray {
  try {
    return context.getImageData(0, at, canvas.width, count).data;
  } catch {
    throw new PictureFault('too-large', 'no memory to read the canvas');
  }
}
