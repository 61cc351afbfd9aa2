import { arrowHead, pointBeforeEnd } from '../../scene/arrow-head.ts';
import { BADGE, badgesOf, type Badge } from '../../scene/badge.ts';
import { arcsOf, reversed, type Curve, type Point } from '../../scene/geometry.ts';
import type { Palette } from '../../scene/palette.ts';
import type { Column, Lane, LiveTrack, Scene, Station, Tone } from '../../scene/scene.ts';
import { badgePaint, stationPaint } from '../../scene/station-paint.ts';
import { STATION } from '../../scene/station.ts';
import { liveStroke, quietOpacity, quietStroke, type Stroke } from '../../scene/stroke.ts';
import { escapeXml } from './xml.ts';

/** A scene as SVG elements, in its own units. `cut`: attributes of what is to be cut off. */
export function writeScene(scene: Scene, cut = ''): string {
  const { quiet, live, palette } = scene;
  const badges = badgesOf(live.stations);
  return [
    group('lanes', quiet.lanes.map(writeLane)),
    group(
      'levels',
      quiet.columns.map((column) => writeColumn(column, palette)),
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
      live.stations.map((station) => writeStation(station, badges.get(station.role), palette)),
      cut,
    ),
  ].join('\n');
}

function writeLane({ family, name, paint, box }: Lane): string {
  // Of a lane that a picture hardly touches nothing is said.
  const said =
    name &&
    `<text x="${n(box.x + 16)}" y="${n(box.y + box.height / 2 + 5)}" font-size="14" font-weight="600" fill="${paint.text}">${escapeXml(name)}</text>`;
  return (
    `<g data-family="${escapeXml(family)}">` +
    `<rect x="${n(box.x)}" y="${n(box.y)}" width="${n(box.width)}" height="${n(box.height)}" fill="${paint.tint}"/>` +
    `${said}</g>`
  );
}

function writeColumn({ name, box }: Column, palette: Palette): string {
  return `<text x="${n(box.x + box.width / 2)}" y="${n(box.y + 21)}" font-size="13" text-anchor="middle" fill="${palette.muted}">${escapeXml(name)}</text>`;
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

export function writeCurve(curve: Curve, stroke: Stroke): string {
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

function writeStation(station: Station, badge: Badge | undefined, palette: Palette): string {
  const { role, name, lines, at, size, number, tone } = station;
  const { fill, ink, border, borderWidth, borderOpacity, textOpacity, weight } = stationPaint(
    station,
    palette,
  );
  const first = at.y - ((lines.length - 1) * STATION.line) / 2 + STATION.font * 0.36;
  return [
    `<g data-role="${escapeXml(role)}"><title>${escapeXml(name)}</title>`,
    `<rect x="${n(at.x - size.width / 2)}" y="${n(at.y - size.height / 2)}" width="${n(size.width)}" height="${n(size.height)}" rx="18"`,
    ` fill="${fill}" stroke="${border}" stroke-width="${borderWidth}"${borderOpacity < 1 ? ` stroke-opacity="${borderOpacity}"` : ''}/>`,
    `<text x="${n(at.x)}" text-anchor="middle" font-size="${STATION.font}"${weight === 400 ? '' : ` font-weight="${weight}"`} fill="${ink}"${textOpacity < 1 ? ` opacity="${textOpacity}"` : ''}>`,
    ...lines.map(
      (line, index) =>
        `<tspan x="${n(at.x)}" y="${n(first + index * STATION.line)}">${escapeXml(line)}</tspan>`,
    ),
    `</text>${number !== undefined && badge ? writeNumber(badge.at, number, tone, palette) : ''}</g>`,
  ].join('');
}

export function writeNumber({ x, y }: Point, number: number, tone: Tone, palette: Palette): string {
  const { fill, ink, border } = badgePaint(tone, palette);
  return (
    `<circle cx="${n(x)}" cy="${n(y)}" r="${BADGE.radius}" fill="${fill}" stroke="${border}" stroke-width="${BADGE.rim}"/>` +
    `<text x="${n(x)}" y="${n(y + 4)}" font-size="${BADGE.font}" font-weight="700" text-anchor="middle" fill="${ink}">${number}</text>`
  );
}

export function group(id: string, children: readonly string[], attributes = ''): string {
  return `<g id="${id}"${attributes}>\n${children.join('\n')}\n</g>`;
}

function xy({ x, y }: Point): string {
  return `${n(x)} ${n(y)}`;
}

/** At most two decimals: enough for print, and short. */
export function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}
