import type { PictureJob } from '../../export/picture-job.ts';
import { pdfLinesOf } from '../../formats/writers/pdf-text.ts';
import { writePdf, type PdfPage } from '../../formats/writers/pdf.ts';
import { WORDS } from '../../languages/languages.ts';
import type { Size } from '../../scene/geometry.ts';
import type { PictureFormat } from '../../scene/pictures/picture-choices.ts';
import type { RasterFormat } from './canvas-limits.ts';
import { drawRaster, type Drawing, type RasterOrder } from './raster.ts';

/** How a format is made. */
interface Encoder {
  /** Of file names, without the dot. */
  ending: string;
  /** What is drawn as pixels on the way; undefined: nothing is. */
  raster: RasterFormat | undefined;
  /** Throws a PictureFault where there is no such picture. */
  encode: (job: PictureJob, drawing?: Drawing) => Promise<Blob>;
}

export const ENCODERS: Record<PictureFormat, Encoder> = {
  svg: {
    ending: 'svg',
    raster: undefined,
    encode: ({ svg }) => Promise.resolve(new Blob([svg], { type: 'image/svg+xml' })),
  },
  png: { ending: 'png', raster: 'png', encode: encodeRaster('png') },
  jpeg: { ending: 'jpg', raster: 'jpeg', encode: encodeRaster('jpeg') },
  webp: { ending: 'webp', raster: 'webp', encode: encodeRaster('webp') },
  pdf: { ending: 'pdf', raster: 'jpeg', encode: encodePdf },
};

/** Of JPEG and WebP: above it files grow much and pictures hardly change. */
const QUALITY = 0.92;

function rasterOrder({ measures, picture, embedded }: PictureJob, format: RasterFormat): RasterOrder {
  const { pixels, dpi } = measures;
  return { format, pixels, dpi, background: picture.background, quality: QUALITY, embedded };
}

function encodeRaster(format: RasterFormat): Encoder['encode'] {
  return (job, drawing) => drawRaster(job.svg, job.picture, rasterOrder(job, format), drawing);
}

const POINTS_PER_MM = 72 / 25.4;

/** One page filled by the picture as pixels; its text, placed as in the SVG, can be found and copied. */
async function encodePdf(job: PictureJob, drawing?: Drawing): Promise<Blob> {
  const { svg, picture, measures } = job;
  const jpeg = await drawRaster(svg, picture, { ...rasterOrder(job, 'jpeg'), dpi: undefined }, drawing);
  const width = measures.millimetres.width * POINTS_PER_MM;
  const height = measures.millimetres.height * POINTS_PER_MM;
  const page: PdfPage = {
    width,
    height,
    jpeg: new Uint8Array(await jpeg.arrayBuffer()),
    title: picture.title,
    creator: WORDS[picture.language].app.title,
    created: new Date(),
    language: WORDS[picture.language].tag,
    lines: pdfLinesOf(picture, width / picture.width),
  };
  return new Blob([writePdf(page)], { type: 'application/pdf' });
}

export interface FileSize {
  bytes: number;
  /** Otherwise it is about so many. */
  exact: boolean;
}

/** How large a job's file will be. */
export async function estimateFileSize(job: PictureJob): Promise<FileSize> {
  const { raster } = ENCODERS[job.order.format];
  if (raster === undefined) return { bytes: new Blob([job.svg]).size, exact: true };
  return estimateRasterSize(job.svg, job.picture, rasterOrder(job, raster));
}

/** Drawn and written in a moment. */
const SAMPLE_PIXELS = 2 * 1024 ** 2;

/**
 * A file of lines and plain areas grows with how long its edges are, little with its area: with its side to the power of
 * this. Measured on pictures of both maps, from two to thirty-four million pixels, at qualities of 0.6 to 0.99; within a
 * fifth of what came out.
 */
const GROWTH: Record<RasterFormat, number> = { png: 1.1, jpeg: 1.42, webp: 1.25 };

/** Written, where that takes a moment only; otherwise judged by a smaller one. */
export async function estimateRasterSize(svg: string, natural: Size, order: RasterOrder): Promise<FileSize> {
  const { width, height } = order.pixels;
  const scale = Math.min(1, Math.sqrt(SAMPLE_PIXELS / (width * height)));
  const pixels = { width: Math.ceil(width * scale), height: Math.ceil(height * scale) };
  const { size } = await drawRaster(svg, natural, { ...order, pixels });
  return { bytes: Math.round(size / scale ** GROWTH[order.format]), exact: scale === 1 };
}
