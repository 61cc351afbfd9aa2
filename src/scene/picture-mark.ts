import type { Language } from '../model/text.ts';
import { wrapText } from './break-label.ts';
import type { Box, Curve, Point } from './geometry.ts';
import type { LegendKey } from './legend.ts';
import type { Stroke } from './stroke.ts';

/* What a picture holds besides its scene, as plain data. Places are in the units of what it stands on. */

export type PictureMark = TextMark | BoxMark | LineMark | NumberMark | CellsMark;

export interface TextMark {
  is: 'text';
  text: string;
  /** On its baseline: where the text begins, has its middle or ends, as `anchor` says. */
  at: Point;
  anchor: 'start' | 'middle' | 'end';
  size: number;
  weight: 400 | 500 | 600 | 700;
  colour: string;
  /** 0–1 */
  opacity: number;
}

/** Marks as they are collected, one by one or several at a time; `flat` makes one list of them. */
export type MarkList = (PictureMark | readonly PictureMark[])[];

/** Marks one beneath another, and where the last of them ends. */
export interface PlacedMarks {
  marks: readonly PictureMark[];
  bottom: number;
}

export interface BoxMark {
  is: 'box';
  box: Box;
  fill: string;
  radius: number;
}

/** A line, as one of a legend. */
interface LineMark {
  is: 'line';
  curve: Curve;
  stroke: Stroke;
  key: LegendKey;
}

/** A number as it stands beside a station. */
interface NumberMark {
  is: 'number';
  at: Point;
  number: number;
}

/** Squares of a code to be read by a camera: rows of dark and light, `cell` wide each. */
export interface CellsMark {
  is: 'cells';
  at: Point;
  cell: number;
  rows: readonly (readonly boolean[])[];
  name: string;
}

export function textMark(
  text: string,
  at: Point,
  size: number,
  colour: string,
  more: Partial<Pick<TextMark, 'anchor' | 'weight' | 'opacity'>> = {},
): TextMark {
  return { is: 'text', text, at, size, colour, anchor: 'start', weight: 400, opacity: 1, ...more };
}

/**
 * Running text in lines of at most `width`, the first with its baseline at `at`. `height`: from that baseline to where the
 * next paragraph would have its first.
 */
export function paragraph(
  text: string,
  language: Language,
  width: number,
  at: Point,
  size: number,
  colour: string,
): { marks: TextMark[]; height: number } {
  const lines = wrapText(text, language, width / size);
  const marks = lines.map((line, index) =>
    textMark(line, { x: at.x, y: at.y + index * lineHeight(size) }, size, colour),
  );
  return { marks, height: lines.length * lineHeight(size) };
}

/** From one baseline to the next. */
export function lineHeight(size: number): number {
  return Math.round(size * 1.5);
}
