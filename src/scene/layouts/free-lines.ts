import type { Cell, Grid, Span } from './grid.ts';

/** The horizontal lines of a lattice along which a track meets no station: rows that are free, and corridors. */
export class FreeLines {
  /** By row, the columns a station stands in, from left to right. */
  private readonly taken: readonly (readonly number[])[];
  /** Above the first row, between two rows, below the last: from top to bottom. */
  private readonly corridors: readonly number[];

  constructor({ rows, cells }: Grid) {
    this.taken = takenBy(rows.length, cells.values());
    this.corridors = corridorsBetween(rows);
  }

  /** Whether no station stands in a row between two columns, these two left out. */
  isFree(row: number, a: number, b: number): boolean {
    const columns = this.taken[row] ?? [];
    const next = columns[firstFrom(columns, Math.min(a, b) + 1)];
    return next === undefined || next >= Math.max(a, b);
  }

  /** The y along which nothing stands between two cells' columns, with the least climbing up and down. */
  between(f: Cell, t: Cell, startY: number, endY: number): number {
    if (this.isFree(t.row, f.column, t.column)) return endY;
    if (this.isFree(f.row, f.column, t.column)) return startY;
    return leastClimb(this.corridors, startY, endY);
  }
}

function takenBy(rows: number, cells: Iterable<Cell>): number[][] {
  const taken = Array.from({ length: rows }, (): number[] => []);
  for (const { column, row } of cells) taken[row]?.push(column);
  for (const columns of taken) columns.sort((a, b) => a - b);
  return taken;
}

function corridorsBetween(rows: readonly Span[]): number[] {
  const [first, last] = [rows[0], rows.at(-1)];
  const between = rows.slice(1).map(({ from }, index) => ((rows[index] as Span).to + from) / 2);
  return [...(first ? [first.from - 10] : []), ...between, ...(last ? [last.to + 10] : [])];
}

/**
 * The line, of at least one from top to bottom, that is reached from one height and left for another with the least
 * climbing; a lower one only where it saves more than half a unit. From line to line the climb falls as far as the
 * upper of the two heights and never falls again, so only the last line above that height and the next one can be the
 * least. Lines are more than a quarter of a unit apart.
 */
export function leastClimb(lines: readonly number[], startY: number, endY: number): number {
  const climb = (y: number): number => Math.abs(y - startY) + Math.abs(y - endY);
  const below = firstFrom(lines, Math.min(startY, endY));
  const [above, next] = [lines[below - 1], lines[below]];
  if (above === undefined || next === undefined) return (above ?? next) as number;
  return climb(next) < climb(above) - 0.5 ? next : above;
}

/** By halving: the first place in a rising list whose number is no less than `least`; after the last where all are. */
function firstFrom(rising: readonly number[], least: number): number {
  let [from, to] = [0, rising.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((rising[middle] as number) < least) from = middle + 1;
    else to = middle;
  }
  return from;
}
