import { captionComparison } from '../../languages/caption-comparison.ts';
import { largest } from '../../model/extremes.ts';
import type { CompareAnswer } from '../../queries/answer/answer.ts';
import { paintOf } from '../../scene/palette.ts';
import { paragraph, textMark, type MarkList, type PictureMark } from '../../scene/picture-mark.ts';
import type { Body } from '../../scene/pictures/body.ts';
import {
  BAR,
  barMarks,
  bodyWithin,
  stationFor,
  stationSize,
  type PictureStyle,
} from '../../scene/pictures/body-parts.ts';
import type { ComparisonCaption, ComparisonCell } from '../../scene/pictures/captions.ts';
import type { PictureSubject } from './subject.ts';

/** Roles side by side: a column each, a row for each subject, what is known as a bar and in words. */
export const comparison: PictureSubject<CompareAnswer> = {
  id: 'comparison',
  name: { zh: '这次对比', en: 'The comparison' },
  offer: (answer) => (answer.ask === 'compare' ? answer : undefined),
  draw: ({ roles }, { drawing: { graph }, style }) =>
    drawTable(captionComparison(roles, graph, style.language), style),
};

/** How wide the names of the rows are, and the columns. */
const SUBJECT = 170;
const COLUMN = 236;
const PAD = 12;
const SIZE = 13;
/** After a text of several lines, so that the next is seen to be another. */
const BETWEEN = 6;

function drawTable({ columns, groups }: ComparisonCaption, style: PictureStyle): Body {
  const { palette } = style;
  const tallest = largest(columns.map((role) => stationSize(role, style).height));
  const stations = columns.map((role, index) => {
    const at = { x: columnAt(index) + stationSize(role, style).width / 2, y: tallest / 2 };
    return stationFor(role, style, at, { tone: 'chosen', number: undefined });
  });
  let y = tallest + 44;
  const marks: MarkList = columns.map((role, index) =>
    textMark(role.about, { x: columnAt(index) + 2, y: y - 24 }, 12, palette.muted),
  );
  const colours = columns.map(({ colour }) => paintOf(colour, palette).line);
  const width = columnAt(columns.length) - PAD;
  for (const { name, rows } of groups) {
    marks.push(textMark(name, { x: 0, y: y + 22 }, 15, palette.ink, { weight: 700 }));
    y += 34;
    rows.forEach(({ subject, cells }, index) => {
      const row = placeRow(subject, cells, colours, style, y);
      const box = { x: -PAD, y, width: width + 2 * PAD, height: row.height };
      if (index % 2 === 0) marks.push({ is: 'box', box, fill: palette.sunk, radius: 6 });
      marks.push(row.marks);
      y += row.height;
    });
    y += 14;
  }
  return bodyWithin({ x: -PAD, y: -6, width: width + 2 * PAD, height: y }, style, { stations, marks });
}

function columnAt(index: number): number {
  return SUBJECT + PAD + index * (COLUMN + PAD);
}

/** `colours`: of the bars, column by column. */
function placeRow(
  subject: string,
  cells: readonly ComparisonCell[],
  colours: readonly string[],
  style: PictureStyle,
  top: number,
): { marks: readonly PictureMark[]; height: number } {
  const { language, palette } = style;
  const name = paragraph(subject, language, SUBJECT, { x: 0, y: top + 6 + 14 }, SIZE, palette.ink);
  const marks: MarkList = name.marks;
  let { height } = name;
  cells.forEach(({ share, texts, muted }, index) => {
    const x = columnAt(index);
    const colour = muted ? palette.muted : palette.ink;
    let y = top + 6;
    for (const text of texts) {
      const lines = paragraph(text, language, COLUMN - PAD, { x, y: y + 14 }, SIZE, colour);
      marks.push(lines.marks);
      y += lines.height + (lines.marks.length > 1 ? BETWEEN : 0);
    }
    if (share !== undefined)
      marks.push(barMarks({ x, y, width: COLUMN - 40 }, share, colours[index] ?? palette.ink, style));
    height = Math.max(height, y - top - 6 + (share === undefined ? 0 : BAR + 8));
  });
  return { marks: marks.flat(), height: height + 14 };
}
