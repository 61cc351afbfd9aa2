/** The heights at which the bottom panel rests, the lowest first. */
export const HEIGHTS = ['peek', 'half', 'full'] as const;
export type Height = (typeof HEIGHTS)[number];

/** The next height up (1) or down (−1), or the same at either end. */
export function nextHeight(height: Height, by: 1 | -1): Height {
  return HEIGHTS[HEIGHTS.indexOf(height) + by] ?? height;
}

/** In CSS pixels: a handle that moved less was tapped, not dragged. */
const TAP = 8;

/**
 * The height to which a panel goes when it is let go of, after it was dragged `from` one height `to` another, in CSS
 * pixels: the nearest in that direction, so that a flick is enough. Undefined where it was tapped. `at`: how high each
 * height is.
 */
export function heightAtRelease(at: Record<Height, number>, from: number, to: number): Height | undefined {
  if (Math.abs(to - from) < TAP) return undefined;
  const ahead = HEIGHTS.filter((height) => (to > from ? at[height] > from + TAP : at[height] < from - TAP));
  const [nearest] = (ahead.length > 0 ? ahead : HEIGHTS).toSorted(
    (a, b) => Math.abs(at[a] - to) - Math.abs(at[b] - to),
  );
  return nearest;
}
