/* Scene units: one unit is one CSS pixel at zoom 1; x to the right, y downwards. */

export interface Point {
  x: number;
  y: number;
}

export interface Size {
  width: number;
  height: number;
}

/** Top left corner and size. */
export interface Box extends Point, Size {}

/** The smallest box around points and boxes; at the origin and empty for none. */
export function boundsOf(things: Iterable<Point | Box>): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const thing of things) {
    left = Math.min(left, thing.x);
    top = Math.min(top, thing.y);
    right = Math.max(right, thing.x + ('width' in thing ? thing.width : 0));
    bottom = Math.max(bottom, thing.y + ('height' in thing ? thing.height : 0));
  }
  if (left === Infinity) return { x: 0, y: 0, width: 0, height: 0 };
  return { x: left, y: top, width: right - left, height: bottom - top };
}

export function boxAround(centre: Point, size: Size): Box {
  const { width, height } = size;
  return { x: centre.x - width / 2, y: centre.y - height / 2, width, height };
}

function midpoint(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

/**
 * A smooth line: from `start` to `end` along its bends, a quadratic curve per bend that passes half-way between
 * neighbouring bends. The same three things describe it to cytoscape, to SVG and to a canvas.
 */
export interface Curve {
  start: Point;
  bends: readonly Point[];
  end: Point;
}

/** One quadratic piece of a curve. */
export interface Arc {
  control: Point;
  to: Point;
}

/** The curve's pieces in order; none for a straight line. */
export function arcsOf({ bends, end }: Curve): Arc[] {
  return bends.map((control, index) => {
    const next = bends[index + 1];
    return { control, to: next ? midpoint(control, next) : end };
  });
}

/** Points along the curve, `perArc` on each piece: for distances and for finding what a line passes. */
export function pointsAlong(curve: Curve, perArc = 8): Point[] {
  const arcs =
    curve.bends.length > 0 ? arcsOf(curve) : [{ control: midpoint(curve.start, curve.end), to: curve.end }];
  const points = [curve.start];
  let from = curve.start;
  for (const { control, to } of arcs) {
    for (let i = 1; i <= perArc; i++) points.push(along(from, control, to, i / perArc));
    from = to;
  }
  return points;
}

function along(from: Point, control: Point, to: Point, t: number): Point {
  const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
  return { x: a * from.x + b * control.x + c * to.x, y: a * from.y + b * control.y + c * to.y };
}

/** The same line the other way round. */
export function reversed({ start, bends, end }: Curve): Curve {
  return { start: end, bends: bends.toReversed(), end: start };
}

/** How far a stretch has to be moved to lie between two places. */
export function shiftInto(from: number, to: number, least: number, most: number): number {
  return from < least ? least - from : to > most ? most - to : 0;
}

/** How far a box is moved to lie in the middle of a room; where it is larger, it begins on the side where `first` is. */
export function panInto(room: Box, box: Box, zoom: number, first?: Point): Point {
  const place = (spare: number, share: number): number =>
    spare * (spare >= 0 || !first ? 0.5 : share < 0.5 ? 0 : 1);
  const along = (at: number, start: number, length: number): number => (at - start) / length;
  const { x, y } = first ?? box;
  return {
    x: room.x - box.x * zoom + place(room.width - box.width * zoom, along(x, box.x, box.width)),
    y: room.y - box.y * zoom + place(room.height - box.height * zoom, along(y, box.y, box.height)),
  };
}
