import type { Transition } from '../../model/career-map.ts';
import type { RoleId } from '../../model/schema.ts';
import { bendsFor } from './bends.ts';
import { boxAround, type Box, type Curve, type Point, type Size } from '../geometry.ts';

/* How a track finds its way through the lattice without crossing a station: out of a station sideways, up or down
   a channel (the room between two columns), along a free row or a corridor (the room between two rows), and down
   the last channel into the other station. Tracks that share a channel keep apart in slots. */

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

/** Scene units: how far apart tracks in one channel run, and how much of the channel they may fill. */
const SLOT = 5;
const WIDEST_SLOTS = 34;
/** How far beside the last column its channel lies. */
const OUTER = 56;
/** How far two tracks between the same two stations stand apart. */
const PAIR = 5;

export class LatticeTracks {
  private readonly taken: ReadonlySet<string>;
  private readonly pairs: ReadonlySet<string>;
  private readonly slots: ReadonlyMap<string, number>;

  constructor(
    private readonly grid: Grid,
    private readonly at: ReadonlyMap<RoleId, Point>,
    transitions: readonly Transition[],
  ) {
    this.taken = new Set([...grid.cells.values()].map(({ column, row }) => `${column},${row}`));
    this.pairs = pairsIn(transitions);
    this.slots = this.assignSlots(transitions);
  }

  /** From `from` to `to`, ends on the stations' edges. */
  curve(transition: Transition, sizes: ReadonlyMap<RoleId, Size>): Curve {
    const from = this.box(transition.from, sizes);
    const to = this.box(transition.to, sizes);
    const ends = this.ends(transition, from, to);
    if (!ends.way) return { start: ends.start, bends: [], end: ends.end };
    const corners = this.corners(transition, ends.start.y, ends.end.y);
    return { ...ends, bends: bendsFor(ends.start, corners, ends.end) };
  }

  private box(role: RoleId, sizes: ReadonlyMap<RoleId, Size>): Box {
    return boxAround(this.at.get(role) as Point, sizes.get(role) as Size);
  }

  private cell(role: RoleId): Cell {
    return this.grid.cells.get(role) as Cell;
  }

  /** Where the line leaves and arrives, and whether it needs a way between (`way`) or is straight. */
  private ends({ from, to, kind }: Transition, a: Box, b: Box): { start: Point; end: Point; way: boolean } {
    const [f, t] = [this.cell(from), this.cell(to)];
    const apart = this.pairs.has(pairKey(from, to))
      ? kind === 'overlap'
        ? PAIR
        : from < to
          ? -PAIR
          : PAIR
      : 0;
    if (f.column === t.column && Math.abs(f.row - t.row) === 1) {
      const down = t.row > f.row;
      const x = a.x + a.width / 2 + apart;
      return {
        start: { x, y: down ? a.y + a.height : a.y },
        end: { x, y: down ? b.y : b.y + b.height },
        way: false,
      };
    }
    const leavesRight = t.column >= f.column;
    const arrivesLeft = t.column > f.column;
    const start = { x: leavesRight ? a.x + a.width : a.x, y: a.y + a.height / 2 + apart };
    const end = { x: arrivesLeft ? b.x : b.x + b.width, y: b.y + b.height / 2 + apart };
    const straight = f.row === t.row && this.rowIsFree(f.row, f.column, t.column);
    return { start, end, way: !straight };
  }

  /** The corners between two ends: down the first channel, along a free line, down the last channel. */
  private corners(transition: Transition, startY: number, endY: number): Point[] {
    const [f, t] = [this.cell(transition.from), this.cell(transition.to)];
    const [first, last] = channelsOf(f, t);
    const x1 = this.channelX(first, transition);
    if (first === last)
      return [
        { x: x1, y: startY },
        { x: x1, y: endY },
      ];
    const x2 = this.channelX(last, transition);
    const y = this.freeLine(f, t, startY, endY);
    return [
      { x: x1, y: startY },
      { x: x1, y },
      { x: x2, y },
      { x: x2, y: endY },
    ];
  }

  private channelX(channel: number, transition: Transition): number {
    const left = this.grid.columns[channel] as Span;
    const right = this.grid.columns[channel + 1];
    const middle = right ? (left.to + right.from) / 2 : left.to + OUTER;
    return middle + (this.slots.get(slotKey(channel, transition)) ?? 0);
  }

  /** The y along which nothing stands between the two columns, with the least climbing up and down. */
  private freeLine(f: Cell, t: Cell, startY: number, endY: number): number {
    if (this.rowIsFree(t.row, f.column, t.column)) return endY;
    if (this.rowIsFree(f.row, f.column, t.column)) return startY;
    const corridors = Array.from({ length: this.grid.rows.length + 1 }, (_, index) => this.corridorY(index));
    const climb = (y: number): number => Math.abs(y - startY) + Math.abs(y - endY);
    return corridors.reduce((best, y) => (climb(y) < climb(best) - 0.5 ? y : best));
  }

  /** The line above row `index`; below the last row for the index after it. */
  private corridorY(index: number): number {
    const above = this.grid.rows[index - 1];
    const below = this.grid.rows[index];
    if (above && below) return (above.to + below.from) / 2;
    return above ? above.to + 10 : (below as Span).from - 10;
  }

  private rowIsFree(row: number, a: number, b: number): boolean {
    for (let column = Math.min(a, b) + 1; column < Math.max(a, b); column++)
      if (this.taken.has(`${column},${row}`)) return false;
    return true;
  }

  /** Spreads the tracks of each channel around its middle, those that go furthest down on the left. */
  private assignSlots(transitions: readonly Transition[]): Map<string, number> {
    const channels = new Map<number, Transition[]>();
    for (const transition of transitions) {
      const [f, t] = [this.cell(transition.from), this.cell(transition.to)];
      if (f.row === t.row && this.rowIsFree(f.row, f.column, t.column)) continue;
      for (const channel of new Set(channelsOf(f, t)))
        channels.set(channel, [...(channels.get(channel) ?? []), transition]);
    }
    const slots = new Map<string, number>();
    for (const [channel, users] of channels) {
      const step = Math.min(SLOT, WIDEST_SLOTS / users.length);
      users
        .sort((a, b) => this.drop(b) - this.drop(a) || (keyOf(a) < keyOf(b) ? -1 : 1))
        .forEach((user, index) => slots.set(slotKey(channel, user), (index - (users.length - 1) / 2) * step));
    }
    return slots;
  }

  private drop({ from, to }: Transition): number {
    return this.cell(to).row - this.cell(from).row;
  }
}

/** The first and the last channel a track runs in; channel n is to the right of column n. */
function channelsOf(f: Cell, t: Cell): [number, number] {
  if (t.column > f.column) return [f.column, t.column - 1];
  if (t.column < f.column) return [f.column - 1, t.column];
  return [f.column, f.column];
}

function pairsIn(transitions: readonly Transition[]): Set<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { from, to } of transitions) {
    const key = pairKey(from, to);
    if (seen.has(key)) twice.add(key);
    seen.add(key);
  }
  return twice;
}

function pairKey(from: RoleId, to: RoleId): string {
  return from < to ? `${from}>${to}` : `${to}>${from}`;
}

function keyOf({ from, to, kind }: Transition): string {
  return `${from}>${to}>${kind}`;
}

function slotKey(channel: number, transition: Transition): string {
  return `${channel} ${keyOf(transition)}`;
}
