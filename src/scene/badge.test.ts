import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RoleId } from '../model/schema.ts';
import { BADGE, badgesOf, type Badge } from './badge.ts';
import { BoxGrid } from './box-grid.ts';
import { boxAround, type Box, type Point } from './geometry.ts';
import { paintOf, paletteOf } from './palette.ts';
import type { Station, Tone } from './scene.ts';
import { STATION } from './station.ts';
import { weightOf } from './station-paint.ts';
import { widestOf, WIDER } from './text-width.ts';

const place = fc.record({
  x: fc.double({ min: -400, max: 400, noNaN: true }),
  y: fc.double({ min: -400, max: 400, noNaN: true }),
});
const size = fc.record({
  width: fc.double({ min: 1, max: 300, noNaN: true }),
  height: fc.double({ min: 1, max: 120, noNaN: true }),
});

/** How far a circle reaches into the boxes, each of them looked at. */
function depthIn(boxes: readonly Box[], { x, y }: Point, radius: number, own: number): number {
  const depths = boxes.map((box, index) => {
    const dx = Math.max(box.x - x, 0, x - box.x - box.width);
    const dy = Math.max(box.y - y, 0, y - box.y - box.height);
    return index === own ? 0 : radius - Math.hypot(dx, dy);
  });
  return Math.max(0, ...depths);
}

test('a grid finds how deep a circle reaches as if each box were looked at', () => {
  const boxes = fc.array(
    fc.tuple(place, size).map(([at, room]) => boxAround(at, room)),
    { maxLength: 30 },
  );
  const radius = fc.double({ min: 0.5, max: 90, noNaN: true });
  fc.assert(
    fc.property(boxes, place, radius, fc.nat(30), (all, at, reach, own) => {
      const grid = new BoxGrid();
      all.forEach((box, index) => {
        grid.add(box, index);
      });
      expect(grid.depth(at, reach, own)).toBe(depthIn(all, at, reach, own));
    }),
  );
});

const TONES: readonly Tone[] = ['plain', 'chosen', 'lit', 'stop', 'dim'];
const stations: fc.Arbitrary<Station[]> = fc
  .array(
    fc.record({
      at: place,
      size,
      lines: fc.array(fc.string({ minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 3 }),
      font: fc.constantFrom(0, 14, 17, 29),
      tone: fc.constantFrom(...TONES),
      number: fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined }),
    }),
    { maxLength: 20 },
  )
  .map((all) =>
    all.map((own, index) => {
      const paint = paintOf('#2563c9', paletteOf('light'));
      return { ...own, role: `r${index}` as RoleId, name: 'r', paint, away: undefined };
    }),
  );

/** Station by station, each place weighed against every box there is: the plain way. */
function plainBadges(all: readonly Station[]): Map<RoleId, Badge> {
  const boxes = all.map(({ at, size: room }) => boxAround(at, room));
  const read = all.map((station) => boxAround(station.at, nameSize(station)));
  const badges = new Map<RoleId, Badge>();
  all.forEach((station, index) => {
    if (station.number === undefined) return;
    const scale = (station.font || STATION.far) / STATION.font;
    const radius = BADGE.radius * scale;
    const clear = radius + BADGE.rim;
    const cover = (at: Point): number =>
      Math.max(depthIn(boxes, at, clear, index), 4 * depthIn(read, at, clear, index));
    const points = shoulders(station, clear);
    const covered = points.map(cover);
    const free = covered.findIndex((depth) => depth <= 0.1 * clear);
    const at = points[free >= 0 ? free : covered.indexOf(Math.min(...covered))] as Point;
    badges.set(station.role, { at, radius, font: BADGE.font * scale });
    read.push(boxAround(at, { width: 2 * radius, height: 2 * radius }));
  });
  return badges;
}

function nameSize({ lines, font, tone }: Station): { width: number; height: number } {
  return {
    width: widestOf(lines) * font * WIDER[weightOf(tone)],
    height: ((lines.length - 1) * STATION.line * font) / STATION.font + font,
  };
}

/** Upper left, lower left, above, beside. */
function shoulders(station: Station, clear: number): Point[] {
  const { at, size: room } = station;
  const name = nameSize(station);
  const dx = Math.max(room.width / 2 - 5, name.width / 2 + clear * 0.8);
  const dy = Math.max(room.height / 2 + 1, name.height / 2 + clear * 0.6);
  return [
    { x: at.x - dx, y: at.y - dy },
    { x: at.x - dx, y: at.y + dy },
    { x: at.x - room.width / 2 + clear, y: at.y - name.height / 2 - clear },
    { x: at.x - Math.max(room.width / 2, name.width / 2 + clear), y: at.y },
  ];
}

test('numbers stand where they would if every box were looked at for each, however crowded it is', () => {
  fc.assert(
    fc.property(stations, (all) => {
      expect(badgesOf(all)).toEqual(plainBadges(all));
    }),
    { numRuns: 300 },
  );
});

test('where no station has a number there are none', () => {
  fc.assert(
    fc.property(stations, (all) => {
      expect(badgesOf(all.map((station) => ({ ...station, number: undefined }))).size).toBe(0);
    }),
    { numRuns: 20 },
  );
});
