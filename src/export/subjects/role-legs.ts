import { captionRoleLegs } from '../../languages/caption-route.ts';
import { largest } from '../../model/extremes.ts';
import type { RoleAnswer } from '../../queries/answer/answer-role.ts';
import { boundsOf, type Box } from '../../scene/geometry.ts';
import { textMark, type MarkList } from '../../scene/picture-mark.ts';
import type { Body } from '../../scene/pictures/body.ts';
import {
  bodyWithin,
  placeLegCaption,
  stationFor,
  stationSize,
  trackFor,
  type PictureStyle,
} from '../../scene/pictures/body-parts.ts';
import type { RoleLegsCaption } from '../../scene/pictures/captions.ts';
import type { LiveTrack, Station } from '../../scene/scene.ts';
import type { PictureSubject } from './subject.ts';

/** A role in the middle, on its left where people come from, on its right where it leads, and why beside each. */
export const roleLegs: PictureSubject<RoleAnswer> = {
  id: 'ways',
  name: { zh: '这个角色和它的来去', en: 'The role and its ways' },
  offer: (answer) => (answer.ask === 'role' ? answer : undefined),
  draw: (answer, { drawing: { graph }, style }) =>
    drawRoleLegs(captionRoleLegs(answer, graph, style.language), style),
};

/** From the edge of the middle station to the stations at its sides, and how wide the captions beside these are. */
const REACH = 96;
const CAPTION = 270;
const GAP = 20;
/** How wide a side is at least, where no role stands on it. */
const EMPTY = 110;

type Side = 'out' | 'into';

function drawRoleLegs(captions: RoleLegsCaption, style: PictureStyle): Body {
  const half = stationSize(captions.role, style).width / 2;
  const sides = [drawSide('into', captions, style, half), drawSide('out', captions, style, half)];
  const stations = [
    ...sides.flatMap((side) => side.stations),
    stationFor(captions.role, style, { x: 0, y: 0 }, { tone: 'chosen', number: undefined }),
  ];
  return bodyWithin(boundsOf(sides.map((side) => side.box)), style, {
    stations,
    tracks: sides.flatMap((side) => side.tracks),
    marks: sides.flatMap((side) => side.marks),
  });
}

interface DrawnSide {
  stations: Station[];
  tracks: LiveTrack[];
  marks: MarkList;
  box: Box;
}

/** `half`: of the middle station's width. */
function drawSide(side: Side, captions: RoleLegsCaption, style: PictureStyle, half: number): DrawnSide {
  const { ink, muted } = style.palette;
  const sign = side === 'out' ? 1 : -1;
  const legs = captions[side];
  const widest = largest(
    legs.map(({ role }) => stationSize(role, style).width),
    EMPTY,
  );
  const width = half + REACH + widest + 16 + CAPTION;
  const textAt = sign > 0 ? width - CAPTION : -width;
  const rows = legs.map((leg) => {
    const size = stationSize(leg.role, style);
    const caption = placeLegCaption(leg, style, { x: textAt, y: 0 }, CAPTION);
    return { leg, size, caption, height: Math.max(size.height, caption.bottom) };
  });
  const height = rows.reduce((sum, row) => sum + row.height + GAP, -GAP);
  let y = -Math.max(height, 0) / 2;
  const top = y - 44;
  const headingAt = { x: sign * (half + REACH), y: top + 16 };
  const anchor = sign > 0 ? 'start' : 'end';
  const drawn: DrawnSide = {
    stations: [],
    tracks: [],
    marks: [textMark(captions.heading[side], headingAt, 14, ink, { weight: 700, anchor })],
    box: { x: sign > 0 ? 0 : -width, y: top, width, height: height + 60 },
  };
  if (rows.length === 0)
    drawn.marks.push(textMark(captions.none[side], { x: headingAt.x, y: 5 }, 13, muted, { anchor }));
  for (const { leg, size, caption, height: room } of rows) {
    const at = { x: sign * (half + REACH + size.width / 2), y: y + room / 2 };
    drawn.stations.push(stationFor(leg.role, style, at, { tone: 'lit', number: undefined }));
    const down = y + (room - caption.bottom) / 2;
    drawn.marks.push(
      caption.marks.map((mark) =>
        mark.is === 'text' ? { ...mark, at: { x: mark.at.x, y: mark.at.y + down } } : mark,
      ),
    );
    const inner = { x: sign * (half + 3), y: 0 };
    const outer = { x: sign * (half + REACH - 3), y: at.y };
    const middle = sign * (half + REACH / 2);
    const bends =
      Math.abs(at.y) < 1
        ? []
        : [
            { x: middle, y: 0 },
            { x: middle, y: at.y },
          ];
    drawn.tracks.push(
      side === 'out'
        ? trackFor(leg, 'out', { start: inner, bends, end: outer })
        : trackFor(leg, 'in', { start: outer, bends: bends.toReversed(), end: inner }),
    );
    y += room + GAP;
  }
  return drawn;
}
