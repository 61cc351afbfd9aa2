import type { Block } from './blocks.ts';
import { BlockHeights, blockWith, boxesBetween } from './virtual-rows.ts';

/** CSS pixels: the height of a row before one is measured. */
const ROW_HEIGHT = 48;

/**
 * Which blocks of a scrolling list hold their rows: those in view, and those within a screenful of it. In the list each
 * block is an element of the class `block`, in order, whether it holds its rows or not.
 */
export class LongList {
  private readonly heights: BlockHeights;
  private filled: ReadonlySet<number>;
  /** The first block whose rows are in view, and how far below the list's upper edge it begins. */
  private anchor: { block: number; below: number } | undefined;
  /** Whether these blocks are in the document yet. */
  private drawn = false;
  private sizes: ResizeObserver | undefined;

  /** `row`: near which the list is first seen; `onResize`: turned, a phone shows more rows, or each in fewer lines. */
  constructor(
    private readonly blocks: readonly Block[],
    row: number,
    private readonly onResize: () => void,
  ) {
    this.heights = new BlockHeights(blocks, ROW_HEIGHT);
    const near = Math.max(0, blockWith(blocks, row));
    this.filled = new Set([near - 1, near, near + 1]);
  }

  /** Once it is no longer shown. */
  end(): void {
    this.sizes?.disconnect();
    this.sizes = undefined;
  }

  /** How high a block is that does not hold its rows; undefined: it does. The block of the active row always does. */
  emptyHeight(block: number, active: number): number | undefined {
    const { from, to } = this.blocks[block] ?? { from: 0, to: 0 };
    const filled = this.filled.has(block) || (active >= from && active < to);
    return filled ? undefined : this.heights.of(block);
  }

  /** Before blocks are filled and emptied: remembers what is in view, so that it stays where it is. */
  hold(list: HTMLElement): void {
    this.anchor = undefined;
    if (!this.drawn) return;
    const boxes = boxesIn(list);
    const inView = boxesBetween(boxes, 0, list.clientHeight);
    const block = inView.find((index) => boxes[index]?.filled) ?? inView[0] ?? -1;
    const box = boxes[block];
    if (box) this.anchor = { block, below: box.top };
  }

  /** Afterwards: measures, and puts back what moved because a block is not as high as it was taken to be. */
  settle(list: HTMLElement): void {
    this.drawn = true;
    if (!this.sizes) {
      this.sizes = new ResizeObserver(this.onResize);
      this.sizes.observe(list);
    }
    const boxes = boxesIn(list);
    const filled = boxes.flatMap(({ top, bottom, filled: holds }, block): [number, number][] =>
      holds ? [[block, bottom - top]] : [],
    );
    this.heights.measure(new Map(filled));
    const { anchor } = this;
    const moved = anchor ? (boxes[anchor.block]?.top ?? anchor.below) - anchor.below : 0;
    if (moved !== 0) list.scrollTop += moved;
  }

  /** Follows the list to where it was scrolled; says whether other blocks have to be filled for that. */
  follow(list: HTMLElement): boolean {
    const view = list.clientHeight;
    if (view === 0) return false;
    const boxes = boxesIn(list);
    if (boxesBetween(boxes, -view / 2, 1.5 * view).every((block) => this.filled.has(block))) return false;
    this.filled = new Set(boxesBetween(boxes, -view, 2 * view));
    return true;
  }
}

/** Where the blocks lie, from the list's upper edge as it is scrolled. */
function boxesIn(list: HTMLElement): { top: number; bottom: number; filled: boolean }[] {
  const { top: edge } = list.getBoundingClientRect();
  return [...list.querySelectorAll('.block')].map((block) => {
    const { top, bottom } = block.getBoundingClientRect();
    return { top: top - edge, bottom: bottom - edge, filled: block.childElementCount > 0 };
  });
}
