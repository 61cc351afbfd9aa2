import type { RoleId } from '../model/schema.ts';
import { BoxGrid } from './box-grid.ts';
import { boxAround, type Point, type Size } from './geometry.ts';
import type { Station } from './scene.ts';
import { weightOf } from './station-paint.ts';
import { STATION } from './station.ts';
import { widestOf, WIDER } from './text-width.ts';

/** A station's number: where its middle is, its radius and the size of its figures. */
export interface Badge {
  at: Point;
  radius: number;
  font: number;
}

/** Scene units where names are `STATION.font` large. */
export const BADGE = { radius: 10, font: 11, rim: 2 } as const;
/** Whose box a number is: in the way of every other. */
const NOBODY = -1;
/** How much of a number's radius may lie on another station without being in its way. */
const TOUCH = 0.1;

/**
 * The numbers of stations that have one, as readable as the names and clear of them however large they are. A number
 * sits on its station's upper left shoulder; where it would lie on something else, somewhere else on the same side.
 */
export function badgesOf(stations: readonly Station[]): ReadonlyMap<RoleId, Badge> {
  const badges = new Map<RoleId, Badge>();
  if (stations.every(({ number }) => number === undefined)) return badges;
  const boxes = new BoxGrid();
  const read = new BoxGrid();
  stations.forEach((station, index) => {
    boxes.add(boxAround(station.at, station.size), index);
    read.add(boxAround(station.at, nameSize(station)), index);
  });
  stations.forEach((station, index) => {
    if (station.number === undefined) return;
    const scale = (station.font || STATION.far) / STATION.font;
    const radius = BADGE.radius * scale;
    const clear = radius + BADGE.rim;
    // On its own station it belongs, and its places are clear of its own name.
    const cover = (at: Point): number =>
      Math.max(boxes.depth(at, clear, index), 4 * read.depth(at, clear, index));
    const at = leastCovering(shoulders(station, clear), cover, TOUCH * clear);
    badges.set(station.role, { at, radius, font: BADGE.font * scale });
    read.add(boxAround(at, { width: 2 * radius, height: 2 * radius }), NOBODY);
  });
  return badges;
}

function nameSize({ lines, font, tone }: Station): Size {
  return {
    width: widestOf(lines) * font * WIDER[weightOf(tone)],
    height: ((lines.length - 1) * STATION.line * font) / STATION.font + font,
  };
}

/** Upper left, lower left, above; at last beside it. */
function shoulders(station: Station, clear: number): Point[] {
  const { at, size } = station;
  const name = nameSize(station);
  const dx = Math.max(size.width / 2 - 5, name.width / 2 + clear * 0.8);
  const dy = Math.max(size.height / 2 + 1, name.height / 2 + clear * 0.6);
  return [
    { x: at.x - dx, y: at.y - dy },
    { x: at.x - dx, y: at.y + dy },
    { x: at.x - size.width / 2 + clear, y: at.y - name.height / 2 - clear },
    { x: at.x - Math.max(size.width / 2, name.width / 2 + clear), y: at.y },
  ];
}

/** The first point that covers next to nothing, else the first of those that cover least. */
function leastCovering(points: readonly Point[], cover: (at: Point) => number, little: number): Point {
  let [best, least] = [points[0] as Point, Infinity];
  for (const point of points) {
    const covered = cover(point);
    if (covered <= little) return point;
    if (covered < least) [best, least] = [point, covered];
  }
  return best;
}
