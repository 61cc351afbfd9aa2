import { SPARE } from './level-of-detail.ts';
import { boundsOf, boxAround, pointsAlong, type Box, type Point } from './geometry.ts';
import type { LiveTrack, Scene, Station } from './scene.ts';

/** Around stations, however much they grow, and their ways. */
export function boundsAround(stations: readonly Station[], tracks: readonly LiveTrack[]): Box {
  return boundsOf(placesOf(stations, tracks));
}

/** One after the other: along thousands of tracks there are millions of points, too many to be held at once. */
function* placesOf(stations: readonly Station[], tracks: readonly LiveTrack[]): Generator<Point | Box> {
  for (const { at, size } of stations)
    yield boxAround(at, { width: size.width + SPARE.width, height: size.height + SPARE.height });
  for (const { curve } of tracks) yield* pointsAlong(curve);
}

/** The whole map, from the first channel to the last, from the first lane to the last: the names have room of their own. */
export function boundsOfMap({ bounds, quiet }: Scene): Box {
  const left = (quiet.columns[0]?.box.x ?? bounds.x) - 32;
  const top = quiet.lanes[0]?.box.y ?? bounds.y;
  return { x: left, y: top, width: bounds.width - left, height: bounds.height - top };
}
