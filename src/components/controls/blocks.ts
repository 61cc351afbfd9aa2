/** Rows from one up to, and not including, another. */
export interface Block {
  from: number;
  to: number;
}

/** Cuts rows into blocks of at most so many; a block never holds rows of two groups. */
export function blocksOf(count: number, most: number, groupOf: (row: number) => unknown): Block[] {
  const blocks: Block[] = [];
  for (let row = 0; row < count; row++) {
    const last = blocks.at(-1);
    if (last && row - last.from < most && groupOf(row) === groupOf(last.from)) last.to = row + 1;
    else blocks.push({ from: row, to: row + 1 });
  }
  return blocks;
}
