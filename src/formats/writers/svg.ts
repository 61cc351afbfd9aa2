import { FONTS } from '../../scene/fonts.ts';
import type { Box, Point } from '../../scene/geometry.ts';
import type { BoxMark, CellsMark, PictureMark, TextMark } from '../../scene/picture-mark.ts';
import type { Picture } from '../../scene/pictures/picture.ts';
import { EMBEDDED_KEY, writeEmbeddedView, type EmbeddedView } from '../embedded-view.ts';
import { group, n, writeCurve, writeNumber, writeScene } from './svg-scene.ts';
import { escapeXml } from './xml.ts';

/**
 * A picture as an SVG document: real text, named groups, every word from outside escaped. `carried`: the question it
 * answers, so that it can be opened again.
 */
export function writeSvg(picture: Picture, carried?: Omit<EmbeddedView, 'app'>): string {
  const { inset, bodyAt, body, ground } = picture;
  const [width, height] = [n(picture.width), n(picture.height)];
  const inside = carried && writeEmbeddedView(carried);
  const lang = picture.language === 'zh' ? 'zh-Hans' : 'en';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
    ` role="img" aria-labelledby="title description" lang="${lang}" font-family="${escapeXml(FONTS)}">`,
    `<title id="title">${escapeXml(picture.title)}</title>`,
    `<desc id="description">${escapeXml(picture.description)}</desc>`,
    ...(inside === undefined ? [] : [`<metadata id="${EMBEDDED_KEY}">${escapeXml(inside)}</metadata>`]),
    ...(ground === undefined ? [] : [`<rect width="${width}" height="${height}" fill="${ground}"/>`]),
    ...(body.cut ? [writeCut(body.cut)] : []),
    `<g id="page"${moved(inset)}>`,
    group('head', writeMarks(picture.head, picture)),
    `<g id="body"${moved(bodyAt)}>`,
    group('beneath', writeMarks(body.marks, picture)),
    group('map', [writeScene(body.scene, body.cut ? ' clip-path="url(#cut)"' : '')]),
    `</g>`,
    group(
      'legend',
      picture.legend.map((sample) => `<g>${writeMarks(sample, picture).join('')}</g>`),
    ),
    group('foot', writeMarks(picture.foot, picture)),
    `</g>`,
    `</svg>`,
  ].join('\n');
}

/** What lies beyond these bounds is not in the picture. */
function writeCut({ x, y, width, height }: Box): string {
  return `<clipPath id="cut"><rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}"/></clipPath>`;
}

function moved({ x, y }: Point): string {
  return x === 0 && y === 0 ? '' : ` transform="translate(${n(x)} ${n(y)})"`;
}

function writeMarks(marks: readonly PictureMark[], { body }: Picture): string[] {
  const { palette } = body.scene;
  return marks.map((mark) => {
    switch (mark.is) {
      case 'text':
        return writeText(mark);
      case 'box':
        return writeBox(mark);
      case 'line':
        return writeCurve(mark.curve, mark.stroke);
      case 'number':
        return writeNumber(mark.at, mark.number, 'lit', palette);
      case 'cells':
        return writeCells(mark);
    }
  });
}

function writeText({ text, at, size, colour, bold, anchor }: TextMark): string {
  const weight = bold ? ' font-weight="700"' : '';
  const side = anchor === 'end' ? ' text-anchor="end"' : '';
  return `<text x="${n(at.x)}" y="${n(at.y)}" font-size="${size}"${weight}${side} fill="${colour}">${escapeXml(text)}</text>`;
}

function writeBox({ box, fill, radius }: BoxMark): string {
  const { x, y, width, height } = box;
  return `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" rx="${n(radius)}" fill="${fill}"/>`;
}

/** Dark on white with a rim, whatever the page's colours: a camera wants it so. */
function writeCells({ at, cell, rows, name }: CellsMark): string {
  const side = (rows.length + 2) * cell;
  const dark = rows.flatMap((row, y) =>
    row.flatMap((filled, x) => (filled ? [`M${x + 1} ${y + 1}h1v1h-1z`] : [])),
  );
  return (
    `<g transform="translate(${n(at.x)} ${n(at.y)})"><title>${escapeXml(name)}</title>` +
    `<rect width="${side}" height="${side}" fill="#ffffff"/>` +
    `<path transform="scale(${cell})" shape-rendering="crispEdges" fill="#000000" d="${dark.join('')}"/></g>`
  );
}
