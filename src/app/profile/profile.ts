/**
 * What a person says of themselves, on this device only. It is kept in ids and not in roles, because it outlives the
 * map it was written beside.
 */
export interface Profile {
  held: readonly string[];
  /** Levels by the id of a skill, where they differ from what the roles held give; null: not said, whatever they give. */
  skills: Readonly<Record<string, number | null>>;
  wishes: readonly OwnWish[];
}

interface OwnWish {
  trait: string;
  least?: number;
  most?: number;
}

export const BLANK_PROFILE: Profile = { held: [], skills: {}, wishes: [] };

/** Something more that a person says of themselves. */
export type ProfileEdit = (before: Profile) => Profile;

export function didHold(role: string): ProfileEdit {
  return (before) => ({ ...before, held: [...new Set([...before.held, role])] });
}

export function didNotHold(role: string): ProfileEdit {
  return (before) => ({ ...before, held: before.held.filter((id) => id !== role) });
}

export function brings(skill: string, level: number | null): ProfileEdit {
  return (before) => ({ ...before, skills: { ...before.skills, [skill]: level } });
}

/** These skills are again what the roles held give. */
export function bringsWhatWasHeld(skills: readonly string[]): ProfileEdit {
  return (before) => ({
    ...before,
    skills: Object.fromEntries(Object.entries(before.skills).filter(([skill]) => !skills.includes(skill))),
  });
}

export function prefers(wish: OwnWish): ProfileEdit {
  return (before) => ({ ...before, wishes: [...doesNotMind(wish.trait)(before).wishes, wish] });
}

export function doesNotMind(trait: string): ProfileEdit {
  return (before) => ({ ...before, wishes: before.wishes.filter((wish) => wish.trait !== trait) });
}

export function saysNothing(): Profile {
  return BLANK_PROFILE;
}

/** A profile as it was kept, as JSON; blank where that is no profile. */
export function readProfile(text: string | undefined): Profile {
  const kept = parsed(text);
  if (typeof kept !== 'object' || kept === null) return BLANK_PROFILE;
  const { held, skills, wishes } = kept as Record<string, unknown>;
  return {
    held: Array.isArray(held) ? [...new Set(held.filter((id) => typeof id === 'string'))] : [],
    skills: Object.fromEntries(
      Object.entries(skills ?? {}).filter(
        (entry): entry is [string, number | null] => entry[1] === null || isLevel(entry[1]),
      ),
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
