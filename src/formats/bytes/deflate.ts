/** Compresses bytes to a zlib stream with the platform's compressor; no more is read than it can take. */
export async function* deflate(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new CompressionStream('deflate');
  const reader = readable.getReader();
  const writing = writeAll(bytes, writable.getWriter());
  // An error there comes out of the reader too, and is thrown from there.
  writing.catch(() => undefined);
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
    await writing;
  } finally {
    await reader.cancel();
  }
}

async function writeAll(
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
