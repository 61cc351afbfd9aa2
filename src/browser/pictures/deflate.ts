/** Turns bytes into a zlib stream by the platform's own compressor; no more is read than it can take. */
export async function* deflate(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new CompressionStream('deflate');
  const reader = readable.getReader();
  const fed = feed(bytes, writable.getWriter());
  // What went wrong there comes out of the reader too, and is thrown from there.
  fed.catch(() => undefined);
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
    await fed;
  } finally {
    await reader.cancel();
  }
}

async function feed(
  bytes: AsyncIterable<Uint8Array>,
  writer: WritableStreamDefaultWriter<BufferSource>,
): Promise<void> {
  try {
    for await (const part of bytes) await writer.write(part as Uint8Array<ArrayBuffer>);
    await writer.close();
  } catch (error) {
    await writer.abort(error);
    throw error;
  }
}
