import type { FamilyId, RoleId } from '../../model/schema.ts';
import type { Leg } from '../../queries/answer/leg.ts';

/* The words beside what a picture is of, in one language, ready to be placed. */

export interface RoleCaption {
  role: RoleId;
  name: string;
  family: FamilyId;
  /** Its family's colour, `#rrggbb`. */
  colour: string;
  /** What it is, in one line: family, level. */
  about: string;
}

/** A text, and where it needs one a heading: why, what to learn, … */
export interface CaptionPart {
  label: string | undefined;
  text: string;
}

export interface LegCaption {
  leg: Leg;
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

/** A role with the legs that lead out of it and into it. */
export interface RoleLegsCaption {
  role: RoleCaption;
  out: readonly (LegCaption & { role: RoleCaption })[];
  into: readonly (LegCaption & { role: RoleCaption })[];
  /** For a side with no leg. */
  none: { out: string; into: string };
  heading: { out: string; into: string };
}

/** `share`: how much, 0–1 of the most there can be; undefined where it is not known. `muted`: nothing is known. */
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
