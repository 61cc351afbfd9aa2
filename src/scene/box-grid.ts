import { addTo } from '../model/groups.ts';
import type { Box, Point } from './geometry.ts';

/** Scene units: a station is a few squares wide and about one high. */
const SIDE = 64;
/** Squares so far apart may share a number: that costs a look at a box far away, and changes nothing. */
const ROWS = 2 ** 20;

/** A box, and whose it is, by number. */
interface Owned {
  box: Box;
  owner: number;
}

/** Boxes by the squares of the plane they reach into, so that only those near a place are looked at. */
export class BoxGrid {
  private readonly squares = new Map<number, Owned[]>();

  add(box: Box, owner: number): void {
    for (const square of squaresIn(box)) addTo(this.squares, square, { box, owner });
  }

  /** Every box that may reach into a circle, and some beside it; one in several squares comes several times. */
  *near({ x, y }: Point, radius: number): Generator<Owned> {
    const around = { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
    for (const square of squaresIn(around)) yield* this.squares.get(square) ?? [];
  }

  /** How far a circle reaches into the boxes, at the most; 0 where it is clear of all. Those of `own` do not count. */
  depth(at: Point, radius: number, own: number): number {
    let deepest = 0;
    for (const { box, owner } of this.near(at, radius)) {
      if (owner === own) continue;
      const dx = Math.max(box.x - at.x, 0, at.x - box.x - box.width);
      const dy = Math.max(box.y - at.y, 0, at.y - box.y - box.height);
      deepest = Math.max(deepest, radius - Math.hypot(dx, dy));
    }
    return deepest;
  }
}

/** The numbers of the squares a box reaches into. */
function* squaresIn({ x, y, width, height }: Box): Generator<number> {
  const [left, right] = [Math.floor(x / SIDE), Math.floor((x + width) / SIDE)];
  const [top, bottom] = [Math.floor(y / SIDE), Math.floor((y + height) / SIDE)];
  for (let column = left; column <= right; column++)
    for (let row = top; row <= bottom; row++) yield column * ROWS + row;
}
