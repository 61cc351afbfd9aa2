import type { FamilyId, RoleId } from '../../model/schema.ts';
import type { Way } from '../../queries/answer/leg.ts';

/* What a body says, in one language, ready to be placed. */

export interface ToldRole {
  role: RoleId;
  name: string;
  family: FamilyId;
  /** Its family's colour, `#rrggbb`. */
  colour: string;
  /** What it is, in one line: family, level. */
  about: string;
}

/** A few words that say what follows, where they are needed, and what follows. */
export interface ToldPart {
  label: string | undefined;
  text: string;
}

export interface ToldWay {
  way: Way;
  /** Kind, basis, how many sources. */
  facts: string;
  parts: readonly ToldPart[];
}

export interface ToldRoute {
  /** What it is called, where there is another beside it. */
  name: string | undefined;
  stops: readonly ToldRole[];
  /** One fewer than stops, in the same order. */
  steps: readonly ToldWay[];
}

/** A role with where it leads and where people come to it from. */
export interface ToldWays {
  role: ToldRole;
  out: readonly (ToldWay & { role: ToldRole })[];
  into: readonly (ToldWay & { role: ToldRole })[];
  /** What is said where there is none. */
  none: { out: string; into: string };
  heading: { out: string; into: string };
}

/** How much, as a share of the most there can be, and in words; nothing where it is not known. */
export interface ToldCell {
  share: number | undefined;
  texts: readonly string[];
  muted: boolean;
}

export interface ToldTable {
  columns: readonly ToldRole[];
  groups: readonly { name: string; rows: readonly { subject: string; cells: readonly ToldCell[] }[] }[];
}

/** Roles by rank, and what speaks for and against each. */
export interface ToldRanking {
  rows: readonly { role: ToldRole; share: number | undefined; parts: readonly ToldPart[] }[];
}
