import type { Point } from '../geometry.ts';

/** How far from a corner its rounding may begin, in scene units; the curve itself begins half-way. */
const CORNER = 36;

/**
 * Bends that turn corners into rounded ones. A curve passes half-way between neighbouring bends, so each corner
 * gets a bend before and after it: between corners the line is straight, as on a metro map.
 */
export function bendsFor(start: Point, corners: readonly Point[], end: Point): Point[] {
  const turns = withoutStraights(start, corners, end);
  const bends: Point[] = [];
  turns.forEach((corner, index) => {
    bends.push(towards(corner, turns[index - 1] ?? start), corner, towards(corner, turns[index + 1] ?? end));
  });
  return bends;
}

/** A corner where nothing turns is none. */
function withoutStraights(start: Point, corners: readonly Point[], end: Point): Point[] {
  const turns: Point[] = [];
  corners.forEach((corner, index) => {
    const before = turns.at(-1) ?? start;
    const after = corners[index + 1] ?? end;
    const area = (corner.x - before.x) * (after.y - before.y) - (after.x - before.x) * (corner.y - before.y);
    if (Math.abs(area) > 1) turns.push(corner);
  });
  return turns;
}

function towards(corner: Point, other: Point): Point {
  const dx = other.x - corner.x;
  const dy = other.y - corner.y;
  const length = Math.hypot(dx, dy);
  const share = length === 0 ? 0 : Math.min(CORNER, length / 2) / length;
  return { x: corner.x + dx * share, y: corner.y + dy * share };
}
