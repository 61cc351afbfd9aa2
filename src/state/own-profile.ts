import { scaleOf } from '../model/career-map.ts';
import type { CareerGraph } from '../model/career-graph.ts';
import type { Person, Wish } from '../queries/fit.ts';

/**
 * What a person says of themselves, on this device only. It is kept in ids and not in roles, because it outlives the
 * map it was written beside.
 */
export interface OwnProfile {
  held: readonly string[];
  /** Levels by the id of a skill. */
  skills: Readonly<Record<string, number>>;
  wishes: readonly OwnWish[];
}

interface OwnWish {
  trait: string;
  least?: number;
  most?: number;
}

export const BLANK_PROFILE: OwnProfile = { held: [], skills: {}, wishes: [] };

/** The person on a map: what the map does not know is left out, levels stay on its scale. */
export function personOn(graph: CareerGraph, { held, skills, wishes }: OwnProfile): Person {
  const { map } = graph.map;
  const scale = scaleOf(graph.map);
  const within = (level: number): number => Math.min(scale, Math.max(0, level));
  return {
    held: held.flatMap((id) => graph.find(id)?.id ?? []),
    skills: new Map(
      (map.skills ?? []).flatMap(({ id }) => {
        const level = skills[id];
        return level === undefined ? [] : [[id, within(level)] as const];
      }),
    ),
    wishes: (map.traits ?? []).flatMap(({ id }): Wish[] => {
      const wish = wishes.find(({ trait }) => trait === id);
      return wish ? [{ ...wish, trait: id }] : [];
    }),
  };
}

/** A profile as it was kept, as JSON; blank where that is no profile. */
export function readProfile(text: string | undefined): OwnProfile {
  const kept = parsed(text);
  if (typeof kept !== 'object' || kept === null) return BLANK_PROFILE;
  const { held, skills, wishes } = kept as Record<string, unknown>;
  return {
    held: Array.isArray(held) ? held.filter((id) => typeof id === 'string') : [],
    skills: Object.fromEntries(
      Object.entries(skills ?? {}).filter((entry): entry is [string, number] => isLevel(entry[1])),
    ),
    wishes: Array.isArray(wishes) ? wishes.filter(isWish) : [],
  };
}

function isWish(wish: unknown): wish is OwnWish {
  if (typeof wish !== 'object' || wish === null) return false;
  const { trait, least, most } = wish as Record<string, unknown>;
  return typeof trait === 'string' && [least, most].every((level) => level === undefined || isLevel(level));
}

function isLevel(level: unknown): level is number {
  return typeof level === 'number' && Number.isFinite(level);
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
