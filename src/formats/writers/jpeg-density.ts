import { decodeAscii, viewOf } from '../bytes/bytes.ts';

/** A JFIF file says in its first segment how large it is on paper; one that has none is left as it is. */
export function withDensity(jpeg: Uint8Array<ArrayBuffer>, dpi: number): Uint8Array<ArrayBuffer> {
  if (decodeAscii(jpeg.subarray(6, 11)) !== 'JFIF\0') return jpeg;
  const copy = jpeg.slice();
  const view = viewOf(copy);
  // 1: the two numbers are dots per inch, across and down.
  view.setUint8(13, 1);
  view.setUint16(14, Math.round(dpi));
  view.setUint16(16, Math.round(dpi));
  return copy;
}
