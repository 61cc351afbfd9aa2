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

/** How a track keeps apart from others, in scene units. */
interface Apart {
  /** At both ends, from another between the same two stations. */
  ends: number;
  /** From the middle of its first channel, and of its last. */
  first: number;
  last: number;
}

/** A track of a channel that is to be given its slot. */
interface User {
  /** Rows it goes down; up where it is less than 0. */
  drop: number;
  apart: Apart;
  end: 'first' | 'last';
}

export class LatticeTracks {
  private readonly lines: FreeLines;
  private readonly apart: ReadonlyMap<TransitionId, Apart>;

  constructor(
    private readonly grid: Grid,
    private readonly at: ReadonlyMap<RoleId, Point>,
    transitions: readonly Transition[],
  ) {
    this.lines = new FreeLines(grid);
    const apart = new Map<TransitionId, Apart>();
    const ends = endsApart(grid, transitions);
    transitions.forEach((transition, index) => {
      apart.set(transitionId(transition), { ends: ends[index] as number, first: 0, last: 0 });
    });
    this.apart = apart;
    this.assignSlots(transitions);
  }

  /** From `from` to `to`, ends on the stations' edges. */
  curve(transition: Transition, sizes: ReadonlyMap<RoleId, Size>): Curve {
    const { from, to } = transition;
    const [f, t] = [this.cell(from), this.cell(to)];
    const apart = this.apart.get(transitionId(transition)) as Apart;
    const { start, end, way } = this.ends([f, t], [this.box(from, sizes), this.box(to, sizes)], apart.ends);
    const bends = way ? bendsFor(start, this.corners(f, t, start.y, end.y, apart), end) : [];
    return { start, bends, end };
  }

  private box(role: RoleId, sizes: ReadonlyMap<RoleId, Size>): Box {
    return boxAround(this.at.get(role) as Point, sizes.get(role) as Size);
  }

  private cell(role: RoleId): Cell {
    return this.grid.cells.get(role) as Cell;
  }

  /** Where the line leaves and arrives, and whether it needs a way between (`way`) or is straight. */
  private ends(
    [f, t]: readonly [Cell, Cell],
    [a, b]: readonly [Box, Box],
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
  private corners(f: Cell, t: Cell, startY: number, endY: number, apart: Apart): Point[] {
    const [first, last] = channelsOf(f, t);
    const x1 = this.middleOf(first) + apart.first;
    if (first === last)
      return [
        { x: x1, y: startY },
        { x: x1, y: endY },
      ];
    const x2 = this.middleOf(last) + apart.last;
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
    const byId = new Map(transitions.map((transition) => [transitionId(transition), transition]));
    const channels = new Map<number, User[]>();
    // Sorted once, as plain texts; in each channel only by how far they go down, which leaves equal ones in order.
    for (const id of [...byId.keys()].sort()) {
      const { from, to } = byId.get(id) as Transition;
      const [f, t] = [this.cell(from), this.cell(to)];
      if (f.row === t.row && this.lines.isFree(f.row, f.column, t.column)) continue;
      const user = { drop: t.row - f.row, apart: this.apart.get(id) as Apart };
      const [first, last] = channelsOf(f, t);
      addTo(channels, first, { ...user, end: 'first' });
      if (last !== first) addTo(channels, last, { ...user, end: 'last' });
    }
    for (const users of channels.values()) {
      const step = Math.min(SLOT, WIDEST_SLOTS / users.length);
      users
        .sort((a, b) => b.drop - a.drop)
        .forEach(({ apart, end }, index) => {
          apart[end] = (index - (users.length - 1) / 2) * step;
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
function endsApart({ cells }: Grid, transitions: readonly Transition[]): number[] {
  const numbers = new Map([...cells.keys()].map((role, number) => [role, number]));
  const pairs = transitions.map(({ from, to }) => {
    const [a, b] = [numbers.get(from) as number, numbers.get(to) as number];
    return Math.min(a, b) * numbers.size + Math.max(a, b);
  });
  const seen = new Set<number>();
  const twice = new Set<number>();
  for (const pair of pairs) (seen.has(pair) ? twice : seen).add(pair);
  return transitions.map(({ from, to, kind }, index) => {
    if (!twice.has(pairs[index] as number)) return 0;
    return kind === 'overlap' || from > to ? PAIR : -PAIR;
  });
}
