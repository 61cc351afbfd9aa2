import type { CareerGraph } from '../model/career-graph.ts';
import type { Role, Source, Transition } from '../model/career-map.ts';
import { sourcesOf } from '../model/evidence.ts';
import type { SourceId } from '../model/schema.ts';

/** What is believed because of a source. */
export interface Resting {
  source: Source;
  transitions: readonly Transition[];
  roles: readonly Role[];
}

const made = new WeakMap<CareerGraph, readonly Resting[]>();

/** Every source with what rests on it, in the map's order. Made once per graph. */
export function whatRestsOn(graph: CareerGraph): readonly Resting[] {
  const known = made.get(graph);
  if (known) return known;
  const transitions = grouped(graph.map.transitions, (transition) => [
    ...sourcesOf(transition),
    ...(transition.claims ?? []).flatMap(({ sources }) => sources),
  ]);
  const roles = grouped(graph.roles, sourcesOfRole);
  const resting = graph.map.sources.map((source) => ({
    source,
    transitions: transitions.get(source.id) ?? [],
    roles: roles.get(source.id) ?? [],
  }));
  made.set(graph, resting);
  return resting;
}

function sourcesOfRole(role: Role): SourceId[] {
  const said = [
    ...Object.values(role.skills ?? {}),
    ...Object.values(role.traits ?? {}),
    ...(role.pay ?? []),
    ...(role.claims ?? []),
  ];
  return [...(role.sources ?? []), ...said.flatMap(({ sources }) => sources)];
}

function grouped<T>(things: readonly T[], sources: (thing: T) => readonly SourceId[]): Map<SourceId, T[]> {
  const groups = new Map<SourceId, T[]>();
  for (const thing of things)
    for (const source of new Set(sources(thing))) groups.set(source, [...(groups.get(source) ?? []), thing]);
  return groups;
}
