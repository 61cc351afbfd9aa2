import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RoleId } from '../../model/schema.ts';
import { FreeLines, leastClimb } from './free-lines.ts';
import type { Cell, Span } from './grid.ts';

/** Of all lines, from top to bottom, each that saves more than half a unit on the best so far. */
function plainLeastClimb(lines: readonly number[], startY: number, endY: number): number {
  const climb = (y: number): number => Math.abs(y - startY) + Math.abs(y - endY);
  return lines.reduce((best, y) => (climb(y) < climb(best) - 0.5 ? y : best));
}

const height = fc.double({ min: -100, max: 1_500, noNaN: true });

test('the line with the least climbing is the one that is found by looking at each', () => {
  const gaps = fc.array(fc.double({ min: 0.3, max: 120, noNaN: true }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(gaps, height, height, (apart, startY, endY) => {
      let y = 0;
      const lines = apart.map((gap) => (y += gap));
      expect(leastClimb(lines, startY, endY)).toBe(plainLeastClimb(lines, startY, endY));
    }),
    { numRuns: 1_000 },
  );
});

test('a line exactly as high as an end, and one just half a unit better, are no exceptions', () => {
  for (const [start, end] of [
    [10, 10],
    [10, 30],
    [12.25, 40],
    [12.5, 40],
    [0, 5],
    [50, 60],
  ] as const)
    expect(leastClimb([10, 15, 30], start, end)).toBe(plainLeastClimb([10, 15, 30], start, end));
});

const cell = fc.record({ column: fc.nat(5), row: fc.nat(3) });

test('a row is free where none of the stations between two columns stands in it', () => {
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 10 }), fc.nat(3), fc.nat(5), fc.nat(5), (cells, row, a, b) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      const rows: Span[] = Array.from({ length: 4 }, (_, index) => ({
        from: index * 50,
        to: index * 50 + 36,
      }));
      const named = new Map(cells.map((own: Cell, index) => [`r${index}` as RoleId, own]));
      const lines = new FreeLines({ columns: [], rows, cells: named });
      const between = cells.filter((own) => own.row === row && own.column > low && own.column < high);
      expect(lines.isFree(row, a, b)).toBe(between.length === 0);
    }),
  );
});

test('a track keeps to a free row of its ends, first the one it goes to, else to a corridor', () => {
  const rows = [
    { from: 0, to: 36 },
    { from: 56, to: 92 },
  ];
  const ends = [
    { column: 0, row: 0 },
    { column: 2, row: 1 },
  ] as const;
  const lineWith = (...between: Cell[]): number => {
    const cells = new Map([...ends, ...between].map((own, index) => [`r${index}` as RoleId, own]));
    return new FreeLines({ columns: [], rows, cells }).between(ends[0], ends[1], 18, 74);
  };
  expect(lineWith()).toBe(74);
  expect(lineWith({ column: 1, row: 1 })).toBe(18);
  expect(lineWith({ column: 1, row: 0 }, { column: 1, row: 1 })).toBe(46);
});
