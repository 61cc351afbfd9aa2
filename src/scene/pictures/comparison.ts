import { wrapText } from '../break-label.ts';
import { boundsOf, boxAround } from '../geometry.ts';
import { lineHeight, paragraphMarks, textMark, type PictureMark } from '../picture-mark.ts';
import { paintOf } from '../palette.ts';
import { sceneOf, stationFor, stationSize, type PictureStyle } from './blank-scene.ts';
import { bar, BAR } from './bar.ts';
import type { Body } from './body.ts';
import type { ComparisonCell, ComparisonCaption } from './captions.ts';

const SUBJECT = 170;
const COLUMN = 236;
const PAD = 12;
const SIZE = 13;
/** After a text of several lines, so that the next is seen to be another. */
const BETWEEN = 6;

/** Roles side by side: a column each, a row for each subject, what is known as a bar and in words. */
export function comparison({ columns, groups }: ComparisonCaption, ink: PictureStyle): Body {
  const { palette } = ink;
  const heads = columns.map((role) => stationSize(role, ink).height);
  const headed = Math.max(...heads) + 44;
  const stations = columns.map((role, index) =>
    stationFor(
      role,
      ink,
      { x: columnAt(index) + stationSize(role, ink).width / 2, y: Math.max(...heads) / 2 },
      { tone: 'chosen', number: undefined },
    ),
  );
  const marks: PictureMark[] = columns.map((role, index) =>
    textMark(role.about, { x: columnAt(index) + 2, y: headed - 24 }, 12, palette.muted),
  );
  const width = columnAt(columns.length) - PAD;
  let y = headed;
  for (const { name, rows } of groups) {
    marks.push(textMark(name, { x: 0, y: y + 22 }, 15, palette.ink, { weight: 700 }));
    y += 34;
    rows.forEach(({ subject, cells }, index) => {
      const placed = placeRow(
        subject,
        cells,
        columns.map(({ colour }) => paintOf(colour, palette).line),
        ink,
        y,
      );
      if (index % 2 === 0)
        marks.push({
          is: 'box',
          box: { x: -PAD, y, width: width + 2 * PAD, height: placed.height },
          fill: palette.sunk,
          radius: 6,
        });
      marks.push(...placed.marks);
      y += placed.height;
    });
    y += 14;
  }
  const bounds = boundsOf([
    { x: -PAD, y: -6, width: width + 2 * PAD, height: y },
    ...stations.map(({ at, size }) => boxAround(at, { width: size.width + 6, height: size.height + 6 })),
  ]);
  return { scene: sceneOf(ink, stations, [], bounds), marks, bounds, cut: undefined };
}

function columnAt(index: number): number {
  return SUBJECT + PAD + index * (COLUMN + PAD);
}

function placeRow(
  subject: string,
  cells: readonly ComparisonCell[],
  colours: readonly string[],
  ink: PictureStyle,
  top: number,
): { marks: PictureMark[]; height: number } {
  const { language, palette } = ink;
  const line = lineHeight(SIZE);
  const named = wrapText(subject, language, SUBJECT / SIZE);
  const marks: PictureMark[] = paragraphMarks(named, { x: 0, y: top + 6 + 14 }, SIZE, palette.ink);
  let height = named.length * line;
  cells.forEach(({ share, texts, muted }, index) => {
    const x = columnAt(index);
    const colour = muted ? palette.muted : palette.ink;
    let y = top + 6;
    for (const text of texts) {
      const lines = wrapText(text, language, (COLUMN - PAD) / SIZE);
      marks.push(...paragraphMarks(lines, { x, y: y + 14 }, SIZE, colour));
      y += lines.length * line + (lines.length > 1 ? BETWEEN : 0);
    }
    if (share !== undefined)
      marks.push(...bar({ x, y, width: COLUMN - 40 }, share, colours[index] ?? palette.ink, palette));
    height = Math.max(height, y - top - 6 + (share === undefined ? 0 : BAR + 8));
  });
  return { marks, height: height + 14 };
}
