import type { RoleId } from '../../model/schema.ts';

/* The lattice that stations stand in: who stands in which column and row, and how far these reach, in scene units. */

export interface Span {
  from: number;
  to: number;
}

export interface Cell {
  column: number;
  row: number;
}

export interface Grid {
  /** Left and right edge of each column of stations. */
  columns: readonly Span[];
  /** Top and bottom edge of each row of stations. */
  rows: readonly Span[];
  cells: ReadonlyMap<RoleId, Cell>;
}
