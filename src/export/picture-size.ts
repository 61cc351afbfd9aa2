import type { PictureOrder } from './picture-order.ts';

/** Sheets of paper upright, in millimetres (ISO 216). */
const PAPER = { a4: [210, 297], a3: [297, 420], a2: [420, 594] } as const;
/** Shapes for screens, in pixels. */
const SCREEN = { slide: [1920, 1080], square: [2048, 2048] } as const;
const PHONE = 1080;
const MM_PER_INCH = 25.4;
/** CSS pixels per inch, by definition. */
const CSS_DPI = 96;

/** A picture's measures before it is given a size. */
export interface Natural {
  width: number;
  height: number;
}

/** How large a picture is to become. */
export interface PictureMeasures {
  /** Pixels of a raster. */
  pixels: Natural;
  /** Pixels per inch, as a raster tells it. */
  dpi: number;
  /** Of a sheet of paper, or as large as it would be printed. */
  millimetres: Natural;
}

/** Width over height the picture is to have; undefined: as it comes. Paper lies as the picture does. */
export function shapeOf({ size }: PictureOrder, natural: Natural): number | undefined {
  if (size in PAPER) {
    const [short, long] = PAPER[size as keyof typeof PAPER];
    return natural.width > natural.height ? long / short : short / long;
  }
  if (size in SCREEN) {
    const [width, height] = SCREEN[size as keyof typeof SCREEN];
    return width / height;
  }
  return undefined;
}

/** `picture`: as it was composed, in its shape already. */
export function measuresOf({ size, dpi, width }: PictureOrder, picture: Natural): PictureMeasures {
  if (size in PAPER) {
    const [short, long] = PAPER[size as keyof typeof PAPER];
    const [across, down] = picture.width > picture.height ? [long, short] : [short, long];
    const pixelsOf = (mm: number): number => Math.round((mm / MM_PER_INCH) * dpi);
    return {
      pixels: { width: pixelsOf(across), height: pixelsOf(down) },
      dpi,
      millimetres: { width: across, height: down },
    };
  }
  if (size in SCREEN) {
    const [across, down] = SCREEN[size as keyof typeof SCREEN];
    return onScreen({ width: across, height: down }, across / picture.width);
  }
  const times =
    size === 'phone' ? PHONE / picture.width : size === 'own' ? width / picture.width : Number(size.slice(1));
  const pixels = {
    width: Math.round(picture.width * times),
    height: Math.max(1, Math.round(picture.height * times)),
  };
  return onScreen(pixels, times);
}

/** What was drawn `times` as large as it comes is printed as large as it comes. */
function onScreen(pixels: Natural, times: number): PictureMeasures {
  const dpi = CSS_DPI * times;
  const mm = (count: number): number => (count / dpi) * MM_PER_INCH;
  return {
    pixels,
    dpi: Math.round(dpi),
    millimetres: { width: mm(pixels.width), height: mm(pixels.height) },
  };
}
