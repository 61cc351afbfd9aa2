import type { CareerMap, Claim, Role, Transition } from './career-map.ts';
import { sourcesOf, sourcesOfRole } from './evidence.ts';
import type { RoleId, SourceId } from './schema.ts';
import { transitionId, type TransitionId } from './transition-id.ts';

/**
 * Some roles of a map and the transitions among them (of these only the `meant`, where some are) as a map of its own,
 * each in the order given. What the rest alone needed is left out, and so is what was said of the whole. Levels and the
 * scale stay, for a rise is counted on them. Its id is the map's with a name after it, lest one be taken for the other.
 */
export function partOfMap(
  whole: CareerMap,
  name: string,
  wanted: readonly RoleId[],
  meant?: ReadonlySet<TransitionId>,
): CareerMap {
  const rolesById = new Map(whole.roles.map((role) => [role.id, role]));
  const roles = [...new Set(wanted)].flatMap((id) => rolesById.get(id) ?? []);
  const ids = new Set(roles.map(({ id }) => id));
  const transitions = (meant ? inOrderOf(meant, whole.transitions) : whole.transitions).filter(
    ({ from, to }) => ids.has(from) && ids.has(to),
  );
  const claims = [...roles, ...transitions].flatMap((thing) => thing.claims ?? []);
  const kept = new Set(claims.map(({ id }) => id));
  const part = {
    ...whole,
    map: headFor(whole.map, name, roles, claims),
    roles: roles.map((role) => withClaims(role, kept)),
    transitions: transitions.map((transition) => withClaims(transition, kept)),
  };
  const used = sourcesBehind(part);
  return { ...part, sources: whole.sources.filter(({ id }) => used.has(id)) };
}

function inOrderOf(meant: ReadonlySet<TransitionId>, all: readonly Transition[]): Transition[] {
  const byId = new Map(
    all.map((transition) => [transitionId(transition), transition] as const).filter(([id]) => meant.has(id)),
  );
  return [...meant].flatMap((id) => byId.get(id) ?? []);
}

function headFor(
  whole: CareerMap['map'],
  name: string,
  roles: readonly Role[],
  claims: readonly Claim[],
): CareerMap['map'] {
  const { families, stages, skills, traits, ...head } = whole;
  delete head.about;
  delete head.openings;
  const spokenOf = new Set<string | undefined>([
    ...roles.flatMap((role) => [
      role.family,
      role.stage,
      ...Object.keys(role.skills ?? {}),
      ...Object.keys(role.traits ?? {}),
    ]),
    ...claims.map(({ about }) => about),
  ]);
  const isUsed = ({ id }: { id: string }): boolean => spokenOf.has(id);
  return {
    ...head,
    id: `${whole.id}-${name}`,
    families: families.filter(isUsed),
    ...(stages && { stages: stages.filter(isUsed) }),
    ...(skills && { skills: skills.filter(isUsed) }),
    ...(traits && { traits: traits.filter(isUsed) }),
  };
}

/** A claim may contradict one that is no longer there; then it stands alone. */
function withClaims<T extends Role | Transition>(thing: T, kept: ReadonlySet<string>): T {
  if (!thing.claims) return thing;
  const claims = thing.claims.map(({ disagreesWith, ...claim }): Claim => {
    const against = (disagreesWith ?? []).filter((id) => kept.has(id));
    return against.length > 0 ? { ...claim, disagreesWith: against } : claim;
  });
  return { ...thing, claims };
}

function sourcesBehind({ map, roles, transitions }: CareerMap): ReadonlySet<SourceId> {
  return new Set([
    ...(map.stages ?? []).flatMap(({ sources }) => sources ?? []),
    ...roles.flatMap(sourcesOfRole),
    ...transitions.flatMap(sourcesOf),
    ...transitions.flatMap(({ claims }) => (claims ?? []).flatMap(({ sources }) => sources)),
  ]);
}
