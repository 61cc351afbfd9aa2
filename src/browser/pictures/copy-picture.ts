/** Whether pictures can be copied here at all. */
export function canCopyPicture(): boolean {
  return 'ClipboardItem' in globalThis && 'clipboard' in navigator && 'write' in navigator.clipboard;
}

/**
 * Copies a PNG. To be called in the click itself: browsers give the clipboard only then, so that they are handed a promise
 * of the picture and wait while it is drawn. Throws what the drawing throws.
 */
export async function copyPicture(draw: () => Promise<Blob>): Promise<'copied' | 'not-possible'> {
  if (!canCopyPicture()) return 'not-possible';
  const drawing = draw();
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': drawing })]);
    return 'copied';
  } catch {
    await drawing;
    return 'not-possible';
  }
}
