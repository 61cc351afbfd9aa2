import { decodeLatin1, readUint16, readUint32 } from '../bytes/bytes.ts';
import { isPng } from '../bytes/png-chunks.ts';

/** What a picture's own first bytes say it is. */
export interface ImageSize {
  format: 'png' | 'jpeg' | 'webp';
  width: number;
  height: number;
}

/** Undefined where the bytes are none of the three. */
export function imageSize(bytes: Uint8Array): ImageSize | undefined {
  if (isPng(bytes)) return { format: 'png', width: readUint32(bytes, 16), height: readUint32(bytes, 20) };
  if (readUint16(bytes, 0) === 0xffd8) return jpegSize(bytes);
  if (decodeLatin1(bytes.subarray(0, 4)) === 'RIFF' && decodeLatin1(bytes.subarray(8, 12)) === 'WEBP')
    return webpSize(bytes);
  return undefined;
}

/** In the frame header, behind segments of any kind that say how long they are. */
function jpegSize(bytes: Uint8Array): ImageSize | undefined {
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; at += 2 + readUint16(bytes, at + 2)) {
    const marker = bytes[at + 1] ?? 0;
    // SOF0–SOF15 but for the tables and the extension that lie among them.
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { format: 'jpeg', width: readUint16(bytes, at + 7), height: readUint16(bytes, at + 5) };
  }
  return undefined;
}

/** Lossy, lossless and extended files each say it in a way of their own; RIFF has the lowest byte first. */
function webpSize(bytes: Uint8Array): ImageSize | undefined {
  const byte = (at: number): number => bytes[at] ?? 0;
  const low = (at: number): number => byte(at) + byte(at + 1) * 0x100;
  switch (decodeLatin1(bytes.subarray(12, 16))) {
    case 'VP8 ':
      return { format: 'webp', width: low(26) & 0x3fff, height: low(28) & 0x3fff };
    case 'VP8L':
      return {
        format: 'webp',
        width: (low(21) & 0x3fff) + 1,
        height: ((low(22) >> 6) | ((byte(24) & 0xf) << 10)) + 1,
      };
    case 'VP8X':
      return {
        format: 'webp',
        width: low(24) + byte(26) * 0x10000 + 1,
        height: low(27) + byte(29) * 0x10000 + 1,
      };
    default:
      return undefined;
  }
}
