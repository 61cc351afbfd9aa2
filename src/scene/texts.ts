import { BADGE, badgesOf } from './badge.ts';
import type { Box, Point } from './geometry.ts';
import type { Palette } from './palette.ts';
import { textMark, type PictureMark, type TextMark } from './picture-mark.ts';
import type { Picture } from './pictures/picture.ts';
import type { Column, Lane, Scene, Station, Tone } from './scene.ts';
import { badgePaint, stationPaint, type StationPaint } from './station-paint.ts';
import { STATION } from './station.ts';
import { textWidth } from './text-width.ts';

/* Where every text stands. The SVG, the text layer of a PDF and the canvas of the map take their places from here. */

/** From the middle of a line of text down to its baseline, in em: half the height of capitals, of common faces. */
export const BASELINE = 0.36;

/** A station's name line by line, around the station's middle; nothing where names are too small to be shown. */
export function stationTexts({ lines, at, font }: Station, paint: StationPaint): TextMark[] {
  if (font === 0) return [];
  const leading = (font * STATION.line) / STATION.font;
  const first = at.y - ((lines.length - 1) * leading) / 2 + BASELINE * font;
  const { weight, textOpacity: opacity } = paint;
  return lines.map((line, index) =>
    textMark(line, { x: at.x, y: first + index * leading }, font, paint.ink, {
      weight,
      opacity,
      anchor: 'middle',
    }),
  );
}

/** The number of a badge with its middle at a point. */
export function badgeText({ x, y }: Point, number: number, tone: Tone, palette: Palette): TextMark {
  const { ink } = badgePaint(tone, palette);
  return textMark(String(number), { x, y: y + 4 }, BADGE.font, ink, { weight: 700, anchor: 'middle' });
}

/** A lane's name at its left edge; undefined where the lane has none. */
export function laneText({ name, box, paint }: Lane): TextMark | undefined {
  const at = { x: box.x + 16, y: box.y + box.height / 2 + 5 };
  return name === '' ? undefined : textMark(name, at, 14, paint.text, { weight: 600 });
}

/** A level's name above its column. */
export function levelText({ name, box }: Column, { muted }: Palette): TextMark {
  return textMark(name, { x: box.x + box.width / 2, y: box.y + 21 }, 13, muted, { anchor: 'middle' });
}

/** Every text a picture shows, in its own units and in order of reading; what is cut off at its edges is left out. */
export function textsOf({ head, legend, foot, body, inset, bodyAt }: Picture): TextMark[] {
  const { scene, marks, cut } = body;
  const inBody = [...textsOfScene(scene, cut), ...textsAmong(marks, scene.palette)];
  return [
    ...textsAmong(head, scene.palette),
    ...inBody.map((text) => movedBy(bodyAt, text)),
    ...textsAmong(legend.flat(), scene.palette),
    ...textsAmong(foot, scene.palette),
  ].map((text) => movedBy(inset, text));
}

function textsOfScene({ quiet, live, palette }: Scene, cut: Box | undefined): TextMark[] {
  const badges = badgesOf(live.stations);
  const shown = live.stations.filter(({ at }) => !cut || isInside(at, cut));
  return [
    ...quiet.columns.map((column) => levelText(column, palette)),
    ...quiet.lanes.flatMap((lane) => laneText(lane) ?? []),
    ...shown.flatMap((station) => {
      const { role, number, tone } = station;
      const badge = badges.get(role);
      return [
        ...stationTexts(station, stationPaint(station, palette)),
        ...(badge && number !== undefined ? [badgeText(badge.at, number, tone, palette)] : []),
      ];
    }),
  ];
}

function textsAmong(marks: readonly PictureMark[], palette: Palette): TextMark[] {
  return marks.flatMap((mark) => {
    if (mark.is === 'text') return [mark];
    return mark.is === 'number' ? [badgeText(mark.at, mark.number, 'lit', palette)] : [];
  });
}

/** Where a text's baseline begins, as near as its width is known without its font. */
export function startOf({ text, at, size, anchor }: TextMark): Point {
  const share = { start: 0, middle: 0.5, end: 1 }[anchor];
  return { x: at.x - share * textWidth(text) * size, y: at.y };
}

function movedBy({ x, y }: Point, text: TextMark): TextMark {
  return { ...text, at: { x: text.at.x + x, y: text.at.y + y } };
}

function isInside({ x, y }: Point, box: Box): boolean {
  return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
}
