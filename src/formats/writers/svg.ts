import { arrowHead, pointBeforeEnd } from '../../scene/arrow-head.ts';
import { BADGE, badgesOf } from '../../scene/badge.ts';
import { FONTS } from '../../scene/fonts.ts';
import { arcsOf, reversed, type Box, type Curve, type Point } from '../../scene/geometry.ts';
import type { Palette } from '../../scene/palette.ts';
import type { BoxMark, CellsMark, PictureMark, TextMark } from '../../scene/picture-mark.ts';
import type { Picture } from '../../scene/pictures/picture.ts';
import type { Lane, LiveTrack, Scene, Station, Tone } from '../../scene/scene.ts';
import { badgePaint, stationPaint } from '../../scene/station-paint.ts';
import { liveStroke, quietOpacity, quietStroke, type Stroke } from '../../scene/stroke.ts';
import { badgeText, laneText, levelText, stationTexts } from '../../scene/texts.ts';
import { EMBEDDED_KEY, writeEmbeddedView, type EmbeddedView } from '../embedded-view.ts';
import { escapeXml } from './xml.ts';

/**
 * A picture as an SVG document: real text, named groups, every word from outside escaped. `view`: what it shows, so that
 * it can be opened again.
 */
export function writeSvg(picture: Picture, view?: Omit<EmbeddedView, 'app'>): string {
  const { inset, bodyAt, body, background } = picture;
  const { palette } = body.scene;
  const [width, height] = [n(picture.width), n(picture.height)];
  const metadata = view && writeEmbeddedView(view);
  const lang = picture.language === 'zh' ? 'zh-Hans' : 'en';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
    ` role="img" aria-labelledby="title description" lang="${lang}" font-family="${escapeXml(FONTS)}">`,
    `<title id="title">${escapeXml(picture.title)}</title>`,
    `<desc id="description">${escapeXml(picture.description)}</desc>`,
    ...(metadata === undefined ? [] : [`<metadata id="${EMBEDDED_KEY}">${escapeXml(metadata)}</metadata>`]),
    ...(background === undefined ? [] : [`<rect width="${width}" height="${height}" fill="${background}"/>`]),
    ...(body.cut ? [`<clipPath id="cut"><rect${boxAttributes(body.cut)}/></clipPath>`] : []),
    `<g id="page"${moved(inset)}>`,
    group('head', writeMarks(picture.head, palette)),
    `<g id="body"${moved(bodyAt)}>`,
    group('beneath', writeMarks(body.marks, palette)),
    group('map', [writeScene(body.scene, body.cut ? ' clip-path="url(#cut)"' : '')]),
    `</g>`,
    group(
      'legend',
      picture.legend.map((sample) => `<g>${writeMarks(sample, palette).join('')}</g>`),
    ),
    group('foot', writeMarks(picture.foot, palette)),
    `</g>`,
    `</svg>`,
  ].join('\n');
}

function moved({ x, y }: Point): string {
  return x === 0 && y === 0 ? '' : ` transform="translate(${n(x)} ${n(y)})"`;
}

/** A scene in its own units. `cut`: attributes of what is to be cut off. */
export function writeScene(scene: Scene, cut = ''): string {
  const { quiet, live, palette } = scene;
  const badges = badgesOf(live.stations);
  return [
    group('lanes', quiet.lanes.map(writeLane)),
    group(
      'levels',
      quiet.columns.map((column) => writeText(levelText(column, palette))),
    ),
    group(
      'tracks',
      quiet.tracks.map((track) => writeCurve(track.curve, quietStroke(track, palette))),
      ` opacity="${n(quietOpacity(quiet))}"${cut}`,
    ),
    group(
      'lit',
      live.tracks.map((track) => writeTrack(track, scene)),
      cut,
    ),
    group(
      'roles',
      live.stations.map((station) => writeStation(station, badges.get(station.role)?.at, palette)),
      cut,
    ),
  ].join('\n');
}

function writeLane(lane: Lane): string {
  const { family, paint, box } = lane;
  const name = laneText(lane);
  return (
    `<g data-family="${escapeXml(family)}">` +
    `<rect${boxAttributes(box)} fill="${paint.tint}"/>` +
    `${name ? writeText(name) : ''}</g>`
  );
}

function writeTrack(track: LiveTrack, scene: Scene): string {
  const stroke = liveStroke(track, scene);
  const halo = {
    ...stroke,
    colour: scene.palette.paper,
    width: stroke.width + 5,
    dash: [],
    arrow: 'none' as const,
  };
  const drawn = writeCurve(track.curve, stroke);
  return `<g data-track="${escapeXml(track.id)}">${track.part === 'route' ? writeCurve(track.curve, halo) : ''}${drawn}</g>`;
}

function writeCurve(curve: Curve, stroke: Stroke): string {
  const { colour, width, dash, opacity, arrow } = stroke;
  const size = arrowSize(stroke);
  const heads = arrow === 'none' ? [] : arrow === 'both' ? [curve, reversed(curve)] : [curve];
  // A line ends within a filled head, and before a hollow one.
  const cut = size * (arrow === 'hollow' ? 1 : 0.8);
  const end = arrow === 'none' ? curve.end : pointBeforeEnd(curve, cut);
  const start = arrow === 'both' ? pointBeforeEnd(reversed(curve), cut) : curve.start;
  const path =
    `<path d="${pathOf({ ...curve, start, end })}" fill="none" stroke="${colour}" stroke-width="${n(width)}" stroke-linecap="butt"` +
    (dash.length > 0 ? ` stroke-dasharray="${dash.map(n).join(' ')}"` : '') +
    (opacity < 1 ? ` opacity="${opacity}"` : '') +
    '/>';
  const look = arrow === 'hollow' ? `fill="none" stroke="${colour}" stroke-width="1.5"` : `fill="${colour}"`;
  return (
    path + heads.map((head) => `<path d="M${arrowHead(head, size).map(xy).join('L')}Z" ${look}/>`).join('')
  );
}

function pathOf(curve: Curve): string {
  const arcs = arcsOf(curve);
  if (arcs.length === 0) return `M${xy(curve.start)}L${xy(curve.end)}`;
  return arcs.reduce((path, { control, to }) => `${path}Q${xy(control)} ${xy(to)}`, `M${xy(curve.start)}`);
}

function arrowSize({ width }: Stroke): number {
  return 5 + width * 1.6;
}

function writeStation(station: Station, badgeAt: Point | undefined, palette: Palette): string {
  const { role, name, at, size, number, tone } = station;
  const paint = stationPaint(station, palette);
  const { fill, border, borderWidth, borderOpacity } = paint;
  const box = { x: at.x - size.width / 2, y: at.y - size.height / 2, ...size };
  return [
    `<g data-role="${escapeXml(role)}"><title>${escapeXml(name)}</title>`,
    `<rect${boxAttributes(box)} rx="18"`,
    ` fill="${fill}" stroke="${border}" stroke-width="${borderWidth}"${borderOpacity < 1 ? ` stroke-opacity="${borderOpacity}"` : ''}/>`,
    writeLines(stationTexts(station, paint)),
    `${number !== undefined && badgeAt ? writeNumber(badgeAt, number, tone, palette) : ''}</g>`,
  ].join('');
}

function writeNumber(at: Point, number: number, tone: Tone, palette: Palette): string {
  const { fill, border } = badgePaint(tone, palette);
  return (
    `<circle cx="${n(at.x)}" cy="${n(at.y)}" r="${BADGE.radius}" fill="${fill}" stroke="${border}" stroke-width="${BADGE.rim}"/>` +
    writeText(badgeText(at, number, tone, palette))
  );
}

function writeMarks(marks: readonly PictureMark[], palette: Palette): string[] {
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

function writeText(mark: TextMark): string {
  return `<text${place(mark)}${textAttributes(mark)}>${escapeXml(mark.text)}</text>`;
}

/** Lines that belong together, each where it stands, as one text to be found and copied. */
function writeLines(lines: readonly TextMark[]): string {
  const [first] = lines;
  if (!first) return '';
  const spans = lines.map((line) => `<tspan${place(line)}>${escapeXml(line.text)}</tspan>`);
  return `<text x="${n(first.at.x)}"${textAttributes(first)}>${spans.join('')}</text>`;
}

function place({ at }: TextMark): string {
  return ` x="${n(at.x)}" y="${n(at.y)}"`;
}

function textAttributes({ anchor, size, weight, colour, opacity }: TextMark): string {
  return (
    ` font-size="${size}"` +
    (weight === 400 ? '' : ` font-weight="${weight}"`) +
    (anchor === 'start' ? '' : ` text-anchor="${anchor}"`) +
    ` fill="${colour}"` +
    (opacity < 1 ? ` opacity="${opacity}"` : '')
  );
}

function writeBox({ box, fill, radius }: BoxMark): string {
  return `<rect${boxAttributes(box)} rx="${n(radius)}" fill="${fill}"/>`;
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

function group(id: string, children: readonly string[], attributes = ''): string {
  return `<g id="${id}"${attributes}>\n${children.join('\n')}\n</g>`;
}

function boxAttributes({ x, y, width, height }: Box): string {
  return ` x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}"`;
}

function xy({ x, y }: Point): string {
  return `${n(x)} ${n(y)}`;
}

/** At most two decimals: enough for print, and short. */
function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}
