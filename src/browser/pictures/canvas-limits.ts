import type { Size } from '../../scene/geometry.ts';
import { canBeDrawn } from './canvas.ts';

/** What browsers write a canvas as; a PNG is written here, row by row. */
export type RasterFormat = 'png' | 'jpeg' | 'webp';

/**
 * What a format, or the largest canvas of any browser, allows: pixels a side. Above 65,500 the library that browsers write
 * JPEG with gives up; WebP has 14 bits for a side.
 */
const LONGEST_SIDE: Record<RasterFormat, number> = { png: 65_535, jpeg: 65_500, webp: 16_383 };

/** What other programs still open, and the largest canvas of any browser: pixels in all. */
const MOST_PIXELS = 16_384 ** 2;

/** Every browser makes a canvas of so many pixels, and no side of it is too long: not asked for. */
const SURE_PIXELS = 4096 ** 2;
const SURE_SIDE = 4096;

/**
 * A PNG is drawn in bands of at most so many pixels: each takes 16 MB as a canvas, 16 MB to be read and 12–16 MB to be
 * written, so that drawing takes some 50 MB beside the file itself, however large the picture is.
 */
const BAND_PIXELS = 4 * 1024 ** 2;

/** Rows drawn above and below a band and not used: a curve that is cut there is drawn a little otherwise near the cut. */
export const BAND_MARGIN = 64;

/** How many rows of a PNG are drawn at once. */
export function bandRows({ width, height }: Size): number {
  return Math.max(1, Math.min(height, Math.floor(BAND_PIXELS / width)));
}

/** What a band is drawn on. */
export function bandCanvas(pixels: Size): Size {
  return { width: pixels.width, height: bandRows(pixels) + 2 * BAND_MARGIN };
}

/** Whether this browser can draw a picture of this size. May take a moment for very large ones. */
export function fitsCanvas(format: RasterFormat, { width, height }: Size): boolean {
  const longest = Math.max(width, height);
  if (Math.min(width, height) < 1 || longest > LONGEST_SIDE[format]) return false;
  if (width * height > MOST_PIXELS) return false;
  const canvas = format === 'png' ? bandCanvas({ width, height }) : { width, height };
  const sure = Math.max(canvas.width, canvas.height) <= SURE_SIDE;
  return (sure && canvas.width * canvas.height <= SURE_PIXELS) || canBeDrawn(canvas);
}

/** The largest picture of a shape (width ÷ height) that this browser can draw, or nearly; found by trying, so ask only when needed. */
export function largestCanvas(format: RasterFormat, aspect: number): Size {
  const longest = Math.sqrt(MOST_PIXELS * Math.max(aspect, 1 / aspect));
  let fails = Math.min(LONGEST_SIDE[format], Math.floor(longest));
  if (fitsCanvas(format, shaped(fails, aspect))) return shaped(fails, aspect);
  let works = 1;
  while (fails - works > works / 100) {
    const tried = Math.ceil((works + fails) / 2);
    if (fitsCanvas(format, shaped(tried, aspect))) works = tried;
    else fails = tried;
  }
  return shaped(works, aspect);
}

/** Rounded down, so that it is not more pixels than were allowed. */
function shaped(longest: number, aspect: number): Size {
  const shortest = Math.max(1, Math.floor(longest * Math.min(aspect, 1 / aspect)));
  return aspect >= 1 ? { width: longest, height: shortest } : { width: shortest, height: longest };
}
