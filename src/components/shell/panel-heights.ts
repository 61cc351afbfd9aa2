/** How high the panel of a phone can stand, the lowest first. */
export const HEIGHTS = ['peek', 'half', 'full'] as const;
export type Height = (typeof HEIGHTS)[number];

/** The next height up (1) or down (−1), or the same at either end. */
export function beside(height: Height, by: 1 | -1): Height {
  return HEIGHTS[HEIGHTS.indexOf(height) + by] ?? height;
}

/** CSS pixels: what moves less was a tap. */
const TAP = 8;

/**
 * Where a panel comes to rest that was dragged from one height in CSS pixels to another: at the nearest that lies that
 * way, so that a flick is enough; undefined where it hardly moved.
 */
export function atRelease(at: Record<Height, number>, from: number, to: number): Height | undefined {
  if (Math.abs(to - from) < TAP) return undefined;
  const ahead = HEIGHTS.filter((height) => (to > from ? at[height] > from + TAP : at[height] < from - TAP));
  const [nearest] = (ahead.length > 0 ? ahead : HEIGHTS).toSorted(
    (a, b) => Math.abs(at[a] - to) - Math.abs(at[b] - to),
  );
  return nearest;
}
