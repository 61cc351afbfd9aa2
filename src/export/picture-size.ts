import type { Size } from '../scene/geometry.ts';
import type { PictureOrder } from './picture-order.ts';

/** Sheets of paper upright, in millimetres (ISO 216). */
const PAPER = { a4: [210, 297], a3: [297, 420], a2: [420, 594] } as const;
/** Shapes for screens, in pixels. */
const SCREEN = { slide: [1920, 1080], square: [2048, 2048] } as const;
const PHONE = 1080;
const MM_PER_INCH = 25.4;
/** CSS pixels per inch, by definition. */
const CSS_DPI = 96;

/** How large a picture becomes. */
export interface PictureMeasures {
  /** Of its page, in the picture's own units: as it was composed, or longer one way to have the wanted shape. */
  page: Size;
  /** Pixels of a raster. */
  pixels: Size;
  /** Pixels per inch that a raster states. */
  dpi: number;
  /** Of a sheet of paper, or as large as it would be printed. */
  millimetres: Size;
}

/** `composed`: the picture's size before it is given another shape. */
export function measure({ size, dpi, width }: PictureOrder, composed: Size): PictureMeasures {
  if (size in PAPER) {
    const [short, long] = PAPER[size as keyof typeof PAPER];
    // Paper lies as the picture does.
    const [across, down] = composed.width > composed.height ? [long, short] : [short, long];
    const pixelsOf = (mm: number): number => Math.round((mm / MM_PER_INCH) * dpi);
    return {
      page: inShape(composed, across / down),
      pixels: { width: pixelsOf(across), height: pixelsOf(down) },
      dpi,
      millimetres: { width: across, height: down },
    };
  }
  if (size in SCREEN) {
    const [across, down] = SCREEN[size as keyof typeof SCREEN];
    const page = inShape(composed, across / down);
    return { page, ...enlarged({ width: across, height: down }, across / page.width) };
  }
  const times =
    size === 'phone'
      ? PHONE / composed.width
      : size === 'own'
        ? width / composed.width
        : Number(size.slice(1));
  const pixels = {
    width: Math.round(composed.width * times),
    height: Math.max(1, Math.round(composed.height * times)),
  };
  return { page: composed, ...enlarged(pixels, times) };
}

/** The smallest page of a shape (width over height) that holds all of a size. */
function inShape({ width, height }: Size, shape: number): Size {
  const wide = Math.max(width, height * shape);
  return { width: wide, height: Math.max(height, wide / shape) };
}

/** What was drawn `times` as large as it was composed is printed as large as it was composed. */
function enlarged(pixels: Size, times: number): Pick<PictureMeasures, 'pixels' | 'dpi' | 'millimetres'> {
  const dpi = CSS_DPI * times;
  const mm = (count: number): number => (count / dpi) * MM_PER_INCH;
  return {
    pixels,
    dpi: Math.round(dpi),
    millimetres: { width: mm(pixels.width), height: mm(pixels.height) },
  };
}
