import { decodeAscii, viewOf } from '../bytes/bytes.ts';
import { isPng } from '../bytes/png-chunks.ts';

/** What a picture's own first bytes say it is. */
export interface ImageSize {
  format: 'png' | 'jpeg' | 'webp';
  width: number;
  height: number;
}

/** Undefined where the bytes are none of the three, or end before they say how large the picture is. */
export function imageSize(bytes: Uint8Array): ImageSize | undefined {
  const view = viewOf(bytes);
  if (isPng(bytes))
    return bytes.length < 24
      ? undefined
      : { format: 'png', width: view.getUint32(16), height: view.getUint32(20) };
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return jpegSize(view);
  if (decodeAscii(bytes.subarray(0, 4)) === 'RIFF' && decodeAscii(bytes.subarray(8, 12)) === 'WEBP')
    return webpSize(view, decodeAscii(bytes.subarray(12, 16)));
  return undefined;
}

/** In the frame header, behind segments of any kind that say how long they are. */
function jpegSize(view: DataView): ImageSize | undefined {
  for (let at = 2; at + 9 < view.byteLength && view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint8(at + 1);
    // SOF0–SOF15 but for the tables and the extension that lie among them.
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { format: 'jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
  }
  return undefined;
}

/** Lossy, lossless and extended files each say it in a way of their own; RIFF has the lowest byte first. */
function webpSize(view: DataView, kind: string): ImageSize | undefined {
  if (view.byteLength < (kind === 'VP8L' ? 25 : 30)) return undefined;
  switch (kind) {
    case 'VP8 ':
      return {
        format: 'webp',
        width: view.getUint16(26, true) & 0x3fff,
        height: view.getUint16(28, true) & 0x3fff,
      };
    case 'VP8L': {
      // Fourteen bits for each side, less one.
      const sides = view.getUint32(21, true);
      return { format: 'webp', width: (sides & 0x3fff) + 1, height: ((sides >> 14) & 0x3fff) + 1 };
    }
    case 'VP8X': {
      const side = (at: number): number => view.getUint16(at, true) + view.getUint8(at + 2) * 0x10000 + 1;
      return { format: 'webp', width: side(24), height: side(27) };
    }
    default:
      return undefined;
  }
}
