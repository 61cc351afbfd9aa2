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
  const made = canvasOf(size);
  try {
    const corner = [size.width - 1, size.height - 1, 1, 1] as const;
    made.context.fillRect(...corner);
    return made.context.getImageData(...corner).data[3] === 255;
  } catch {
    return false;
  } finally {
    release(made);
  }
}
