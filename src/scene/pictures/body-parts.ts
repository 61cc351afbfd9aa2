import { transitionId } from '../../model/transition-id.ts';
import type { SceneStyle } from '../draw-scene.ts';
import { boundsOf, boxAround, type Box, type Curve, type Point, type Size } from '../geometry.ts';
import { paintOf, type Palette } from '../palette.ts';
import {
  lineHeight,
  paragraph,
  textMark,
  type MarkList,
  type PictureMark,
  type PlacedMarks,
} from '../picture-mark.ts';
import type { LiveTrack, Station } from '../scene.ts';
import { labelFor, STATION } from '../station.ts';
import type { Body } from './body.ts';
import type { CaptionPart, LegCaption, RoleCaption } from './captions.ts';

/* What bodies that are no map are made of: stations and tracks wherever a body wants them, painted as on the map, and
   captions beside them. */

/** A look with the colours it has. */
export interface PictureStyle extends SceneStyle {
  palette: Palette;
}

/** A body of stations, tracks and marks, all of it within `room`; around stations there is space for their borders. */
export function bodyWithin(
  room: Box,
  { language, palette }: PictureStyle,
  {
    stations,
    tracks = [],
    marks,
  }: { stations: readonly Station[]; tracks?: readonly LiveTrack[]; marks: MarkList },
): Body {
  const bordered = stations.map(({ at, size: { width, height } }) =>
    boxAround(at, { width: width + 6, height: height + 6 }),
  );
  const bounds = boundsOf([room, ...bordered]);
  const quiet = { lanes: [], columns: [], tracks: [], dimmed: false };
  return {
    scene: { bounds, palette, language, quiet, live: { stations, tracks } },
    marks: marks.flat(),
    bounds,
    cut: undefined,
  };
}

/** A role as a station with its middle at `at`. */
export function stationFor(
  { role, name, colour }: RoleCaption,
  { language, palette }: PictureStyle,
  at: Point,
  { tone, number }: Pick<Station, 'tone' | 'number'>,
): Station {
  const label = labelFor(name, language);
  const paint = paintOf(colour, palette);
  return { role, name, ...label, font: STATION.font, at, paint, tone, number, away: undefined };
}

/** How large a role's station is. */
export function stationSize({ name }: RoleCaption, { language }: PictureStyle): Size {
  return labelFor(name, language).size;
}

export function trackFor({ leg }: LegCaption, part: LiveTrack['part'], curve: Curve): LiveTrack {
  const { step, basis } = leg;
  const { transition, from, to } = step;
  return { id: transitionId(transition), from, to, kind: transition.kind, basis, part, curve };
}

const SIZE = 13;
const SMALL = 12;

/** The caption of a leg in a column of its own: on what it rests, then why it works and what it takes. */
export function placeLegCaption(
  { facts, parts }: Pick<LegCaption, 'facts' | 'parts'>,
  style: PictureStyle,
  at: Point,
  width: number,
): PlacedMarks {
  const { language, palette } = style;
  const head = paragraph(facts, language, width, { x: at.x, y: at.y + 11 }, SMALL, palette.muted);
  const rest = placeCaptionParts(parts, style, { x: at.x, y: at.y + head.height }, width);
  return { marks: [...head.marks, ...rest.marks], bottom: rest.bottom };
}

/** Paragraphs under each other, what each is about before it. */
export function placeCaptionParts(
  parts: readonly CaptionPart[],
  { language, palette }: PictureStyle,
  at: Point,
  width: number,
): PlacedMarks {
  const marks: MarkList = [];
  let y = at.y;
  for (const part of parts) {
    y += 3;
    if (part.label !== undefined) {
      marks.push(textMark(part.label, { x: at.x, y: y + 12 }, SMALL, palette.ink, { weight: 700 }));
      y += lineHeight(SMALL);
    }
    const text = paragraph(part.text, language, width, { x: at.x, y: y + 13 }, SIZE, palette.ink);
    marks.push(text.marks);
    y += text.height;
  }
  return { marks: marks.flat(), bottom: y };
}

/** How high a bar is. */
export const BAR = 7;

/** How much of the most there can be, as a bar; `share` 0–1. */
export function barMarks(
  { x, y, width }: Point & { width: number },
  share: number,
  colour: string,
  { palette }: PictureStyle,
): PictureMark[] {
  const whole = { x, y, width, height: BAR };
  const filled = { ...whole, width: width * Math.min(1, Math.max(0, share)) };
  return [
    { is: 'box', box: whole, fill: palette.hair, radius: BAR / 2 },
    { is: 'box', box: filled, fill: colour, radius: BAR / 2 },
  ];
}
