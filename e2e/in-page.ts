import { canCopyPicture, copyPicture } from '../src/browser/pictures/copy-picture.ts';
import { readPicture } from '../src/browser/pictures/read-picture.ts';
import { largestCanvas } from '../src/browser/pictures/canvas-limits.ts';
import { ENCODERS, estimateFileSize, estimateRasterSize } from '../src/browser/pictures/encode-picture.ts';
import { printPicture } from '../src/browser/pictures/print-picture.ts';
import { drawRaster } from '../src/browser/pictures/raster.ts';
import { base64 } from './base64.ts';

/* What draws pictures, as the page of draw-a-picture.spec.ts has it: the modules themselves, in a real browser, without
   the app around them. */

const modules = {
  base64,
  canCopyPicture,
  copyPicture,
  drawRaster,
  ENCODERS,
  estimateFileSize,
  estimateRasterSize,
  largestCanvas,
  printPicture,
  readPicture,
};

export type Modules = typeof modules;

declare global {
  interface Window {
    modules: Modules;
  }
}

window.modules = modules;
