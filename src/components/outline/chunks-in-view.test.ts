import { expect, test } from 'vitest';
import { inChunks } from './chunks-in-view.ts';

test('a list in chunks is the list, in its order, each chunk under a name of its own', () => {
  const items = Array.from({ length: 61 }, (_, index) => index);
  const chunks = inChunks(items, 'sales/senior');
  expect(chunks.flatMap((chunk) => chunk.items)).toEqual(items);
  expect(chunks.map(({ from, items: [first] }) => [from, first])).toEqual([
    [0, 0],
    [25, 25],
    [50, 50],
  ]);
  expect(new Set(chunks.map(({ key }) => key)).size).toBe(3);
  expect(inChunks([], 'sales/senior')).toEqual([]);
});
