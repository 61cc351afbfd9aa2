import type { Carried } from '../../formats/embedded-view.ts';
import { isPng } from '../../formats/bytes/png-chunks.ts';
import { carriedInPng, carriedInSvg, type NotCarried } from '../../formats/readers/embedded-view.ts';

/** No picture saved here is larger; what a picture carries stands near its beginning. */
const MOST_BYTES = 64 * 1024 ** 2;

/** What a picture carries that was dropped on the page or opened; or why it opens no view. */
export async function readPicture(file: Blob): Promise<Carried | NotCarried> {
  try {
    const bytes = new Uint8Array(await file.slice(0, MOST_BYTES).arrayBuffer());
    return isPng(bytes) ? carriedInPng(bytes) : carriedInSvg(new TextDecoder().decode(bytes));
  } catch {
    // A folder, or a file that is gone by now.
    return 'not-a-picture';
  }
}
