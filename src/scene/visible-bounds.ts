import { SPARE } from './level-of-detail.ts';
import { boundsOf, boxAround, pointsAlong, type Box } from './geometry.ts';
import type { LiveTrack, Scene, Station } from './scene.ts';

/** Around stations, however much they grow, and their ways. */
export function boundsAround(stations: readonly Station[], tracks: readonly LiveTrack[]): Box {
  return boundsOf([
    ...stations.map(({ at, size: { width, height } }) =>
      boxAround(at, { width: width + SPARE.width, height: height + SPARE.height }),
    ),
    ...tracks.flatMap(({ curve }) => pointsAlong(curve)),
  ]);
}

/** The whole map, from the first channel to the last, from the first lane to the last: the names have room of their own. */
export function boundsOfMap({ bounds, quiet }: Scene): Box {
  const left = (quiet.columns[0]?.box.x ?? bounds.x) - 32;
  const top = quiet.lanes[0]?.box.y ?? bounds.y;
  return { x: left, y: top, width: bounds.width - left, height: bounds.height - top };
}
