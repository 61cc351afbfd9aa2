import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, mix, standingOut } from './colour.ts';

const runs = { seed: 20240502, numRuns: 300 };
const colour = fc.stringMatching(/^#[0-9a-fA-F]{6}$/);

describe('contrast', () => {
  it('is what WCAG says for known pairs', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
    expect(contrast('#ff0000', '#ffffff')).toBeCloseTo(4.0, 2);
    expect(contrast('#0000ff', '#ffffff')).toBeCloseTo(8.59, 2);
  });

  it('is the same both ways, between 1 and 21', () => {
    fc.assert(
      fc.property(colour, colour, (a, b) => {
        expect(contrast(a, b)).toBe(contrast(b, a));
        expect(contrast(a, b)).toBeGreaterThanOrEqual(1);
        expect(contrast(a, b)).toBeLessThanOrEqual(21.0001);
      }),
      runs,
    );
  });
});

describe('a mixed colour', () => {
  it('is all of one, all of the other, or half of each', () => {
    expect(mix('#123456', '#ffffff', 1)).toBe('#123456');
    expect(mix('#123456', '#ffffff', 0)).toBe('#ffffff');
    expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080');
    expect(mix('#ff0000', '#000000', 0.02)).toBe('#050000');
  });

  it('is always #rrggbb', () => {
    fc.assert(
      fc.property(colour, colour, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, share) => {
        expect(mix(a, b, share)).toMatch(/^#[0-9a-f]{6}$/);
      }),
      runs,
    );
  });
});

describe('a colour made to stand out', () => {
  it('stays as it is where it stands out already', () => {
    expect(standingOut('#1b1d22', '#ffffff', '#000000', 4.5)).toBe('#1b1d22');
  });

  it('stands out from white whatever it was', () => {
    fc.assert(
      fc.property(colour, fc.constantFrom(3, 4.5, 7), (from, ratio) => {
        expect(contrast(standingOut(from, '#ffffff', '#000000', ratio), '#ffffff')).toBeGreaterThanOrEqual(
          ratio,
        );
      }),
      runs,
    );
  });

  it('is the pole where nothing less will do', () => {
    expect(standingOut('#ffffff', '#777777', '#000000', 20)).toBe('#000000');
  });
});
