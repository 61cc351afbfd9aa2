import type { Point } from '../geometry.ts';
import type { PictureMark } from '../picture-mark.ts';
import type { Picture } from './picture.ts';
import { STATION } from '../station.ts';
import { textWidth } from '../text-width.ts';

/** A line of what a picture says: where its baseline begins, in the picture's units. */
export interface WrittenLine {
  text: string;
  at: Point;
  size: number;
}

/** Every line a picture says, in order of reading: for files that show it as pixels and are to be searched. */
export function linesOf({ head, legend, foot, body, inset, bodyAt }: Picture): WrittenLine[] {
  const { quiet, live } = body.scene;
  const heads = [
    ...quiet.columns.map(({ name, box }) => ({ text: name, at: { x: box.x + 8, y: box.y + 21 }, size: 13 })),
    ...quiet.lanes.map(({ name, box }) => ({
      text: name,
      at: { x: box.x + 16, y: box.y + box.height / 2 + 5 },
      size: 14,
    })),
  ];
  // What was cut off is not said.
  const { cut } = body;
  const shown = live.stations.filter(
    ({ at }) =>
      !cut || (at.x > cut.x && at.x < cut.x + cut.width && at.y > cut.y && at.y < cut.y + cut.height),
  );
  const names = shown.flatMap(({ lines, at }) =>
    lines.map((text, index) => ({
      text,
      at: {
        x: at.x - (textWidth(text) * STATION.font) / 2,
        y: at.y + (index - (lines.length - 1) / 2) * STATION.line + STATION.font * 0.36,
      },
      size: STATION.font,
    })),
  );
  const move = (by: Point) => (line: WrittenLine) => ({
    ...line,
    at: { x: line.at.x + by.x, y: line.at.y + by.y },
  });
  return [
    ...written(head),
    ...[...heads, ...names, ...written(body.marks)].map(move(bodyAt)),
    ...written(legend.flat()),
    ...written(foot),
  ].map(move(inset));
}

function written(marks: readonly PictureMark[]): WrittenLine[] {
  return marks.flatMap((mark) => {
    if (mark.is !== 'text') return [];
    const { text, at, size, anchor } = mark;
    return [{ text, at: anchor === 'end' ? { ...at, x: at.x - textWidth(text) * size } : at, size }];
  });
}
