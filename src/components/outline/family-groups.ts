import type { Level } from '../../model/career-map.ts';
import type { RoleId } from '../../model/schema.ts';
import type { OpenPage } from '../../app/page-view.ts';
import type { Lane, Station } from '../../scene/scene.ts';

/**
 * A family as the list shows it: by level what the answer is about, and the others behind one line. Every family and
 * every level has its place, even with nothing in it, so that what is open in the list stays open.
 */
export interface FamilyGroup {
  lane: Lane;
  levels: readonly { level: Level; stations: readonly Station[] }[];
  /** By level, too. */
  others: readonly Station[];
}

/** `found`: the roles that were looked for, none of which is then one of the others; undefined: all there are. */
export function familyGroups(
  { scene, reading: { graph } }: Pick<OpenPage, 'scene' | 'reading'>,
  found: ReadonlySet<RoleId> | undefined,
): FamilyGroup[] {
  const { levels } = graph.map.map;
  const groups = new Map(
    scene.quiet.lanes.map((lane) => [
      lane.family,
      {
        lane,
        levels: levels.map((level) => ({ level, stations: [] as Station[] })),
        others: levels.map((): Station[] => []),
      },
    ]),
  );
  for (const station of scene.live.stations) {
    if (found && !found.has(station.role)) continue;
    const { family, level } = graph.role(station.role);
    const [group, rank] = [groups.get(family), graph.rank(level)];
    const isOther = station.tone === 'dim' && !found;
    (isOther ? group?.others[rank] : group?.levels[rank]?.stations)?.push(station);
  }
  return [...groups.values()].map((group) => ({ ...group, others: group.others.flat() }));
}
