import { wrapText } from '../break-label.ts';
import type { Point } from '../geometry.ts';
import { lineHeight, paragraph, text, type Mark } from '../picture-mark.ts';
import type { Ink } from './blank-scene.ts';
import type { ToldPart, ToldWay } from './captions.ts';

const SIZE = 13;
const SMALL = 12;

/** What is said of a way, in a column of its own: on what it rests, then why it works and what it takes. */
export function placeWay(
  { facts, parts }: Pick<ToldWay, 'facts' | 'parts'>,
  ink: Ink,
  at: Point,
  width: number,
): { marks: Mark[]; bottom: number } {
  const { language, palette } = ink;
  const lines = wrapText(facts, language, width / SMALL);
  const head = paragraph(lines, { x: at.x, y: at.y + 11 }, SMALL, palette.muted);
  const rest = placeParts(parts, ink, { x: at.x, y: at.y + lines.length * lineHeight(SMALL) }, width);
  return { marks: [...head, ...rest.marks], bottom: rest.bottom };
}

/** Paragraphs under each other, what each is about before it. */
export function placeParts(
  parts: readonly ToldPart[],
  { language, palette }: Ink,
  at: Point,
  width: number,
): { marks: Mark[]; bottom: number } {
  const marks: Mark[] = [];
  let y = at.y;
  for (const part of parts) {
    y += 3;
    if (part.label !== undefined) {
      marks.push(text(part.label, { x: at.x, y: y + 12 }, SMALL, palette.ink, { bold: true }));
      y += lineHeight(SMALL);
    }
    const lines = wrapText(part.text, language, width / SIZE);
    marks.push(...paragraph(lines, { x: at.x, y: y + 13 }, SIZE, palette.ink));
    y += lines.length * lineHeight(SIZE);
  }
  return { marks, bottom: y };
}
