import type { CareerGraph } from '../../model/career-graph.ts';
import { scaleOf } from '../../model/career-map.ts';
import { skillsOf, type Person, type Preference } from '../../queries/answer/fit.ts';
import type { Profile } from './profile.ts';

/** The person on a map: what the map does not know is left out, levels stay on its scale. */
export function personOnMap(graph: CareerGraph, profile: Profile): Person {
  const { map } = graph.map;
  const held = profile.held.flatMap((id) => graph.find(id)?.id ?? []);
  const given = skillsOf(graph, held);
  const scale = scaleOf(graph.map);
  const within = (level: number): number => Math.min(scale, Math.max(0, level));
  return {
    held,
    skills: new Map(
      (map.skills ?? []).flatMap(({ id }) => {
        const own = profile.skills[id];
        const level = own === undefined ? given.get(id) : (own ?? undefined);
        return level === undefined ? [] : [[id, within(level)] as const];
      }),
    ),
    wishes: (map.traits ?? []).flatMap(({ id }): Preference[] => {
      const wish = profile.wishes.find(({ trait }) => trait === id);
      return wish ? [{ ...wish, trait: id }] : [];
    }),
  };
}
