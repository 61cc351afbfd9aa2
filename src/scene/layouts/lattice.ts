import type { CareerGraph } from '../../model/career-graph.ts';
import type { Role } from '../../model/career-map.ts';
import { largest } from '../../model/extremes.ts';
import { addTo } from '../../model/groups.ts';
import type { RoleId } from '../../model/schema.ts';
import type { Box, Point, Size } from '../geometry.ts';
import type { Cell, Grid, Span } from './grid.ts';
import { LatticeTracks } from './lattice-tracks.ts';
import type { Layout } from './layout.ts';

/* Families are lanes from top to bottom, levels are columns from left to right. Roles that share a cell stand in
   rows below each other, in the order the map lists them. Between columns and between rows there is always room
   for tracks: the channels and corridors of lattice-tracks.ts. */

/** Scene units. */
const NAME_WIDTH = 112;
const HEAD_HEIGHT = 34;
const CHANNEL = 112;
const CORRIDOR = 20;
const LANE_PAD = 8;
const LANE_GAP = 6;

export const lattice: Layout = {
  id: 'lattice',
  name: { zh: '泳道', en: 'Lanes and levels' },
  place(graph, rooms) {
    const columns = spansOf(graph, rooms);
    const width = (columns.at(-1)?.to ?? 0) + CHANNEL;
    const lanes = stackLanes(graph, rooms);
    const height = (lanes.at(-1)?.to ?? HEAD_HEIGHT) + LANE_GAP;
    const grid = gridOf(graph, columns, lanes);
    const at = new Map([...grid.cells].map(([role, cell]) => [role, centreOf(grid, cell)]));
    const tracks = new LatticeTracks(grid, at, graph.map.transitions);
    return {
      at,
      lanes: lanes.map((lane) => ({
        family: lane.family,
        box: { x: 0, y: lane.from, width, height: lane.to - lane.from },
      })),
      columns: graph.map.map.levels.map((level, index) => ({
        level: level.id,
        box: columnBox(columns[index] as Span, height),
      })),
      bounds: { x: 0, y: 0, width, height },
      track: (transition, sizes) => tracks.curve(transition, sizes),
    };
  },
};

interface Row extends Span {
  roles: readonly Role[];
}

interface Lane extends Span {
  family: Role['family'];
  rows: readonly Row[];
}

/** A column is as wide as its widest station; an empty one keeps its place. */
function spansOf(graph: CareerGraph, rooms: ReadonlyMap<RoleId, Size>): Span[] {
  const widths = new Map<Role['level'], number[]>();
  for (const role of graph.roles) addTo(widths, role.level, roomOf(rooms, role).width);
  let x = NAME_WIDTH;
  return graph.map.map.levels.map((level) => {
    const from = x + CHANNEL / 2;
    const to = from + largest(widths.get(level.id) ?? [], 72);
    x = to + CHANNEL / 2;
    return { from, to };
  });
}

function stackLanes(graph: CareerGraph, rooms: ReadonlyMap<RoleId, Size>): Lane[] {
  const members = new Map<Role['family'], Role[]>();
  for (const role of graph.roles) addTo(members, role.family, role);
  let y = HEAD_HEIGHT;
  return graph.map.map.families.map((family) => {
    const from = y;
    y += LANE_PAD;
    const rows = rowsOf(members.get(family.id) ?? []).map((roles) => {
      const top = y + CORRIDOR / 2;
      const tallest = largest(
        roles.map((role) => roomOf(rooms, role).height),
        36,
      );
      y = top + tallest + CORRIDOR / 2;
      return { roles, from: top, to: top + tallest };
    });
    const to = y + LANE_PAD;
    y = to + LANE_GAP;
    return { family: family.id, rows, from, to };
  });
}

/** The lane's roles row by row: the n-th of each level stands in the n-th row. */
function rowsOf(roles: readonly Role[]): Role[][] {
  const rows: Role[][] = [[]];
  const filled = new Map<Role['level'], number>();
  for (const role of roles) {
    const row = filled.get(role.level) ?? 0;
    (rows[row] ??= []).push(role);
    filled.set(role.level, row + 1);
  }
  return rows;
}

function gridOf(graph: CareerGraph, columns: readonly Span[], lanes: readonly Lane[]): Grid {
  const rows = lanes.flatMap((lane) => lane.rows);
  const cells = new Map<RoleId, Cell>();
  rows.forEach(({ roles }, row) => {
    for (const role of roles) cells.set(role.id, { column: graph.rank(role.level), row });
  });
  return { columns, rows, cells };
}

function centreOf(grid: Grid, { column, row }: Cell): Point {
  return { x: middle(grid.columns[column] as Span), y: middle(grid.rows[row] as Span) };
}

function middle({ from, to }: Span): number {
  return (from + to) / 2;
}

function columnBox({ from, to }: Span, height: number): Box {
  return { x: from, y: 0, width: to - from, height };
}

function roomOf(rooms: ReadonlyMap<RoleId, Size>, role: Role): Size {
  return rooms.get(role.id) ?? { width: 0, height: 0 };
}
