import { boundsOf, boxAround } from '../geometry.ts';
import { textMark, type PictureMark } from '../picture-mark.ts';
import type { LiveTrack, Station } from '../scene.ts';
import { sceneOf, stationFor, stationSize, trackFor, type PictureStyle } from './blank-scene.ts';
import type { Body } from './body.ts';
import type { RoleLegsCaption } from './captions.ts';
import { placeLegCaption } from './leg-caption.ts';

/** From the edge of the middle station to the stations at its sides, and how wide what is said beside these is. */
const REACH = 96;
const SAID = 270;
const GAP = 20;
const EMPTY = 220;

type Side = 'out' | 'into';

/** A role in the middle, on its left where people come from, on its right where it leads, and why beside each. */
export function roleLegs(told: RoleLegsCaption, ink: PictureStyle): Body {
  const middle = stationSize(told.role, ink);
  const sides = [sideOf('into', told, ink, middle.width / 2), sideOf('out', told, ink, middle.width / 2)];
  const stations = [
    ...sides.flatMap((side) => side.stations),
    stationFor(told.role, ink, { x: 0, y: 0 }, { tone: 'chosen', number: undefined }),
  ];
  const bounds = boundsOf([
    ...sides.flatMap((side) => side.boxes),
    ...stations.map(({ at, size }) => boxAround(at, { width: size.width + 6, height: size.height + 6 })),
  ]);
  return {
    scene: sceneOf(
      ink,
      stations,
      sides.flatMap((side) => side.tracks),
      bounds,
    ),
    marks: sides.flatMap((side) => side.marks),
    bounds,
    cut: undefined,
  };
}

interface SideOf {
  stations: Station[];
  tracks: LiveTrack[];
  marks: PictureMark[];
  boxes: { x: number; y: number; width: number; height: number }[];
}

function sideOf(side: Side, told: RoleLegsCaption, ink: PictureStyle, half: number): SideOf {
  const sign = side === 'out' ? 1 : -1;
  const ways = told[side];
  const widest = Math.max(EMPTY / 2, ...ways.map(({ role }) => stationSize(role, ink).width));
  const saidAt = sign > 0 ? half + REACH + widest + 16 : -half - REACH - widest - 16 - SAID;
  const rows = ways.map((way) => {
    const size = stationSize(way.role, ink);
    const said = placeLegCaption(way, ink, { x: saidAt, y: 0 }, SAID);
    return { way, size, said, height: Math.max(size.height, said.bottom) };
  });
  const height = rows.reduce((sum, row) => sum + row.height + GAP, -GAP);
  let y = -Math.max(height, 0) / 2;
  const top = y - 44;
  const headingAt = { x: sign > 0 ? half + REACH : -half - REACH, y: top + 16 };
  const anchor = sign > 0 ? 'start' : 'end';
  const made: SideOf = {
    stations: [],
    tracks: [],
    marks: [textMark(told.heading[side], headingAt, 14, ink.palette.ink, { weight: 700, anchor })],
    boxes: [
      {
        x: sign > 0 ? 0 : -half - REACH - widest - 16 - SAID,
        y: top,
        width: half + REACH + widest + 16 + SAID,
        height: height + 60,
      },
    ],
  };
  if (rows.length === 0)
    made.marks.push(textMark(told.none[side], { x: headingAt.x, y: 5 }, 13, ink.palette.muted, { anchor }));
  for (const { way, size, said, height: room } of rows) {
    const at = { x: sign * (half + REACH + size.width / 2), y: y + room / 2 };
    made.stations.push(stationFor(way.role, ink, at, { tone: 'lit', number: undefined }));
    const moved = y + (room - said.bottom) / 2;
    made.marks.push(
      ...said.marks.map((mark) =>
        mark.is === 'text' ? { ...mark, at: { x: mark.at.x, y: mark.at.y + moved } } : mark,
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
    made.tracks.push(
      side === 'out'
        ? trackFor(way, 'out', { start: inner, bends, end: outer })
        : trackFor(way, 'in', { start: outer, bends: bends.toReversed(), end: inner }),
    );
    y += room + GAP;
  }
  return made;
}
