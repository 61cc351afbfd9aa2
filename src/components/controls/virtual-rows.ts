import type { Block } from './blocks.ts';

/* A long list is cut into blocks of rows. Only the blocks near what is in view hold their rows; in place of each of the
   others stands an empty box of its height. Heights and places are CSS pixels. */

/** Which block a row is in; −1: in none. */
export function blockWith(blocks: readonly Block[], row: number): number {
  return blocks.findIndex(({ from, to }) => row >= from && row < to);
}

/** The heights of blocks: as measured, and for the others so much a row. */
export class BlockHeights {
  private readonly measured = new Map<number, number>();
  private estimated = true;

  /**
   * `rowHeight`: what a row is taken to be high until some are measured; then the mean of these, for good, so that the
   * list keeps its length.
   */
  constructor(
    private readonly blocks: readonly Block[],
    private rowHeight: number,
  ) {}

  /** What was measured of some blocks; a block without height is not shown. */
  measure(heights: ReadonlyMap<number, number>): void {
    let [rows, total] = [0, 0];
    for (const [block, height] of heights) {
      const { from, to } = this.blocks[block] ?? { from: 0, to: 0 };
      if (height <= 0 || from === to) continue;
      this.measured.set(block, height);
      rows += to - from;
      total += height;
    }
    if (!this.estimated || rows === 0) return;
    this.rowHeight = total / rows;
    this.estimated = false;
  }

  of(block: number): number {
    const { from, to } = this.blocks[block] ?? { from: 0, to: 0 };
    return this.measured.get(block) ?? (to - from) * this.rowHeight;
  }
}

/** Which of some boxes, one below the other, lie at least in part between two places. */
export function boxesBetween(
  boxes: readonly { top: number; bottom: number }[],
  top: number,
  bottom: number,
): number[] {
  return [...boxes.keys()].filter((index) => {
    const box = boxes[index];
    return box && box.bottom > top && box.top < bottom;
  });
}
