import { decodeLatin1 } from '../bytes/bytes.ts';

/** A JFIF file says in its first segment how large it is on paper; one that has none is left as it is. */
export function withDensity(jpeg: Uint8Array<ArrayBuffer>, dpi: number): Uint8Array<ArrayBuffer> {
  if (decodeLatin1(jpeg.subarray(6, 11)) !== 'JFIF\0') return jpeg;
  const written = jpeg.slice();
  const dots = Math.round(dpi);
  written.set([1, dots >> 8, dots & 0xff, dots >> 8, dots & 0xff], 13);
  return written;
}
