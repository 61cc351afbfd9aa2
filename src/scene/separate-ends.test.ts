import { expect, it } from 'vitest';
import type { Curve, Point } from './geometry.ts';
import { separateEnds } from './separate-ends.ts';
import type { LiveTrack } from './scene.ts';

const at = (x: number, y: number): Point => ({ x, y });
/** Left along, then up or down, then left again: as tracks run in the lattice. */
const bent = (from: Point, channel: number, to: Point): Curve => ({
  start: from,
  bends: [at(channel + 9, from.y), at(channel, from.y), at(channel, (from.y + to.y) / 2), at(channel, to.y)],
  end: to,
});
const track = (from: string, to: string, curve: Curve): LiveTrack =>
  ({ from, to, part: 'route', curve }) as unknown as LiveTrack;
/** The line in, from another station, and the line out, from the left edge of b. */
const route = (into: Curve, out: Curve): LiveTrack[] => [track('a', 'b', into), track('b', 'c', out)];
const ends = ([into, out]: LiveTrack[]): number[] => [into?.curve.end.y ?? NaN, out?.curve.start.y ?? NaN];
const turned = ({ start, bends, end }: Curve): Curve => ({
  start: end,
  bends: bends.toReversed(),
  end: start,
});

it('the line that comes from above ends above the one that goes on below', () => {
  const b = at(0, 0);
  const [into, out] = [turned(bent(b, -30, at(-90, -80))), bent(b, -30, at(-90, 80))];
  expect(ends(separateEnds(route(into, out)))).toEqual([-7, 7]);
  expect(ends(separateEnds(route(turned(out), turned(into))))).toEqual([7, -7]);
});

it('of two lines that go the same way, they do not cross', () => {
  const b = at(0, 0);
  const [near, far] = [bent(b, -20, at(-90, -80)), bent(b, -40, at(-90, -80))];
  expect(ends(separateEnds(route(turned(near), far)))).toEqual([-7, 7]);
  expect(ends(separateEnds(route(turned(far), near)))).toEqual([7, -7]);
  const [nearer, farther] = [bent(b, -20, at(-90, 80)), bent(b, -40, at(-90, 80))];
  expect(ends(separateEnds(route(turned(nearer), farther)))).toEqual([7, -7]);
});

it('two that end beside each other on the wrong sides change places', () => {
  const into = turned(bent(at(0, 5), -40, at(-90, 80)));
  expect(ends(separateEnds(route(into, bent(at(0, 0), -20, at(-90, 80)))))).toEqual([-4.5, 9.5]);
});

it('only the first stretch moves; what it turns into stays', () => {
  const b = at(0, 0);
  const [into] = separateEnds(route(turned(bent(b, -30, at(-90, -80))), bent(b, -30, at(-90, 80))));
  expect(into?.curve.start).toEqual(at(-90, -80));
  expect(into?.curve.bends).toEqual([at(-30, -80), at(-30, -40), at(-30, -7), at(-21, -7)]);
});

it('what passes through a stop, and what belongs to another route, stays as it is', () => {
  const through = route(turned(bent(at(0, 0), -30, at(-90, -80))), bent(at(60, 0), 90, at(150, 80)));
  expect(separateEnds(through)).toEqual(through);
  const [into, out] = route(turned(bent(at(0, 0), -30, at(-90, -80))), bent(at(0, 0), -30, at(-90, 80)));
  const other = [into, { ...out, part: 'versus' }] as LiveTrack[];
  expect(separateEnds(other)).toEqual(other);
});
