import type { Size } from '../../scene/geometry.ts';
import { drawRaster } from './raster.ts';
import type { RasterFormat, RasterOrder } from './raster-order.ts';

export interface FileSize {
  bytes: number;
  /** Otherwise it is about so many. */
  exact: boolean;
}

/** Drawn and written in a moment. */
const SAMPLE_PIXELS = 2 * 1024 ** 2;

/**
 * A file of lines and plain areas grows with how long its edges are, little with its area: with its side to the power of
 * this. Measured on pictures of both maps, from two to thirty-four million pixels, at qualities of 0.6 to 0.99; within a
 * fifth of what came out.
 */
const GROWTH: Record<RasterFormat, number> = { png: 1.1, jpeg: 1.42, webp: 1.25 };

/** How large a file will be: written, where that takes a moment only; otherwise judged by a smaller one. */
export async function estimateSize(
  svg: string,
  natural: Size,
  order: RasterOrder | { format: 'svg' },
): Promise<FileSize> {
  if (order.format === 'svg') return { bytes: new Blob([svg]).size, exact: true };
  const { width, height } = order.pixels;
  const scale = Math.min(1, Math.sqrt(SAMPLE_PIXELS / (width * height)));
  const pixels = { width: Math.ceil(width * scale), height: Math.ceil(height * scale) };
  const { size } = await drawRaster(svg, natural, { ...order, pixels });
  return { bytes: Math.round(size / scale ** GROWTH[order.format]), exact: scale === 1 };
}
