import { LANGUAGES, type Language } from '../model/text.ts';
import { PICTURE_PARTS, type PicturePart } from '../scene/pictures/picture.ts';
import { THEMES, type Theme } from '../scene/palette.ts';
import {
  BACKGROUNDS,
  MARGINS,
  PICTURE_FORMATS,
  PICTURE_SIZES,
  type Background,
  type Margin,
  type PictureFormat,
  type PictureSize,
} from '../scene/pictures/picture-choices.ts';
import { SUBJECTS } from './subjects/subjects.ts';

/** What a person wants of a picture. It is remembered as JSON: its keys and values stay as they are. */
export interface PictureOrder {
  /** The id of one of `SUBJECTS`; undefined: what says most of the answer. */
  subject: string | undefined;
  format: PictureFormat;
  size: PictureSize;
  /** Pixels across, where the size is their own. */
  width: number;
  /** Pixels per inch, where the size is a sheet of paper. */
  dpi: number;
  margin: Margin;
  ground: Background;
  theme: Theme;
  /** Undefined: the page's. */
  language: Language | undefined;
  parts: readonly PicturePart[];
}

/** A light picture, whatever the page's theme: it is for paper, slides and letters. */
export const FIRST_ORDER: PictureOrder = {
  subject: undefined,
  format: 'png',
  size: 'x2',
  width: 3000,
  dpi: 300,
  margin: 'narrow',
  ground: 'paper',
  theme: 'light',
  language: undefined,
  parts: ['title', 'subtitle', 'legend', 'sources', 'date'],
};

/** Pixels across at most and at least, where the size is one's own. */
export const WIDTHS = { least: 200, most: 30_000 } as const;
export const DPIS = [96, 150, 300, 600] as const;

/** The order that was remembered as a text; the first one where there is none, or none that can be read. */
export function orderFrom(remembered: string | undefined): PictureOrder {
  try {
    return readOrder(JSON.parse(remembered ?? 'null'));
  } catch {
    return FIRST_ORDER;
  }
}

/** An order as it was remembered; what cannot be read is as in the first order. */
export function readOrder(remembered: unknown): PictureOrder {
  const own = (typeof remembered === 'object' && remembered !== null ? remembered : {}) as Record<
    string,
    unknown
  >;
  const oneOf = <T>(all: readonly T[], value: unknown, first: T): T =>
    all.find((one) => one === value) ?? first;
  const first = FIRST_ORDER;
  return {
    subject: SUBJECTS.find(({ id }) => id === own['subject'])?.id,
    format: oneOf(PICTURE_FORMATS, own['format'], first.format),
    size: oneOf(PICTURE_SIZES, own['size'], first.size),
    width: widthFrom(own['width']) ?? first.width,
    dpi: oneOf(DPIS, own['dpi'], first.dpi),
    margin: oneOf(Object.keys(MARGINS) as Margin[], own['margin'], first.margin),
    ground: oneOf(BACKGROUNDS, own['ground'], first.ground),
    theme: oneOf(THEMES, own['theme'], first.theme),
    language: LANGUAGES.find((language) => language === own['language']),
    parts: Array.isArray(own['parts'])
      ? PICTURE_PARTS.filter((part) => (own['parts'] as unknown[]).includes(part))
      : first.parts,
  };
}

/** Formats that know no transparency: what is ordered without a background gets a white one. */
export function isOpaque({ format }: PictureOrder): boolean {
  return format === 'jpeg' || format === 'pdf';
}

/** A whole number of pixels within what can be drawn; undefined where it is not one. */
export function widthFrom(value: unknown): number | undefined {
  if (typeof value !== 'number' && typeof value !== 'string') return undefined;
  const width = Math.round(Number(value));
  return Number.isFinite(width) && width >= WIDTHS.least && width <= WIDTHS.most ? width : undefined;
}
