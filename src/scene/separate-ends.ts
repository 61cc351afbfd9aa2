import { reversed, type Curve, type Point } from './geometry.ts';
import type { LiveTrack } from './scene.ts';

/** How far beside the middle between them each of two lines ends, in scene units. */
const APART = 7;
/** As near as this, two ends are at one place. */
const SAME = 1;

/**
 * Where a route leaves a stop on the side on which it came, the line in and the line out end beside each other: one over
 * the other, the arrow of the one would seem to be the other's. Of two lines, the one that turns upwards, or turns
 * upwards first, ends above; so they do not cross.
 */
export function separateEnds(tracks: readonly LiveTrack[]): LiveTrack[] {
  const apart = [...tracks];
  for (const [index, next] of tracks.entries()) {
    const before = apart[index - 1];
    if (before?.part !== next.part || before.to !== next.from) continue;
    const [into, out] = [reversed(before.curve), next.curve];
    const [{ x, y }, { x: otherX, y: otherY }] = [into.start, out.start];
    if (Math.abs(x - otherX) > SAME || Math.abs(y - otherY) > 2 * APART) continue;
    const middle = (y + otherY) / 2;
    const by = isAbove(into, out) ? -APART : APART;
    apart[index - 1] = { ...before, curve: reversed(startMoved(into, middle + by - y)) };
    apart[index] = { ...next, curve: startMoved(out, middle - by - otherY) };
  }
  return apart;
}

/** Both begin at one place: whether the one turns off above the other. */
function isAbove(one: Curve, other: Curve): boolean {
  const [a, b] = [turnOf(one), turnOf(other)];
  if (a.rise < 0 !== b.rise < 0) return a.rise < 0;
  // The same way, up or down: which turns first turns off first.
  return a.along < b.along === a.rise < 0;
}

/** How far a line runs before it turns, and how far up (less than 0) or down it turns. */
function turnOf({ start, bends, end }: Curve): { along: number; rise: number } {
  const points = [...bends, end];
  const turned = points.findIndex(({ y }) => Math.abs(y - start.y) > SAME);
  const corner = points[turned - 1] ?? start;
  return { along: Math.abs(corner.x - start.x), rise: (points[turned]?.y ?? start.y) - start.y };
}

/** The same line, its first stretch moved up or down: what it turns into stays where it is. */
function startMoved(curve: Curve, by: number): Curve {
  const { start, bends, end } = curve;
  const turned = bends.findIndex(({ y }) => Math.abs(y - start.y) > SAME);
  // A line that is straight all along stays so.
  if (turned < 0) return curve;
  const moved = ({ x, y }: Point): Point => ({ x, y: y + by });
  return { start: moved(start), bends: bends.map((bend, at) => (at < turned ? moved(bend) : bend)), end };
}
