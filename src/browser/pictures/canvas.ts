import type { Size } from '../../scene/geometry.ts';
import { PictureFault } from './picture-fault.ts';

export interface Canvas {
  canvas: HTMLCanvasElement;
  context: CanvasRenderingContext2D;
}

/** A canvas to be read back. Kept in memory, not on the graphics card: there it may be lost, and is never as large. */
export function canvasOf({ width, height }: Size): Canvas {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new PictureFault('refused', 'no canvas to draw on');
  return { canvas, context };
}

/** Gives the memory back now; some browsers keep it until much later. */
export function release({ canvas }: Canvas): void {
  canvas.width = canvas.height = 0;
}

/** Whether a canvas of this size is really there. One that is not comes without an error, and blank. */
export function canBeDrawn(size: Size): boolean {
  const tried = canvasOf(size);
  try {
    const corner = [size.width - 1, size.height - 1, 1, 1] as const;
    tried.context.fillRect(...corner);
    return tried.context.getImageData(...corner).data[3] === 255;
  } catch {
    return false;
  } finally {
    release(tried);
  }
}

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
