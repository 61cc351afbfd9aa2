import { largest } from '../../model/extremes.ts';
import type { RoleId } from '../../model/schema.ts';
import { boundsOf, boxAround, type Box } from '../geometry.ts';
import type { Scene } from '../scene.ts';
import { badgesOf } from '../badge.ts';
import { textWidth } from '../text-width.ts';
import { laneText } from '../texts.ts';
import type { Body } from './body.ts';

/** Empty space around what a part of a map is cut to. */
const ROOM = 36;
/** Room above for the names of levels. */
const HEAD = 32;
/** How high a lane must be for its name to stand in it. */
const LANE_NAMED = 24;

/** The whole map. */
export function wholeMap(scene: Scene): Body {
  return { scene, marks: [], bounds: scene.bounds, cut: undefined };
}

/** The part of the map within a box, widened so that no station is cut through, with room for the names of lanes and levels. */
export function bodyOfPart(scene: Scene, box: Box): Body {
  const cut = within(widened(scene, box), grown(scene.bounds, ROOM));
  const names = scene.quiet.lanes
    .filter((lane) => overlap(lane.box, cut))
    .flatMap((lane) => laneText(lane) ?? []);
  const widest = largest(
    names.map(({ text, size }) => textWidth(text) * size),
    0,
  );
  const side = widest + 32;
  const bounds = { x: cut.x - side, y: cut.y - HEAD, width: cut.width + side, height: cut.height + HEAD };
  return { scene: withNamesInside(scene, bounds, cut), marks: [], bounds, cut };
}

/** The part of the map around some roles and the routes that are lit. */
export function aroundOnMap(scene: Scene, roles: readonly RoleId[]): Body {
  const wanted = new Set(roles);
  const boxes = scene.live.stations
    .filter(({ role }) => wanted.has(role))
    .map(({ at, size }) => boxAround(at, size));
  const tracks = scene.live.tracks
    .filter(({ part }) => part === 'route' || part === 'versus')
    .flatMap(({ curve }) => [curve.start, ...curve.bends, curve.end]);
  return bodyOfPart(scene, grown(boundsOf([...boxes, ...tracks]), ROOM));
}

/** The box, widened until it cuts through no station and no badge. */
function widened({ live }: Scene, box: Box): Box {
  const badges = badgesOf(live.stations);
  const boxes = live.stations.map(({ role, at, size }) => {
    const station = boxAround(at, size);
    const badge = badges.get(role);
    if (!badge) return grown(station, 6);
    const side = 2 * badge.radius;
    return grown(boundsOf([station, boxAround(badge.at, { width: side, height: side })]), 6);
  });
  let bounds = box;
  for (;;) {
    const wider = boundsOf([bounds, ...boxes.filter((one) => overlap(one, bounds))]);
    if (wider.width === bounds.width && wider.height === bounds.height) return bounds;
    bounds = wider;
  }
}

/** Lanes and columns begin and end where the picture does, so that their names stand in it. */
function withNamesInside(scene: Scene, bounds: Box, cut: Box): Scene {
  const { quiet } = scene;
  const room = { ...cut, x: bounds.x, width: bounds.width };
  return {
    ...scene,
    bounds,
    quiet: {
      ...quiet,
      lanes: quiet.lanes
        .filter(({ box }) => overlap(box, cut))
        .map((lane) => ({ ...lane, box: within({ ...lane.box, x: bounds.x, width: bounds.width }, room) }))
        // Of a lane that is hardly touched the colour says enough.
        .map((lane) => (lane.box.height < LANE_NAMED ? { ...lane, name: '' } : lane)),
      columns: quiet.columns
        .filter(({ box }) => box.x < cut.x + cut.width && box.x + box.width > cut.x)
        .map((column) => ({
          ...column,
          box: { ...within(column.box, { ...column.box, x: cut.x, width: cut.width }), y: bounds.y },
        })),
    },
  };
}

function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** The part of a box that lies within another. */
function within(box: Box, room: Box): Box {
  const x = Math.max(box.x, room.x);
  const y = Math.max(box.y, room.y);
  return {
    x,
    y,
    width: Math.max(0, Math.min(box.x + box.width, room.x + room.width) - x),
    height: Math.max(0, Math.min(box.y + box.height, room.y + room.height) - y),
  };
}
