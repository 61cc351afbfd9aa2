import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf } from './blocks.ts';
import { BlockHeights, blockWith, boxesBetween } from './virtual-rows.ts';

const groups = fc.array(fc.nat(3), { maxLength: 80 });

describe('blocks of rows', () => {
  it('hold every row once, in order, few enough of one group', () => {
    fc.assert(
      fc.property(groups, fc.integer({ min: 1, max: 12 }), (groupOf, most) => {
        const blocks = blocksOf(groupOf.length, most, (row) => groupOf[row]);
        const rows = blocks.flatMap(({ from, to }) =>
          Array.from({ length: to - from }, (_, at) => from + at),
        );
        expect(rows).toEqual([...groupOf.keys()]);
        for (const { from, to } of blocks) {
          expect(to - from).toBeLessThanOrEqual(most);
          expect(new Set(groupOf.slice(from, to)).size).toBe(1);
        }
        blocks.slice(1).forEach(({ from }, index) => {
          const before = blocks[index] ?? { from: 0, to: 0 };
          expect(before.to - before.from === most || groupOf[from] !== groupOf[before.from]).toBe(true);
        });
      }),
    );
  });

  it('are one where there is no end to them, and say which has a row', () => {
    expect(blocksOf(5, Infinity, () => 'all')).toEqual([{ from: 0, to: 5 }]);
    const blocks = blocksOf(5, 2, () => undefined);
    expect([-1, 0, 1, 2, 4, 5].map((row) => blockWith(blocks, row))).toEqual([-1, 0, 0, 1, 2, -1]);
  });
});

describe('the heights of blocks', () => {
  const blocks = blocksOf(25, 10, () => undefined);

  it('are measured, or what their rows would have if they were like the first measured', () => {
    const heights = new BlockHeights(blocks, 50);
    expect([0, 1, 2].map((block) => heights.of(block))).toEqual([500, 500, 250]);
    heights.measure(
      new Map([
        [1, 300],
        [2, 300],
      ]),
    );
    expect([0, 1, 2].map((block) => heights.of(block))).toEqual([400, 300, 300]);
    heights.measure(new Map([[1, 900]]));
    expect([0, 1, 2].map((block) => heights.of(block))).toEqual([400, 900, 300]);
  });

  it('are not measured of what is hidden, nor of blocks that are no longer there', () => {
    const heights = new BlockHeights(blocks, 50);
    heights.measure(
      new Map([
        [0, 0],
        [7, 90],
      ]),
    );
    expect([0, 7].map((block) => heights.of(block))).toEqual([500, 0]);
  });
});

it('boxes are near where any part of them is', () => {
  const boxes = [
    { top: -20, bottom: 0 },
    { top: 0, bottom: 10 },
    { top: 10, bottom: 40 },
    { top: 40, bottom: 60 },
  ];
  expect(boxesBetween(boxes, 0, 40)).toEqual([1, 2]);
  expect(boxesBetween(boxes, -1, 41)).toEqual([0, 1, 2, 3]);
  expect(boxesBetween(boxes, 20, 30)).toEqual([2]);
  expect(boxesBetween(boxes, 70, 90)).toEqual([]);
  expect(boxesBetween([], 0, 100)).toEqual([]);
});
