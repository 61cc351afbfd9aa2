import { boundsOf, boxAround, pointsAlong, type Box, type Curve, type Point } from './geometry.ts';
import type { LiveTrack, QuietTrack, Scene } from './scene.ts';

/** The track a point lies on, `within` scene units: a lit one before one at rest, none beneath a station. */
export function trackAt(
  { live, quiet }: Scene,
  at: Point,
  within: number,
): LiveTrack | QuietTrack | undefined {
  if (live.stations.some((station) => holds(boxAround(station.at, station.size), at, 0))) return undefined;
  return nearest(live.tracks, at, within) ?? nearest(quiet.tracks, at, within);
}

/** The track nearest to a point, if it is no farther than `within`; of several the last, which is drawn on top. */
export function nearest<Track extends { curve: Curve }>(
  tracks: readonly Track[],
  at: Point,
  within: number,
): Track | undefined {
  let found: Track | undefined;
  let least = within;
  for (const track of tracks) {
    const { points, box } = outlineOf(track.curve);
    if (!holds(box, at, within)) continue;
    const far = distanceTo(points, at);
    if (far > least) continue;
    found = track;
    least = far;
  }
  return found;
}

interface Outline {
  points: readonly Point[];
  box: Box;
}

const outlines = new WeakMap<Curve, Outline>();

/** A curve as straight pieces, kept: curves are made once and pointed at often. */
function outlineOf(curve: Curve): Outline {
  const known = outlines.get(curve);
  if (known) return known;
  const points = pointsAlong(curve);
  const made = { points, box: boundsOf(points) };
  outlines.set(curve, made);
  return made;
}

function holds({ x, y, width, height }: Box, at: Point, margin: number): boolean {
  return (
    at.x >= x - margin && at.x <= x + width + margin && at.y >= y - margin && at.y <= y + height + margin
  );
}

function distanceTo(points: readonly Point[], at: Point): number {
  let least = Infinity;
  for (let i = 1; i < points.length; i++)
    least = Math.min(least, distanceToPiece(points[i - 1] as Point, points[i] as Point, at));
  return least;
}

function distanceToPiece(a: Point, b: Point, at: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((at.x - a.x) * dx + (at.y - a.y) * dy) / length;
  const share = Math.max(0, Math.min(1, along));
  return Math.hypot(a.x + share * dx - at.x, a.y + share * dy - at.y);
}
