import { encode } from 'uqr';

/** Beyond this many characters the squares are too small for a camera to read them from paper. */
const LONGEST = 600;

/**
 * An address as squares a camera reads (QR code, a quarter of it may be soiled): rows of dark and light, without the
 * light rim around it. Undefined where the address is too long to be read.
 */
export function qrCodeOf(address: string): readonly (readonly boolean[])[] | undefined {
  return address.length > LONGEST ? undefined : encode(address, { ecc: 'M', border: 0 }).data;
}
