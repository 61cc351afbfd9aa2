import type { Curve, Point } from './geometry.ts';

/* The heads of arrows, where no library draws them. */

/** The point `distance` before the end, on the line the curve arrives by. */
export function pointBeforeEnd({ start, bends, end }: Curve, distance: number): Point {
  const from = bends.findLast((bend) => Math.hypot(bend.x - end.x, bend.y - end.y) > 0.1) ?? start;
  const length = Math.hypot(end.x - from.x, end.y - from.y) || 1;
  const share = Math.min(distance, length) / length;
  return { x: end.x - (end.x - from.x) * share, y: end.y - (end.y - from.y) * share };
}

/** A triangle as long and as wide as `size`: its tip, where the curve ends, and its two shoulders. */
export function arrowHead(curve: Curve, size: number): [tip: Point, left: Point, right: Point] {
  const { end } = curve;
  const base = pointBeforeEnd(curve, size);
  const half = { x: (end.y - base.y) / 2, y: (base.x - end.x) / 2 };
  return [end, { x: base.x + half.x, y: base.y + half.y }, { x: base.x - half.x, y: base.y - half.y }];
}
