import { describe, expect, it } from 'vitest';
import { arcsOf, boundsOf, boxAround, panInto, pointsAlong, type Curve } from './geometry.ts';

const at = (x: number, y: number) => ({ x, y });

describe('bounds', () => {
  it('of nothing are empty, at the origin', () => {
    expect(boundsOf([])).toEqual({ x: 0, y: 0, width: 0, height: 0 });
  });

  it('of one point are that point', () => {
    expect(boundsOf([at(3, -4)])).toEqual({ x: 3, y: -4, width: 0, height: 0 });
  });

  it('hold every point and the whole of every box', () => {
    expect(boundsOf([at(-5, 2), { x: 0, y: 0, width: 10, height: 4 }, at(3, 9)])).toEqual({
      x: -5,
      y: 0,
      width: 15,
      height: 9,
    });
  });

  it('of a box around a point are the box', () => {
    const box = boxAround(at(10, 20), { width: 6, height: 8 });
    expect(box).toEqual({ x: 7, y: 16, width: 6, height: 8 });
    expect(boundsOf([box])).toEqual(box);
  });
});

describe('a curve', () => {
  const straight: Curve = { start: at(0, 0), bends: [], end: at(10, 20) };
  const once: Curve = { start: at(0, 0), bends: [at(10, 0)], end: at(10, 10) };
  const twice: Curve = { start: at(0, 0), bends: [at(10, 0), at(10, 20)], end: at(20, 20) };

  it('has one piece per bend, and meets half-way between neighbouring bends', () => {
    expect(arcsOf(straight)).toEqual([]);
    expect(arcsOf(once)).toEqual([{ control: at(10, 0), to: at(10, 10) }]);
    expect(arcsOf(twice)).toEqual([
      { control: at(10, 0), to: at(10, 10) },
      { control: at(10, 20), to: at(20, 20) },
    ]);
  });

  it('without bends is straight and evenly walked', () => {
    expect(pointsAlong(straight, 4)).toEqual([at(0, 0), at(2.5, 5), at(5, 10), at(7.5, 15), at(10, 20)]);
  });

  it('is walked from its start to its end, as many points on every piece', () => {
    for (const curve of [straight, once, twice]) {
      const points = pointsAlong(curve, 8);
      expect(points).toHaveLength(1 + 8 * Math.max(1, curve.bends.length));
      expect(points.at(0)).toEqual(curve.start);
      expect(points.at(-1)).toEqual(curve.end);
    }
  });

  it('bends towards its control points without reaching them', () => {
    expect(pointsAlong(once, 2)).toEqual([at(0, 0), at(7.5, 2.5), at(10, 10)]);
    expect(pointsAlong(twice, 1)).toEqual([at(0, 0), at(10, 10), at(20, 20)]);
  });
});

describe('a box moved into a room', () => {
  const room = { x: 10, y: 20, width: 100, height: 100 };
  const box = { x: 0, y: 0, width: 400, height: 100 };

  it('lies in the middle where it fits', () => {
    expect(panInto(room, box, 0.25)).toEqual({ x: 10, y: 57.5 });
  });

  it('begins on the side of its first point where it is larger', () => {
    expect(panInto(room, box, 0.5, at(20, 90))).toEqual({ x: 10, y: 45 });
    expect(panInto(room, box, 0.5, at(390, 90))).toEqual({ x: -90, y: 45 });
  });
});
