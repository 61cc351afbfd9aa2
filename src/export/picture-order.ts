import { LANGUAGES, type Language } from '../model/text.ts';
import type { Answer } from '../queries/answer/answer.ts';
import { PICTURE_PARTS, type PicturePart } from '../scene/pictures/picture.ts';
import { THEMES, type Theme } from '../scene/palette.ts';
import {
  BACKGROUNDS,
  MARGINS,
  PICTURE_FORMATS,
  PICTURE_SIZES,
  SUBJECTS,
  type Background,
  type Margin,
  type PictureFormat,
  type PictureSize,
  type Subject,
} from '../scene/pictures/picture-choices.ts';

/** What a person wants of a picture, and is remembered to want. */
export interface PictureOrder {
  /** Undefined: what says most of the answer. */
  subject: Subject | undefined;
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

/** What there can be a picture of, the one that says most of the answer first. */
export function subjectsFor(answer: Answer): readonly [Subject, ...Subject[]] {
  switch (answer.ask) {
    case 'role':
      return ['map', 'ways', 'view'];
    case 'routes':
      return answer.live ? ['part', 'ladder', 'strip', 'map', 'view'] : ['map', 'view'];
    case 'compare':
      return ['comparison', 'map', 'view'];
    case 'fit':
      if (answer.at?.route) return ['part', 'ladder', 'strip', 'map', 'view'];
      return answer.ranked.length > 0 && answer.said ? ['ranking', 'map', 'view'] : ['map', 'view'];
    default:
      return ['map', 'view'];
  }
}

/** The subject asked for where this answer has it, else its first. */
export function subjectOn(answer: Answer, wanted: Subject | undefined): Subject {
  const offered = subjectsFor(answer);
  return offered.find((subject) => subject === wanted) ?? offered[0];
}

/** The order a text was kept as; the first one where there is none, or none that can be read. */
export function orderFrom(kept: string | undefined): PictureOrder {
  try {
    return readOrder(JSON.parse(kept ?? 'null'));
  } catch {
    return FIRST_ORDER;
  }
}

/** An order as it was kept; what is not understood is as at first. */
export function readOrder(kept: unknown): PictureOrder {
  const own = (typeof kept === 'object' && kept !== null ? kept : {}) as Record<string, unknown>;
  const oneOf = <T>(all: readonly T[], value: unknown, first: T): T =>
    all.find((one) => one === value) ?? first;
  const first = FIRST_ORDER;
  return {
    subject: SUBJECTS.find((subject) => subject === own['subject']),
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

/** A whole number of pixels within what can be drawn; undefined where it is not one. */
export function widthFrom(value: unknown): number | undefined {
  if (typeof value !== 'number' && typeof value !== 'string') return undefined;
  const width = Math.round(Number(value));
  return Number.isFinite(width) && width >= WIDTHS.least && width <= WIDTHS.most ? width : undefined;
}
