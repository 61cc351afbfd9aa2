import { SPARE } from './detail.ts';
import { boundsOf, boxAround, pointsAlong, type Box } from './geometry.ts';
import type { LiveTrack, Station } from './scene.ts';

/** Around stations, however much they grow, and their ways. */
export function around(stations: readonly Station[], tracks: readonly LiveTrack[]): Box {
  return boundsOf([
    ...stations.map(({ at, size: { width, height } }) =>
      boxAround(at, { width: width + SPARE.width, height: height + SPARE.height }),
    ),
    ...tracks.flatMap(({ curve }) => pointsAlong(curve)),
  ]);
}
