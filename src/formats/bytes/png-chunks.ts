import { decodeLatin1, encodeLatin1, readUint32, uint32 } from './bytes.ts';
import { crc32 } from './crc-32.ts';

/** The eight bytes every PNG begins with. */
export const PNG_SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

export function isPng(bytes: Uint8Array): boolean {
  return PNG_SIGNATURE.every((byte, at) => bytes[at] === byte);
}

/** Length, type, data, checksum. */
export function writeChunk(type: string, data: Uint8Array): Uint8Array[] {
  const name = encodeLatin1(type);
  return [uint32(data.length), name, data, uint32(crc32(name, data))];
}

interface Chunk {
  type: string;
  data: Uint8Array;
  /** Whether the checksum is right; worked out when asked, as most chunks are passed over. */
  whole: () => boolean;
}

/** The chunks that are all there, in order; ends before the first that is cut off. The data is the file's own, not a copy. */
export function* chunksOf(png: Uint8Array): Generator<Chunk> {
  let at = PNG_SIGNATURE.length;
  while (at + 12 <= png.length) {
    const end = at + 8 + readUint32(png, at);
    if (end + 4 > png.length) return;
    const named = png.subarray(at + 4, end);
    const sum = readUint32(png, end);
    yield {
      type: decodeLatin1(named.subarray(0, 4)),
      data: named.subarray(4),
      whole: () => crc32(named) === sum,
    };
    at = end + 4;
  }
}
