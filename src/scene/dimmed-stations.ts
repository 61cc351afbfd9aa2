import { atLevelOfDetail } from './level-of-detail.ts';
import type { Scene, Station } from './scene.ts';

/**
 * All stations as they stand while something else is lit, with names of a size: the same whatever is lit, so that who
 * draws them need not draw them again. None where nothing is lit.
 */
export function dimmedStations(scene: Scene, font: number): readonly Station[] {
  if (!scene.quiet.dimmed) return [];
  const stations = scene.live.stations.map((station): Station => ({
    ...station,
    tone: 'dim',
    number: undefined,
    away: undefined,
  }));
  return atLevelOfDetail({ ...scene, live: { stations, tracks: [] } }, font).live.stations;
}
