import type { EmbeddedView } from '../../formats/embedded-view.ts';
import { isPng } from '../../formats/bytes/png-chunks.ts';
import {
  embeddedViewInPng,
  embeddedViewInSvg,
  type NoEmbeddedView,
} from '../../formats/readers/embedded-view.ts';

/** No picture saved here is larger; what a picture carries stands near its beginning. */
const MOST_BYTES = 64 * 1024 ** 2;

/** What a picture carries that was dropped on the page or opened; or why it opens no view. */
export async function readPicture(file: Blob): Promise<EmbeddedView | NoEmbeddedView> {
  try {
    const bytes = new Uint8Array(await file.slice(0, MOST_BYTES).arrayBuffer());
    return isPng(bytes) ? embeddedViewInPng(bytes) : embeddedViewInSvg(new TextDecoder().decode(bytes));
  } catch {
    // A folder, or a file that is gone by now.
    return 'not-a-picture';
  }
}
