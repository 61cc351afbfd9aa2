import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TradeOff } from '../queries/routing/trade-offs.ts';
import { CHART, chartOf, DOT } from './trade-off-chart.ts';

const route = (steps: number, gap: number, unassessed = 0, estimated = 0): TradeOff => ({
  route: { roles: [], steps: [] },
  steps,
  gap,
  unassessed,
  estimated,
});

describe('a chart of trade-offs', () => {
  it('has more steps to the right and more to learn further up', () => {
    const { dots, steps, levels } = chartOf([route(2, 9), route(3, 4), route(5, 0)]);
    const [short, middle, long] = dots;
    expect(short?.x).toBeLessThan(middle?.x ?? 0);
    expect(middle?.x).toBeLessThan(long?.x ?? 0);
    expect(short?.y).toBeLessThan(middle?.y ?? 0);
    expect(middle?.y).toBeLessThan(long?.y ?? 0);
    expect(steps.map(({ value }) => value)).toEqual([2, 3, 4, 5]);
    expect(levels.map(({ value }) => value)).toEqual([0, 5, 10]);
    expect(steps[0]?.at).toBe(short?.x);
    expect(levels[0]?.at).toBe(long?.y);
  });

  it('gives no height to what nobody assessed', () => {
    const { dots, unassessed, levels } = chartOf([route(1, 0, 1), route(2, 8, 1)]);
    expect(unassessed).toBe(dots[0]?.y);
    expect(dots[1]?.y).toBeGreaterThan(unassessed ?? Infinity);
    expect(levels.every(({ at }) => at > (unassessed ?? 0) + DOT / 2)).toBe(true);
    expect(chartOf([route(1, 0, 1), route(2, 0, 2)]).levels).toEqual([]);
    expect(chartOf([route(1, 3)]).unassessed).toBeUndefined();
  });

  it('tells dots apart that would cover one another, and keeps them within', () => {
    const some = fc.record({
      steps: fc.integer({ min: 1, max: 12 }),
      gap: fc.integer({ min: 0, max: 60 }),
      unassessed: fc.integer({ min: 0, max: 1 }),
    });
    fc.assert(
      fc.property(fc.array(some, { minLength: 1, maxLength: 10 }), (routes) => {
        const { dots, steps, levels } = chartOf(
          routes.map((one) => route(one.steps, one.gap, one.unassessed)),
        );
        expect(steps.length).toBeLessThanOrEqual(6);
        expect(levels.length).toBeLessThanOrEqual(6);
        for (const [index, { x, y }] of dots.entries()) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(CHART.width);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(CHART.height);
          for (const other of dots.slice(index + 1))
            expect(Math.hypot(other.x - x, other.y - y)).toBeGreaterThanOrEqual(DOT - 0.01);
        }
      }),
      { seed: 20240508, numRuns: 60 },
    );
  });
});
