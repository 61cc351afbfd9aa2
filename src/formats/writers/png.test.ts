import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePng } from '../../../e2e/decode-png.ts';
import { joinBytes } from '../bytes/bytes.ts';
import { writePng, type Bands, type PngOrder } from './png.ts';

async function written(order: PngOrder, bands: Bands): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of writePng(order, bands)) parts.push(part);
  return joinBytes(parts);
}

function withoutAlpha(rgba: Uint8ClampedArray): Uint8Array {
  return Uint8Array.from(rgba.filter((_, at) => at % 4 < 3));
}

/** Pixels cut into bands of so many rows. */
function cut(rgba: Uint8ClampedArray, width: number, rows: number): Uint8ClampedArray[] {
  const size = 4 * width * rows;
  return Array.from({ length: Math.ceil(rgba.length / size) }, (_, band) =>
    rgba.slice(band * size, (band + 1) * size),
  );
}

const picture = fc
  .tuple(
    fc.integer({ min: 1, max: 40 }),
    fc.integer({ min: 1, max: 40 }),
    fc.integer({ min: 1, max: 9 }),
    fc.boolean(),
  )
  .chain(([width, height, rows, opaque]) =>
    fc
      .oneof(
        fc.uint8Array({ minLength: width * height * 4, maxLength: width * height * 4 }),
        // Few colours in runs, as in a drawing.
        fc.constant(
          Uint8Array.from({ length: width * height * 4 }, (_, at) => ((at >> 5) % 3 ? 250 : at % 4)),
        ),
      )
      .map((bytes) => ({ width, height, rows, opaque, rgba: new Uint8ClampedArray(bytes) })),
  );

describe('a PNG', () => {
  it('has every pixel as it was given, in whatever bands they come', async () => {
    await fc.assert(
      fc.asyncProperty(picture, async ({ width, height, rows, opaque, rgba }) => {
        const png = decodePng(await written({ width, height, opaque }, cut(rgba, width, rows)));
        expect([png.width, png.height, png.channels]).toEqual([width, height, opaque ? 3 : 4]);
        expect(Buffer.compare(png.pixels, opaque ? withoutAlpha(rgba) : Uint8Array.from(rgba))).toBe(0);
        expect(png.perMetre).toBeUndefined();
      }),
    );
  });

  it('writes each row by the filter that leaves least', async () => {
    const wide = 64;
    const row = (value: (x: number) => number): number[] =>
      Array.from({ length: wide * 4 }, (_, at) => value(at >> 2));
    const noisy = row((x) => (x * 89) % 256);
    const dotted = row((x) => (x % 2) * 3);
    const rgba = Uint8ClampedArray.from([...row((x) => 2 * x), ...dotted, ...noisy, ...noisy]);
    const png = decodePng(await written({ width: wide, height: 4, opaque: true }, [rgba]));
    expect([...png.filters].sort()).toEqual([0, 1, 2]);
    expect(Buffer.compare(png.pixels, withoutAlpha(rgba))).toBe(0);
  });

  it('says how large it is on paper and what it carries, in any script', async () => {
    const texts = { zhitu: '{"map":"职途 👩‍💻"}', Title: '售前工程师 → 甲方' };
    const order = { width: 1, height: 1, opaque: false, dpi: 300, texts };
    const png = decodePng(await written(order, [Uint8ClampedArray.of(1, 2, 3, 4)]));
    expect(png.texts).toEqual(texts);
    // 300 per 25.4 mm.
    expect(png.perMetre).toBe(11_811);
  });

  it('asks for a band only when the one before is written', async () => {
    let given = 0;
    let taken = 0;
    const bands = function* () {
      for (; given < 40; given++) {
        expect(given - taken).toBeLessThan(2);
        yield new Uint8ClampedArray(4 * 10 * 5);
      }
    };
    const notDeflated = async function* (bytes: AsyncIterable<Uint8Array>) {
      for await (const part of bytes) {
        taken++;
        yield part;
      }
    };
    let parts = 0;
    for await (const part of writePng({ width: 10, height: 200, opaque: true }, bands(), notDeflated))
      parts += Math.sign(part.length);
    // One for each band, and a head and an end.
    expect(parts).toBe(42);
  });

  it('of more or fewer pixels than were ordered is not written', async () => {
    const order = { width: 2, height: 2, opaque: true };
    await expect(written(order, [new Uint8ClampedArray(8)])).rejects.toThrow(RangeError);
    await expect(written(order, [new Uint8ClampedArray(24)])).rejects.toThrow(RangeError);
    await expect(written(order, [new Uint8ClampedArray(4), new Uint8ClampedArray(12)])).rejects.toThrow(
      RangeError,
    );
  });

  it('ends with what went wrong while it was drawn, and asks for no more', async () => {
    let asked = 0;
    const bands = function* () {
      for (; ; asked++) {
        if (asked === 3) throw new Error('stopped');
        yield new Uint8ClampedArray(4 * 4);
      }
    };
    await expect(written({ width: 4, height: 99, opaque: true }, bands())).rejects.toThrow('stopped');
    expect(asked).toBe(3);
  });
});
