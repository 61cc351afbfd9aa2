import { WORDS } from '../../languages/languages.ts';
import { pdfLinesOf } from '../../formats/writers/pdf-text.ts';
import type { PictureJob } from '../../export/picture-job.ts';
import { estimateSize, type FileSize } from './estimate-size.ts';
import { drawPdf } from './pdf-picture.ts';
import { drawRaster } from './raster.ts';
import type { DrawProgress, RasterFormat, RasterOrder } from './raster-order.ts';

/** Of JPEG and WebP: above it files grow much and pictures hardly change. */
const QUALITY = 0.92;
const ENDINGS = { png: 'png', svg: 'svg', jpeg: 'jpg', webp: 'webp', pdf: 'pdf' } as const;

/** A picture as a file in the format that was ordered. Throws a PictureFault where there is none. */
export async function makePicture(job: PictureJob, drawing: DrawProgress = {}): Promise<Blob> {
  const { order, svg, picture } = job;
  switch (order.format) {
    case 'svg':
      return new Blob([svg], { type: 'image/svg+xml' });
    case 'pdf':
      return pdfOf(job, drawing);
    default:
      return drawRaster(svg, picture, rasterOrder(job, order.format), drawing);
  }
}

export function fileOf({ name, order }: PictureJob): string {
  return `${name}.${ENDINGS[order.format]}`;
}

/** How large the file will be. */
export function estimateFileSize(job: PictureJob): Promise<FileSize> {
  const { order, svg, picture } = job;
  return estimateSize(
    svg,
    picture,
    order.format === 'svg' ? { format: 'svg' } : rasterOrder(job, rasterOf(order.format)),
  );
}

/** What a format is drawn as. */
export function rasterOf(format: Exclude<PictureJob['order']['format'], 'svg'>): RasterFormat {
  return format === 'pdf' ? 'jpeg' : format;
}

function rasterOrder({ measures, picture, carried }: PictureJob, format: RasterFormat): RasterOrder {
  const { pixels, dpi } = measures;
  return { format, pixels, dpi, background: picture.ground, quality: QUALITY, carried };
}

function pdfOf({ svg, picture, measures }: PictureJob, drawing: DrawProgress): Promise<Blob> {
  const { app, tag } = WORDS[picture.language];
  const order = {
    pixels: measures.pixels,
    paper: measures.millimetres,
    background: picture.ground,
    quality: QUALITY,
    title: picture.title,
    creator: app.title,
    created: new Date(),
    language: tag,
    lines: pdfLinesOf(picture, 1),
  };
  return drawPdf(svg, picture, order, drawing);
}
