import type { Language } from '../../model/text.ts';
import { BADGE } from '../badge.ts';
import { breakLabel } from '../break-label.ts';
import type { Point } from '../geometry.ts';
import { isNumber, LEGEND_SAMPLE, legendOf, type LegendKey } from '../legend.ts';
import { paragraph, textMark, type MarkList, type PictureMark, type PlacedMarks } from '../picture-mark.ts';
import { qrCodeOf } from '../qr-code.ts';
import type { Scene } from '../scene.ts';
import { sampleStroke } from '../stroke.ts';
import { textWidth, WIDER } from '../text-width.ts';
import type { Body } from './body.ts';

/** What stands around a picture's body, each to be left out if it is not wanted. */
export const PICTURE_PARTS = ['title', 'subtitle', 'legend', 'sources', 'date', 'link', 'code'] as const;
export type PicturePart = (typeof PICTURE_PARTS)[number];

/** What a picture says around its body, in the picture's language. */
export interface PictureText {
  title: string;
  subtitle: string;
  /** What the picture shows, for those who hear it. */
  description: string;
  legend: Record<LegendKey, string>;
  /** Who says so, and under which licence. */
  sources: string;
  date: string;
  /** Where the view can be opened again; none where there is no such place. */
  link: string | undefined;
  /** What the code to be read by a camera is called. */
  code: string;
}

/** What stands around a body, and on what. */
export interface PageOptions {
  parts: ReadonlySet<PicturePart>;
  /** Empty space around everything. */
  margin: number;
  /** The page's colour; undefined: it is transparent. */
  background: string | undefined;
}

/** A page with a body on it: placed, measured, ready for any writer. One unit is one CSS pixel at its own size. */
export interface Picture {
  width: number;
  height: number;
  background: string | undefined;
  language: Language;
  body: Body;
  /** How far everything is moved, where the page was given another shape. */
  inset: Point;
  /** How far the body is moved besides. */
  bodyAt: Point;
  title: string;
  description: string;
  /** What is around the body, in order of reading. */
  head: readonly PictureMark[];
  legend: readonly (readonly PictureMark[])[];
  foot: readonly PictureMark[];
}

const SMALL = 12;
const NARROWEST = 360;
const CODE_CELL = 3;

/** Puts a title above a body, its legend and its sources below it. */
export function composePicture(body: Body, text: PictureText, options: PageOptions): Picture {
  const { margin, parts, background } = options;
  const inner = Math.max(body.bounds.width, NARROWEST);
  const page = { ...body.scene, inner, margin };
  const head = headOf(text, page, parts);
  const gap = head.marks.length > 0 ? 14 : 0;
  const bodyAt = {
    x: margin - body.bounds.x + Math.max(0, (inner - body.bounds.width) / 2),
    y: head.bottom + gap - body.bounds.y,
  };
  const below = head.bottom + gap + body.bounds.height;
  const legend = parts.has('legend') ? placeLegend(text, page, below + 26) : { samples: [], bottom: below };
  const foot = footOf(text, page, parts, legend.bottom);
  return {
    width: Math.ceil(inner + 2 * margin),
    height: Math.ceil(foot.bottom + margin),
    background,
    language: body.scene.language,
    body,
    inset: { x: 0, y: 0 },
    bodyAt,
    title: text.title,
    description: text.description,
    head: head.marks,
    legend: legend.samples,
    foot: foot.marks,
  };
}

/** A body's language, colours and lines, and how much room there is between the margins. */
type Page = Scene & { inner: number; margin: number };

function headOf(
  text: PictureText,
  { language, palette, inner, margin }: Page,
  parts: PageOptions['parts'],
): PlacedMarks {
  const marks: MarkList = [];
  let bottom = margin;
  if (parts.has('title')) {
    const lines = breakLabel(text.title, language, inner / (24 * WIDER[700]));
    for (const line of lines) {
      marks.push(textMark(line, { x: margin, y: bottom + 22 }, 24, palette.ink, { weight: 700 }));
      bottom += 30;
    }
  }
  if (parts.has('subtitle')) {
    const at = { x: margin, y: bottom + 16 };
    const subtitle = paragraph(text.subtitle, language, inner, at, 14, palette.muted);
    marks.push(subtitle.marks);
    bottom += subtitle.height;
  }
  return { marks: marks.flat(), bottom };
}

function placeLegend(
  text: PictureText,
  page: Page,
  top: number,
): { samples: PictureMark[][]; bottom: number } {
  const { margin: x, inner } = page;
  const keys = legendOf(page);
  const at = { x, y: top };
  const samples = keys.map((key) => {
    const label = text.legend[key];
    const room = LEGEND_SAMPLE + 8 + textWidth(label) * SMALL + 22;
    if (at.x > x && at.x + room > x + inner) Object.assign(at, { x, y: at.y + 22 });
    const sample = sampleAt(key, label, { ...at }, page);
    at.x += room;
    return sample;
  });
  return { samples, bottom: keys.length > 0 ? at.y + 8 : top - 26 };
}

function sampleAt(key: LegendKey, label: string, at: Point, scene: Scene): PictureMark[] {
  const end = { x: at.x + LEGEND_SAMPLE, y: at.y };
  const mark: PictureMark = isNumber(key)
    ? { is: 'number', at: { x: end.x - BADGE.radius, y: at.y }, number: 1 }
    : { is: 'line', curve: { start: at, bends: [], end }, stroke: sampleStroke(key, scene), key };
  return [mark, textMark(label, { x: end.x + 8, y: at.y + 4 }, SMALL, scene.palette.ink)];
}

function footOf(text: PictureText, page: Page, parts: PageOptions['parts'], top: number): PlacedMarks {
  const { language, palette, inner, margin } = page;
  const code = parts.has('code') && text.link !== undefined ? qrCodeOf(text.link) : undefined;
  const side = code ? (code.length + 2) * CODE_CELL : 0;
  const width = inner - (side > 0 ? side + 24 : 0);
  const marks: MarkList = [];
  let height = 0;
  const write = (line: string, lang = language): void => {
    const at = { x: margin, y: top + 30 + height };
    const lines = paragraph(line, lang, width, at, SMALL, palette.muted);
    marks.push(lines.marks);
    height += lines.height;
  };
  if (parts.has('sources')) write(text.sources);
  if (parts.has('link') && text.link) write(text.link, 'en');
  if (parts.has('date')) write(text.date);
  const codeAt = { x: margin + inner - side, y: top + 18 };
  if (code) marks.push({ is: 'cells', at: codeAt, cell: CODE_CELL, rows: code, name: text.code });
  return { marks: marks.flat(), bottom: top + Math.max(height > 0 ? height + 18 : 0, code ? 18 + side : 0) };
}
