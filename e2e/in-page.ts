import { canCopyPicture, copyPicture } from '../src/browser/copy-picture.ts';
import { readPicture } from '../src/browser/read-picture.ts';
import { estimateSize } from '../src/browser/estimate-size.ts';
import { largestSafe } from '../src/browser/largest.ts';
import { drawPdf } from '../src/browser/pdf-picture.ts';
import { printPicture } from '../src/browser/print-picture.ts';
import { drawRaster } from '../src/browser/raster.ts';
import { base64 } from './base64.ts';

/* What draws pictures, as the page of draw-a-picture.spec.ts has it: the modules themselves, in a real browser, without
   the app around them. */

const modules = {
  base64,
  canCopyPicture,
  copyPicture,
  drawPdf,
  drawRaster,
  estimateSize,
  largestSafe,
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
