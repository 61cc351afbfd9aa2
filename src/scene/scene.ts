import type { Basis } from '../model/basis.ts';
import type { Kind } from '../model/career-map.ts';
import type { FamilyId, LevelId, RoleId } from '../model/schema.ts';
import type { Language } from '../model/text.ts';
import type { TransitionId } from '../model/transition-id.ts';
import type { Box, Curve, Point, Size } from './geometry.ts';
import type { Paint, Palette } from './palette.ts';

/* What a picture shows, as plain data: the map element, the SVG writer and the outline all draw from it. */

export interface Scene {
  bounds: Box;
  palette: Palette;
  language: Language;
  quiet: QuietPart;
  live: LivePart;
}

/** What rests: one picture underneath, never an object per track. */
export interface QuietPart {
  lanes: readonly Lane[];
  columns: readonly Column[];
  tracks: readonly QuietTrack[];
  /** Whether the tracks step back because something is lit. */
  dimmed: boolean;
}

export interface Lane {
  family: FamilyId;
  name: string;
  paint: Paint;
  box: Box;
}

export interface Column {
  level: LevelId;
  name: string;
  box: Box;
}

export interface QuietTrack {
  id: TransitionId;
  /** As the map has it. */
  from: RoleId;
  to: RoleId;
  kind: Kind;
  basis: Basis;
  curve: Curve;
}

/** What is asked about: every station, and the tracks that are lit. */
interface LivePart {
  stations: readonly Station[];
  tracks: readonly LiveTrack[];
}

/** `plain` at rest · `chosen` the one asked about · `lit` within its reach · `stop` on the route · `dim` the rest. */
export type Tone = 'plain' | 'chosen' | 'lit' | 'stop' | 'dim';

export interface Station {
  role: RoleId;
  name: string;
  lines: readonly string[];
  /** The size of its name, in scene units; 0 where it is not shown. */
  font: number;
  at: Point;
  size: Size;
  paint: Paint;
  tone: Tone;
  /** The stop's number on the live route, from 1; how many steps away it is; its rank among what suits. */
  number: number | undefined;
  /** How many steps away it is, where that is asked: the further, the fainter. */
  away: number | undefined;
}

export interface LiveTrack {
  id: TransitionId;
  /** In the direction of travel, so that an arrow points to where one gets. */
  from: RoleId;
  to: RoleId;
  kind: Kind;
  basis: Basis;
  /** `route`: a step of the live route · `versus`: of the one it is compared with · `out`, `in`: a way of the chosen role · `rests`: rests on the source. */
  part: 'route' | 'versus' | 'out' | 'in' | 'rests';
  curve: Curve;
}
