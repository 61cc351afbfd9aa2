import { expect, test } from 'vitest';
import { CareerGraph } from '../../model/career-graph.ts';
import type { RoleId } from '../../model/schema.ts';
import { sketchMap } from '../../../test/sketch-map.ts';
import { TABLE_COLUMNS, roleRows, sortRows, type Sorting } from './role-rows.ts';

const levels: Record<string, number> = { a: 2, b: 4, c: 1 };
const sketched = sketchMap('a -> b\nb -> c\na -> c\nc ~ d');
const graph = new CareerGraph({
  ...sketched,
  roles: sketched.roles.map((role) => {
    const level = levels[role.id];
    return level === undefined
      ? role
      : { ...role, skills: { technology: { level, basis: 'editorial', sources: [] } } as never };
  }),
});
const rows = roleRows(graph, graph.role('a' as RoleId));
const sorted = (by: Sorting['by'], descending = false) =>
  sortRows(rows, { by, descending }, 'en').map(({ role }) => role.id);

test('a row counts ways out and in, an overlap both ways', () => {
  expect(rows.map(({ role, out, into }) => [role.id, out, into])).toEqual([
    ['a', 2, 0],
    ['b', 1, 1],
    ['c', 1, 3],
    ['d', 1, 1],
  ]);
});

test('readiness is from the role asked about, and unknown where nobody says', () => {
  expect(rows.map(({ readiness }) => readiness?.share)).toEqual([undefined, 0.5, 1, undefined]);
  expect(roleRows(graph, undefined).every(({ readiness }) => readiness === undefined)).toBe(true);
});

test('what is unknown comes last either way', () => {
  expect(sorted('readiness')).toEqual(['b', 'c', 'a', 'd']);
  expect(sorted('readiness', true)).toEqual(['c', 'b', 'a', 'd']);
});

test('sorted by figures and by names, ties keep the order of the map', () => {
  expect(sorted('out', true)).toEqual(['a', 'b', 'c', 'd']);
  expect(sorted('into', true)).toEqual(['c', 'b', 'd', 'a']);
  expect(sorted('role', true)).toEqual(['d', 'c', 'b', 'a']);
  for (const by of TABLE_COLUMNS) expect(sorted(by)).toHaveLength(rows.length);
});
