import type { Point, Size } from '../scene/geometry.ts';
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
  /** Its page in the picture's own units, with all of it in the middle: longer one way where another shape is wanted. */
  page: Size & { inset: Point };
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
  return { page: inShape(composed, undefined), ...enlarged(pixels, times) };
}

/** The smallest page that holds all of a picture and has a shape (width over height); undefined: any will do. */
function inShape({ width, height }: Size, shape: number | undefined): PictureMeasures['page'] {
  if (shape === undefined) return { width, height, inset: { x: 0, y: 0 } };
  const wide = Math.max(width, height * shape);
  const high = Math.max(height, wide / shape);
  const inset = { x: Math.round((wide - width) / 2), y: Math.round((high - height) / 2) };
  return { width: wide, height: high, inset };
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
