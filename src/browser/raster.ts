/** A canvas the browser cannot make comes back blank or empty without an error: refused before it is tried. */
const LARGEST_SIDE = 16_384;

/**
 * Draws an SVG document into a PNG of exactly `width × scale` by `height × scale` pixels.
 * Throws when the browser cannot: too large, out of memory, or not drawn.
 */
export async function rasterise(
  svg: string,
  { width, height }: { width: number; height: number },
  scale: number,
): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  if (Math.max(canvas.width, canvas.height) > LARGEST_SIDE)
    throw new RangeError('larger than a canvas can be');
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas to draw on');
  const image = await imageOf(svg);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => {
    canvas.toBlob(done, 'image/png');
  });
  if (!blob || blob.size === 0) throw new Error('the canvas came back empty');
  return blob;
}

async function imageOf(svg: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(svg);
  await image.decode();
  return image;
}
