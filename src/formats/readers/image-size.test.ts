import fc from 'fast-check';
import { expect, test } from 'vitest';
import { imageSize } from './image-size.ts';

/* What real browsers write is read in e2e/draw-a-picture.spec.ts. */

const bytes = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex.replaceAll(' ', ''), 'hex'));

test.each([
  [
    'PNG',
    '89504e470d0a1a0a 0000000d49484452 00002ee0 00000fa0',
    { format: 'png', width: 12_000, height: 4000 },
  ],
  ['JPEG', 'ffd8 ffe00004abcd ffc00011080fa02ee003', { format: 'jpeg', width: 12_000, height: 4000 }],
  ['progressive JPEG', 'ffd8 ffc40004abcd ffc2001108000100020300', { format: 'jpeg', width: 2, height: 1 }],
  [
    'lossy WebP',
    '52494646000000005745425056503820 00000000 000000 9d012a 0240 0300',
    { format: 'webp', width: 2, height: 3 },
  ],
  [
    'lossless WebP',
    '5249464600000000574542505650384c 00000000 2f ff3f 0100',
    { format: 'webp', width: 16_384, height: 5 },
  ],
  [
    'extended WebP',
    '52494646000000005745425056503858 0000000a 10000000 010000 020001',
    { format: 'webp', width: 2, height: 65_539 },
  ],
])('a %s says how large it is', (_, hex, size) => {
  expect(imageSize(bytes(hex))).toEqual(size);
});

test('what is none of them has no size, and nothing throws', () => {
  expect(imageSize(new Uint8Array())).toBeUndefined();
  expect(imageSize(bytes('ffd8 ffd9'))).toBeUndefined();
  const starts = fc.constantFrom('', 'ffd8', 'ffd8ffe00000', '524946460000000057454250');
  fc.assert(
    fc.property(starts, fc.uint8Array({ maxLength: 200 }), (start, rest) => {
      const size = imageSize(Uint8Array.from([...bytes(start), ...rest]));
      if (start === '' && rest[0] !== 0xff) expect(size).toBeUndefined();
      if (size) expect(Number.isInteger(size.width) && Number.isInteger(size.height)).toBe(true);
    }),
  );
});
