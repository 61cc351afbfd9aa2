/* Bytes as files hold them. */

const UTF_8 = new TextEncoder();
const WINDOWS_1252 = new TextDecoder('windows-1252');

export function encodeUtf8(text: string): Uint8Array<ArrayBuffer> {
  return UTF_8.encode(text);
}

/** The names inside files are ASCII. Every other byte becomes some other character, so that no other name is equal. */
export function decodeAscii(bytes: Uint8Array): string {
  return WINDOWS_1252.decode(bytes);
}

/** For numbers of several bytes, the highest first unless asked otherwise. */
export function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

export function joinBytes(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
