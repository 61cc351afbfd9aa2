import { decodeAscii, encodeUtf8, viewOf } from './bytes.ts';
import { crc32 } from './crc-32.ts';

/** The eight bytes every PNG begins with. */
export const PNG_SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

export function isPng(bytes: Uint8Array): boolean {
  return PNG_SIGNATURE.every((byte, at) => bytes[at] === byte);
}

/** Length, type, data, checksum. */
export function writeChunk(type: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const chunk = new Uint8Array(data.length + 12);
  const view = viewOf(chunk);
  view.setUint32(0, data.length);
  chunk.set(encodeUtf8(type), 4);
  chunk.set(data, 8);
  view.setUint32(data.length + 8, crc32(chunk.subarray(4, data.length + 8)));
  return chunk;
}

interface Chunk {
  type: string;
  data: Uint8Array;
  /** Whether the checksum is right; computed on request, as most chunks are passed over. */
  isIntact: () => boolean;
}

/** The chunks that are all there, in order; ends before the first that is cut off. The data is the file's own, not a copy. */
export function* chunksOf(png: Uint8Array): Generator<Chunk> {
  const view = viewOf(png);
  let at = PNG_SIGNATURE.length;
  while (at + 12 <= png.length) {
    const end = at + 8 + view.getUint32(at);
    if (end + 4 > png.length) return;
    const typeAndData = png.subarray(at + 4, end);
    const checksum = view.getUint32(end);
    yield {
      type: decodeAscii(typeAndData.subarray(0, 4)),
      data: typeAndData.subarray(4),
      isIntact: () => crc32(typeAndData) === checksum,
    };
    at = end + 4;
  }
}
