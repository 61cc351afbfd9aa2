import { writePdf, type PdfPage } from '../../formats/writers/pdf.ts';
import type { Size } from '../../scene/geometry.ts';
import { drawRaster } from './raster.ts';
import type { DrawProgress, RasterOrder } from './raster-order.ts';

export interface PdfOrder
  extends
    Pick<RasterOrder, 'pixels' | 'background' | 'quality'>,
    Pick<PdfPage, 'title' | 'creator' | 'created' | 'language' | 'lines'> {
  /** In millimetres. */
  paper: Size;
}

const POINTS_PER_MM = 72 / 25.4;

/** One page filled by the picture as pixels; its lines, placed as in the SVG, can be found and copied. Throws as drawRaster does. */
export async function drawPdf(
  svg: string,
  natural: Size,
  order: PdfOrder,
  drawing?: DrawProgress,
): Promise<Blob> {
  const { paper, lines } = order;
  const jpeg = await drawRaster(svg, natural, { ...order, format: 'jpeg' }, drawing);
  const width = paper.width * POINTS_PER_MM;
  const height = paper.height * POINTS_PER_MM;
  const scale = width / natural.width;
  const page = {
    ...order,
    width,
    height,
    jpeg: new Uint8Array(await jpeg.arrayBuffer()),
    lines: lines.map(({ text, x, y, size }) => ({ text, x: x * scale, y: y * scale, size: size * scale })),
  };
  return new Blob([writePdf(page)], { type: 'application/pdf' });
}
