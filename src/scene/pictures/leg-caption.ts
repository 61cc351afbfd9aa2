import { wrapText } from '../break-label.ts';
import type { Point } from '../geometry.ts';
import { lineHeight, paragraphMarks, textMark, type PictureMark } from '../picture-mark.ts';
import type { PictureStyle } from './blank-scene.ts';
import type { CaptionPart, LegCaption } from './captions.ts';

const SIZE = 13;
const SMALL = 12;

/** What is said of a way, in a column of its own: on what it rests, then why it works and what it takes. */
export function placeLegCaption(
  { facts, parts }: Pick<LegCaption, 'facts' | 'parts'>,
  ink: PictureStyle,
  at: Point,
  width: number,
): { marks: PictureMark[]; bottom: number } {
  const { language, palette } = ink;
  const lines = wrapText(facts, language, width / SMALL);
  const head = paragraphMarks(lines, { x: at.x, y: at.y + 11 }, SMALL, palette.muted);
  const rest = placeCaptionParts(parts, ink, { x: at.x, y: at.y + lines.length * lineHeight(SMALL) }, width);
  return { marks: [...head, ...rest.marks], bottom: rest.bottom };
}

/** Paragraphs under each other, what each is about before it. */
export function placeCaptionParts(
  parts: readonly CaptionPart[],
  { language, palette }: PictureStyle,
  at: Point,
  width: number,
): { marks: PictureMark[]; bottom: number } {
  const marks: PictureMark[] = [];
  let y = at.y;
  for (const part of parts) {
    y += 3;
    if (part.label !== undefined) {
      marks.push(textMark(part.label, { x: at.x, y: y + 12 }, SMALL, palette.ink, { weight: 700 }));
      y += lineHeight(SMALL);
    }
    const lines = wrapText(part.text, language, width / SIZE);
    marks.push(...paragraphMarks(lines, { x: at.x, y: y + 13 }, SIZE, palette.ink));
    y += lines.length * lineHeight(SIZE);
  }
  return { marks, bottom: y };
}
