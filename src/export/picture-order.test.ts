import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PictureSize } from '../scene/pictures/picture-choices.ts';
import { PICTURE_PARTS } from '../scene/pictures/picture.ts';
import { FIRST_ORDER, readOrder, widthFrom } from './picture-order.ts';
import type { Size } from '../scene/geometry.ts';
import { measure } from './picture-size.ts';

describe('an order that was kept', () => {
  it('is read as it was written', () => {
    const order = { ...FIRST_ORDER, subject: 'ladder', format: 'pdf', size: 'a2', language: 'en' } as const;
    expect(readOrder(JSON.parse(JSON.stringify(order)))).toEqual(order);
    expect(readOrder({ ...order, parts: [] }).parts).toEqual([]);
  });

  it('is whole, whatever was kept', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (whole, value) => {
        const keys = Object.keys(readOrder(whole)).sort();
        expect(keys).toEqual(Object.keys(FIRST_ORDER).sort());
        const odd = Object.fromEntries(Object.keys(FIRST_ORDER).map((key) => [key, value]));
        expect(PICTURE_PARTS).toEqual(expect.arrayContaining([...readOrder(odd).parts]));
      }),
      { seed: 61 },
    );
  });

  it('has a width that can be drawn', () => {
    expect([1200, '1200', 1200.4].map(widthFrom)).toEqual([1200, 1200, 1200]);
    expect(['', 0, -5, 'wide', NaN, 1e9, {}].map(widthFrom)).toEqual(
      Array.from({ length: 7 }, () => undefined),
    );
  });
});

describe('a size', () => {
  const wide = { width: 1400, height: 900 };
  const high = { width: 600, height: 1500 };

  it('in pixels is exactly what was asked for', () => {
    const pixels = (size: PictureSize, picture: Size = wide): unknown[] =>
      Object.values(measure({ ...FIRST_ORDER, size, width: 12_000 }, picture).pixels);
    expect(pixels('x1')).toEqual([1400, 900]);
    expect(pixels('x4')).toEqual([5600, 3600]);
    expect(pixels('slide', { width: 1600, height: 900 })).toEqual([1920, 1080]);
    expect(pixels('square', { width: 1600, height: 1600 })).toEqual([2048, 2048]);
    expect(pixels('phone', high)).toEqual([1080, 2700]);
    expect(pixels('own')).toEqual([12_000, 7714]);
  });

  it('on paper is the sheet at so many pixels an inch, lying as the picture lies', () => {
    const order = { ...FIRST_ORDER, size: 'a2', dpi: 300 } as const;
    const { page, ...measures } = measure(order, wide);
    expect(measures).toEqual({
      pixels: { width: 7016, height: 4961 },
      dpi: 300,
      millimetres: { width: 594, height: 420 },
    });
    expect(measure({ ...order, size: 'a4', dpi: 96 }, high).pixels).toEqual({ width: 794, height: 1123 });
    expect(page.width / page.height).toBeCloseTo(594 / 420);
    const upright = measure(order, high).page;
    expect(upright.width / upright.height).toBeCloseTo(420 / 594);
  });

  it('that is none of paper or screen leaves the picture its shape', () => {
    for (const size of ['x1', 'x2', 'x4', 'phone', 'own'] as const)
      expect(measure({ ...FIRST_ORDER, size }, wide).page).toEqual({ ...wide, inset: { x: 0, y: 0 } });
  });

  it('widens the page no more than its shape asks, and cuts nothing off', () => {
    const sides = fc.integer({ min: 1, max: 9000 });
    const sizes = fc.constantFrom<PictureSize>('slide', 'square', 'a4', 'a3', 'a2');
    fc.assert(
      fc.property(sides, sides, sizes, (width, height, size) => {
        const { page, pixels } = measure({ ...FIRST_ORDER, size }, { width, height });
        expect(page.width).toBeGreaterThanOrEqual(width);
        expect(page.height).toBeGreaterThanOrEqual(height);
        expect(Math.min(page.width / width, page.height / height)).toBeCloseTo(1);
        expect((page.width / page.height / pixels.width) * pixels.height).toBeCloseTo(1, 3);
        // All of it stands in the middle, and the page is longer one way only.
        expect(Math.abs(2 * page.inset.x + width - page.width)).toBeLessThanOrEqual(1);
        expect(Math.abs(2 * page.inset.y + height - page.height)).toBeLessThanOrEqual(1);
        expect(page.inset.x * page.inset.y).toBe(0);
      }),
      { seed: 62 },
    );
  });

  it('tells how large it is printed', () => {
    const { dpi, millimetres } = measure({ ...FIRST_ORDER, size: 'x2' }, { width: 960, height: 480 });
    expect([dpi, millimetres.width, millimetres.height]).toEqual([192, 254, 127]);
  });
});
