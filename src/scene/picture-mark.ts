import type { Box, Curve, Point } from './geometry.ts';
import type { LegendKey } from './legend.ts';
import type { Stroke } from './stroke.ts';

/* What a picture holds besides its scene, as plain data. Places are in the units of what it stands on. */

export type PictureMark = TextMark | BoxMark | LineMark | NumberMark | CellsMark;

export interface TextMark {
  is: 'text';
  text: string;
  /** Where its baseline begins, or ends. */
  at: Point;
  size: number;
  colour: string;
  bold: boolean;
  anchor: 'start' | 'end';
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
  { bold = false, anchor = 'start' }: { bold?: boolean; anchor?: TextMark['anchor'] } = {},
): TextMark {
  return { is: 'text', text, at, size, colour, bold, anchor };
}

/** Lines of a paragraph under each other, the first with its baseline at `at`. */
export function paragraphMarks(
  lines: readonly string[],
  at: Point,
  size: number,
  colour: string,
  bold = false,
): TextMark[] {
  return lines.map((line, index) =>
    textMark(line, { x: at.x, y: at.y + index * lineHeight(size) }, size, colour, { bold }),
  );
}

/** From one baseline to the next. */
export function lineHeight(size: number): number {
  return Math.round(size * 1.5);
}
