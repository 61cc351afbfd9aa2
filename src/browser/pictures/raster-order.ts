import type { EmbeddedView } from '../../formats/embedded-view.ts';
import type { Size } from '../../scene/geometry.ts';

export type RasterFormat = 'png' | 'jpeg' | 'webp';

/** What is wanted of a picture as pixels. */
export interface RasterOrder {
  format: RasterFormat;
  /** Of the same shape as the picture's own size, to the pixel. */
  pixels: Size;
  /** A CSS colour beneath the picture; undefined is transparent, and in JPEG, which cannot be, white. */
  background?: string | undefined;
  /** 0–1, where a format loses something; undefined leaves it to the browser. */
  quality?: number | undefined;
  /** How large it is on paper: PNG and JPEG say so. */
  dpi?: number | undefined;
  /** What a PNG carries, to open again as the same view. */
  carried?: EmbeddedView | undefined;
}

export interface DrawProgress {
  /** From 0 to 1, as it goes. */
  onProgress?: (share: number) => void;
  signal?: AbortSignal | undefined;
}
