import type { FamilyId, RoleId } from '../../model/schema.ts';
import type { Leg } from '../../queries/answer/leg.ts';

/* What a body says, in one language, ready to be placed. */

export interface RoleCaption {
  role: RoleId;
  name: string;
  family: FamilyId;
  /** Its family's colour, `#rrggbb`. */
  colour: string;
  /** What it is, in one line: family, level. */
  about: string;
}

/** A few words that say what follows, where they are needed, and what follows. */
export interface CaptionPart {
  label: string | undefined;
  text: string;
}

export interface LegCaption {
  way: Leg;
  /** Kind, basis, how many sources. */
  facts: string;
  parts: readonly CaptionPart[];
}

export interface RouteCaption {
  /** What it is called, where there is another beside it. */
  name: string | undefined;
  stops: readonly RoleCaption[];
  /** One fewer than stops, in the same order. */
  steps: readonly LegCaption[];
}

/** A role with where it leads and where people come to it from. */
export interface RoleLegsCaption {
  role: RoleCaption;
  out: readonly (LegCaption & { role: RoleCaption })[];
  into: readonly (LegCaption & { role: RoleCaption })[];
  /** What is said where there is none. */
  none: { out: string; into: string };
  heading: { out: string; into: string };
}

/** How much, as a share of the most there can be, and in words; nothing where it is not known. */
export interface ComparisonCell {
  share: number | undefined;
  texts: readonly string[];
  muted: boolean;
}

export interface ComparisonCaption {
  columns: readonly RoleCaption[];
  groups: readonly { name: string; rows: readonly { subject: string; cells: readonly ComparisonCell[] }[] }[];
}

/** Roles by rank, and what speaks for and against each. */
export interface RankingCaption {
  rows: readonly { role: RoleCaption; share: number | undefined; parts: readonly CaptionPart[] }[];
}
