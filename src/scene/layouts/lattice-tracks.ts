import type { Transition } from '../../model/career-map.ts';
import { addTo } from '../../model/groups.ts';
import type { RoleId } from '../../model/schema.ts';
import { transitionId, type TransitionId } from '../../model/transition-id.ts';
import { bendsFor } from './bends.ts';
import { FreeLines } from './free-lines.ts';
import type { Cell, Grid, Span } from './grid.ts';
import { boxAround, type Box, type Curve, type Point, type Size } from '../geometry.ts';

/* How a track finds its way through the lattice without crossing a station: out of a station sideways, up or down
   a channel (the room between two columns), along a free row or a corridor (the room between two rows), and down
   the last channel into the other station. Tracks that share a channel keep apart in slots. */

/** Scene units: how far apart tracks in one channel run, and how much of the channel they may fill. */
const SLOT = 5;
const WIDEST_SLOTS = 34;
/** How far beside the last column its channel lies. */
const OUTER = 56;
/** How far two tracks between the same two stations stand apart. */
const PAIR = 5;

export class LatticeTracks {
  private readonly lines: FreeLines;
  private readonly numbers: ReadonlyMap<TransitionId, number>;
  /** By number of a transition: how far both its ends are moved from the middle, to keep apart from one back. */
  private readonly ends: Float64Array;
  /** By number of a transition: how far from the middle it runs in its first channel, and in its last. */
  private readonly first: Float64Array;
  private readonly last: Float64Array;

  constructor(
    private readonly grid: Grid,
    private readonly at: ReadonlyMap<RoleId, Point>,
    transitions: readonly Transition[],
  ) {
    this.lines = new FreeLines(grid);
    this.numbers = new Map(transitions.map((transition, number) => [transitionId(transition), number]));
    this.ends = endsApart(grid, transitions);
    this.first = new Float64Array(transitions.length);
    this.last = new Float64Array(transitions.length);
    this.assignSlots(transitions);
  }

  /** From `from` to `to`, ends on the stations' edges. */
  curve(transition: Transition, sizes: ReadonlyMap<RoleId, Size>): Curve {
    const { from, to } = transition;
    const [f, t] = [this.cell(from), this.cell(to)];
    const number = this.numbers.get(transitionId(transition)) as number;
    const apart = this.ends[number] as number;
    const { start, end, way } = this.endsOf(f, t, this.box(from, sizes), this.box(to, sizes), apart);
    const bends = way ? bendsFor(start, this.corners(f, t, start.y, end.y, number), end) : [];
    return { start, bends, end };
  }

  private box(role: RoleId, sizes: ReadonlyMap<RoleId, Size>): Box {
    return boxAround(this.at.get(role) as Point, sizes.get(role) as Size);
  }

  private cell(role: RoleId): Cell {
    return this.grid.cells.get(role) as Cell;
  }

  /** Where the line leaves and arrives, and whether it needs a way between (`way`) or is straight. */
  private endsOf(
    f: Cell,
    t: Cell,
    a: Box,
    b: Box,
    apart: number,
  ): { start: Point; end: Point; way: boolean } {
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
    const straight = f.row === t.row && this.lines.isFree(f.row, f.column, t.column);
    return { start, end, way: !straight };
  }

  /** The corners between two ends: down the first channel, along a free line, down the last channel. */
  private corners(f: Cell, t: Cell, startY: number, endY: number, number: number): Point[] {
    const [first, last] = channelsOf(f, t);
    const x1 = this.middleOf(first) + (this.first[number] as number);
    if (first === last)
      return [
        { x: x1, y: startY },
        { x: x1, y: endY },
      ];
    const x2 = this.middleOf(last) + (this.last[number] as number);
    const y = this.lines.between(f, t, startY, endY);
    return [
      { x: x1, y: startY },
      { x: x1, y },
      { x: x2, y },
      { x: x2, y: endY },
    ];
  }

  private middleOf(channel: number): number {
    const left = this.grid.columns[channel] as Span;
    const right = this.grid.columns[channel + 1];
    return right ? (left.to + right.from) / 2 : left.to + OUTER;
  }

  /** Spreads the tracks of each channel around its middle, those that go furthest down on the left, then by their ids. */
  private assignSlots(transitions: readonly Transition[]): void {
    const { first, last } = this;
    const ids = [...this.numbers.keys()];
    /** Rows a track goes down, by its number. */
    const drops = new Int32Array(ids.length);
    /** By channel the numbers of its tracks; beyond all numbers, those of tracks that end in it. */
    const channels = new Map<number, number[]>();
    transitions.forEach(({ from, to }, number) => {
      const [f, t] = [this.cell(from), this.cell(to)];
      if (f.row === t.row && this.lines.isFree(f.row, f.column, t.column)) return;
      drops[number] = t.row - f.row;
      const [begins, ends] = channelsOf(f, t);
      addTo(channels, begins, number);
      if (ends !== begins) addTo(channels, ends, number + ids.length);
    });
    const numberOf = (user: number): number => user % ids.length;
    const compare = (a: number, b: number): number =>
      (drops[b] as number) - (drops[a] as number) || ((ids[a] as string) < (ids[b] as string) ? -1 : 1);
    for (const users of channels.values()) {
      const step = Math.min(SLOT, WIDEST_SLOTS / users.length);
      users
        .sort((a, b) => compare(numberOf(a), numberOf(b)))
        .forEach((user, index) => {
          const slots = user < ids.length ? first : last;
          slots[numberOf(user)] = (index - (users.length - 1) / 2) * step;
        });
    }
  }
}

/** The first and the last channel a track runs in; channel n is to the right of column n. */
function channelsOf(f: Cell, t: Cell): [number, number] {
  if (t.column > f.column) return [f.column, t.column - 1];
  if (t.column < f.column) return [f.column - 1, t.column];
  return [f.column, f.column];
}

/** By transition: to which side of the middle both its ends are moved, where it shares its two stations with another. */
function endsApart({ cells }: Grid, transitions: readonly Transition[]): Float64Array {
  const numbers = new Map([...cells.keys()].map((role, number) => [role, number]));
  const pairs = transitions.map(({ from, to }) => {
    const [a, b] = [numbers.get(from) as number, numbers.get(to) as number];
    return Math.min(a, b) * numbers.size + Math.max(a, b);
  });
  const seen = new Set<number>();
  const twice = new Set<number>();
  for (const pair of pairs) (seen.has(pair) ? twice : seen).add(pair);
  return Float64Array.from(transitions, ({ from, to, kind }, index) => {
    if (!twice.has(pairs[index] as number)) return 0;
    return kind === 'overlap' || from > to ? PAIR : -PAIR;
  });
}
