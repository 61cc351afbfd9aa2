import type { Curve, Point, Size } from './geometry.ts';
import type { LiveTrack, Scene, Station } from './scene.ts';
import { STATION } from './station.ts';
import { widestOf, WIDER } from './text-width.ts';

/* How much a map says at which zoom: near, stations as they are laid out; from the middle distance, names that stay
   large enough to read, in stations that grow with them; from far, stations in their family's colour, without names. */

/** From which zoom on names are how large, in scene units; below the last there are none. */
const STEPS = [
  { zoom: 0.75, font: STATION.font },
  { zoom: 0.6, font: 17 },
  { zoom: 0.5, font: 20 },
  { zoom: 0.42, font: 26 },
  { zoom: 0.36, font: 29 },
] as const;

/**
 * The sizes names may have, in scene units: few, because they look calmer, and a browser sets text in a size it has met
 * a hundred times faster.
 */
const SIZES = [STATION.font, 17, 20, 21, 23, 26, 29];

/** The least zoom at which names are shown. */
export const NAMED = STEPS[STEPS.length - 1]?.zoom ?? 1;

/** The names' size at a zoom, in scene units; 0: they are not shown. */
export function fontAt(zoom: number): number {
  return STEPS.find((step) => zoom >= step.zoom)?.font ?? 0;
}

/** What a station may take of the channels and the corridors around it, in all, so that no two of them meet. */
export const SPARE = { width: 72, height: 10 } as const;
/** Around a name, in all: at least, in scene units, when it is asked about; where there is room, in em. */
const PAD = { width: 6, height: 8 } as const;
const COMFORT = { width: 1.5, height: 0.5 } as const;
const LEADING = STATION.line / STATION.font;

/** The scene as it is drawn with names of a size: its stations grown, its lit tracks ending at their edges. */
export function atLevelOfDetail(scene: Scene, font: number): Scene {
  if (font === STATION.font) return scene;
  const common = commonSize(scene.live.stations, font);
  const stations = scene.live.stations.map((station) => inSize(station, common));
  const before = new Map(scene.live.stations.map((station) => [station.role, station]));
  const after = new Map(stations.map((station) => [station.role, station]));
  const tracks = scene.live.tracks.map((track): LiveTrack => {
    const cut = (role: LiveTrack['from'], end: Point): Point =>
      movedOut(end, before.get(role), after.get(role));
    const { start, bends, end } = track.curve;
    const curve: Curve = { start: cut(track.from, start), bends, end: cut(track.to, end) };
    return { ...track, curve };
  });
  return { ...scene, live: { stations, tracks } };
}

/** A station in each size it was drawn in: one that is the same stays the same object. */
const kept = new WeakMap<Station, Map<number, Station>>();

function inSize(station: Station, font: number): Station {
  const sizes = kept.get(station) ?? new Map<number, Station>();
  kept.set(station, sizes);
  const made = sizes.get(font) ?? grown(station, font);
  sizes.set(font, made);
  return made;
}

/** No name is larger than most names can be: a few large ones among many would look like the more important roles. */
function commonSize(stations: readonly Station[], wanted: number): number {
  const counts = new Map<number, number>();
  for (const station of stations) {
    const font = sizeFor(station, wanted);
    counts.set(font, (counts.get(font) ?? 0) + 1);
  }
  return [...counts].sort(([a, many], [b, few]) => few - many || b - a)[0]?.[0] ?? wanted;
}

/** The largest size for which there is room as heavy as a name is when asked about: it keeps its size then. */
function sizeFor({ lines, size }: Station, wanted: number): number {
  if (wanted === 0) return 0;
  const most = Math.min(
    (size.width + SPARE.width - PAD.width) / (widthOf(lines) * WIDER[500]),
    (size.height + SPARE.height - PAD.height) / (lines.length * LEADING),
  );
  return SIZES.findLast((one) => one <= Math.min(wanted, most)) ?? STATION.font;
}

function grown(station: Station, wanted: number): Station {
  const font = sizeFor(station, wanted);
  if (font === 0) return { ...station, font };
  const { lines, size } = station;
  const [width, height] = [widthOf(lines) * font, lines.length * font * LEADING];
  const around = (least: number, comfort: number, room: number): number =>
    Math.max(least, Math.min(comfort, room));
  const grownTo = {
    width: around(width * WIDER[500] + PAD.width, width + COMFORT.width * font, size.width + SPARE.width),
    height: around(height + PAD.height, height + COMFORT.height * font, size.height + SPARE.height),
  };
  return {
    ...station,
    font,
    size: {
      width: Math.max(size.width, grownTo.width),
      height: Math.max(size.height, grownTo.height),
    },
  };
}

/** In em. */
function widthOf(lines: readonly string[]): number {
  return Math.max(1, widestOf(lines));
}

/** An end on a station's edge, after the station grew. */
function movedOut(end: Point, before: Station | undefined, after: Station | undefined): Point {
  if (!before || !after) return end;
  const { at, size } = before;
  const by: Size = {
    width: (after.size.width - size.width) / 2,
    height: (after.size.height - size.height) / 2,
  };
  const [dx, dy] = [end.x - at.x, end.y - at.y];
  const sideways = Math.abs(dx) / size.width >= Math.abs(dy) / size.height;
  return sideways
    ? { x: end.x + Math.sign(dx) * by.width, y: end.y }
    : { x: end.x, y: end.y + Math.sign(dy) * by.height };
}
