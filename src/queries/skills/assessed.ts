import type { Assessment, CareerMap } from '../../model/career-map.ts';

/* What a person can be compared by: the skills and traits whose level the map knows for some role, in its order. */

export function skillsAssessed({ map, roles }: CareerMap) {
  const known = levelled(roles.map(({ skills }) => skills ?? {}));
  return (map.skills ?? []).filter(({ id }) => known.has(id));
}

export function traitsAssessed({ map, roles }: CareerMap) {
  const known = levelled(roles.map(({ traits }) => traits ?? {}));
  return (map.traits ?? []).filter(({ id }) => known.has(id));
}

function levelled(all: readonly Record<string, Assessment>[]): Set<string> {
  return new Set(
    all.flatMap((own) => Object.entries(own).flatMap(([id, { level }]) => (level === undefined ? [] : [id]))),
  );
}
