import type { CareerGraph } from '../../model/career-graph.ts';
import type { Claim, Role, Source, Transition } from '../../model/career-map.ts';
import { sourcesOf, sourcesOfRole } from '../../model/evidence.ts';
import { addTo } from '../../model/groups.ts';
import type { RoleId, SourceId } from '../../model/schema.ts';
import { LANGUAGES, type Text } from '../../model/text.ts';

/** What is believed because of a source. */
export interface SourceUsage {
  source: Source;
  transitions: readonly Transition[];
  roles: readonly Role[];
  /** What it is cited for: topics, ids of traits and skills, and `pay`. */
  subjects: readonly string[];
  /** What these and the roles are called on the map, in every language. */
  names: readonly string[];
}

const made = new WeakMap<CareerGraph, readonly SourceUsage[]>();

/** Every source with what rests on it, in the map's order. Made once per graph. */
export function sourceUsages(graph: CareerGraph): readonly SourceUsage[] {
  const known = made.get(graph);
  if (known) return known;
  const transitions = grouped(graph.map.transitions, (transition) => [
    ...sourcesOf(transition),
    ...(transition.claims ?? []).flatMap(({ sources }) => sources),
  ]);
  const roles = grouped(graph.roles, sourcesOfRole);
  const names = namesOn(graph);
  const resting = graph.map.sources.map((source): SourceUsage => {
    const rests = { transitions: transitions.get(source.id) ?? [], roles: roles.get(source.id) ?? [] };
    const subjects = subjectsOf(source.id, rests);
    const touched = [...rests.roles.map(({ id }) => id), ...rests.transitions.flatMap(endsOf)];
    return {
      source,
      ...rests,
      subjects,
      names: [...new Set([...subjects, ...touched])].flatMap((id) => names.get(id) ?? []),
    };
  });
  made.set(graph, resting);
  return resting;
}

function subjectsOf(
  source: SourceId,
  { transitions, roles }: Pick<SourceUsage, 'transitions' | 'roles'>,
): string[] {
  const cites = ({ sources }: { sources: readonly SourceId[] }): boolean => sources.includes(source);
  const claimed = (claims: readonly Claim[] = []): string[] => claims.filter(cites).map(({ about }) => about);
  const ofRoles = roles.flatMap(({ skills, traits, pay, claims }) => [
    ...[...Object.entries(skills ?? {}), ...Object.entries(traits ?? {})].flatMap(([id, assessed]) =>
      cites(assessed) ? [id] : [],
    ),
    ...(pay?.some(cites) ? ['pay'] : []),
    ...claimed(claims),
  ]);
  return [...new Set([...ofRoles, ...transitions.flatMap(({ claims }) => claimed(claims))])];
}

function endsOf({ from, to }: Transition): RoleId[] {
  return [from, to];
}

/** By id, what a role, a trait or a skill is called. */
function namesOn({ map, roles }: CareerGraph): ReadonlyMap<string, readonly string[]> {
  const inAll = (name: Text): string[] => LANGUAGES.flatMap((language) => name[language] ?? []);
  const { traits = [], skills = [] } = map.map;
  return new Map<string, readonly string[]>([
    ...[...traits, ...skills].map(({ id, name }) => [id, inAll(name)] as const),
    ...roles.map(
      ({ id, name, aliases = [], searchedAs = [] }) =>
        [id, [...inAll(name), ...aliases, ...searchedAs]] as const,
    ),
  ]);
}

function grouped<T>(things: readonly T[], sources: (thing: T) => readonly SourceId[]): Map<SourceId, T[]> {
  const groups = new Map<SourceId, T[]>();
  for (const thing of things) for (const source of new Set(sources(thing))) addTo(groups, source, thing);
  return groups;
}
