import { badgesOf, type Badge } from '../../scene/badge.ts';
import type { Curve, Point } from '../../scene/geometry.ts';
import type { LiveTrack, Scene, Station, Tone } from '../../scene/scene.ts';
import { badgePaint, stationPaint } from '../../scene/station-paint.ts';
import { STATION } from '../../scene/station.ts';
import { liveStroke } from '../../scene/stroke.ts';

/* A scene's live part as cytoscape elements. Keys are prefixed, as everywhere an id becomes a key. */

/** What an element is told. `data` is all that its style is made of: what it does not change must not stand there. */
export interface ElementData {
  group: 'nodes' | 'edges';
  data: Record<string, unknown> & { id: string };
  position?: Point;
  tone?: Tone;
  /** It steps back, as all do beneath; here it is only in its place, to be pointed at and taken. */
  back?: boolean;
}

export function stationKey(role: string): string {
  return `role:${role}`;
}

export function trackKey(track: string): string {
  return `track:${track}`;
}

export function elementsOf(scene: Scene): ElementData[] {
  const places = new Map(scene.live.stations.map((station) => [station.role as string, station.at]));
  const badges = badgesOf(scene.live.stations);
  return [
    ...scene.live.stations.map((station) => keptElement(station, scene)),
    ...scene.live.stations.flatMap((station) => {
      const badge = badges.get(station.role);
      return badge ? [badgeElement(station, badge, scene)] : [];
    }),
    ...scene.live.tracks.map((track) => trackElement(track, scene, places)),
  ];
}

/** One that is the same stays the same object. */
const kept = new WeakMap<Station, ElementData>();

function keptElement(station: Station, scene: Scene): ElementData {
  const made = kept.get(station) ?? stationElement(station, scene);
  kept.set(station, made);
  return made;
}

/** What steps back is told what it looks like when it does not, so that its style is the same. */
function stationElement(station: Station, { palette }: Scene): ElementData {
  const { role, lines, font, at, size, tone } = station;
  const far = font === 0;
  const back = tone === 'dim';
  return {
    group: 'nodes',
    data: {
      id: stationKey(role),
      role,
      station: true,
      label: lines.join('\n'),
      font: far ? STATION.far : font,
      far,
      width: size.width,
      height: size.height,
      ...stationPaint({ ...station, tone: back ? 'lit' : tone }, palette),
    },
    position: { ...at },
    tone,
    back,
  };
}

function badgeElement(
  { role, number, tone }: Station,
  { at, radius, font }: Badge,
  { palette }: Scene,
): ElementData {
  return {
    group: 'nodes',
    data: {
      id: `stop:${role}`,
      badge: true,
      label: String(number),
      size: 2 * radius,
      font,
      ...badgePaint(tone, palette),
    },
    position: at,
  };
}

function trackElement(track: LiveTrack, scene: Scene, places: ReadonlyMap<string, Point>): ElementData {
  const { curve, from, to } = track;
  const stroke = liveStroke(track, scene);
  return {
    group: 'edges',
    data: {
      id: trackKey(track.id),
      source: stationKey(from),
      target: stationKey(to),
      part: track.part,
      shape: curve.bends.length > 0 ? 'unbundled-bezier' : 'straight',
      bent: curve.bends.length > 0,
      ...bendsAsOffsets(curve),
      start: offset(curve.start, places.get(from)),
      end: offset(curve.end, places.get(to)),
      width: stroke.width,
      colour: stroke.colour,
      dashed: stroke.dash.length > 0,
      dash: stroke.dash,
      hollow: stroke.arrow === 'hollow',
      both: stroke.arrow === 'both',
      live: track.part === 'route',
    },
  };
}

/** cytoscape wants an end as an offset from its node's centre. */
function offset(point: Point, centre: Point = { x: 0, y: 0 }): string {
  return `${short(point.x - centre.x, 2)}px ${short(point.y - centre.y, 2)}px`;
}

/** … and bends as how far along the straight line between the ends, and how far to the side of it. */
function bendsAsOffsets({ start, bends, end }: Curve): { weights: number[]; distances: number[] } {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const length = Math.hypot(dx, dy) || 1;
  return {
    weights: bends.map((bend) => short(((bend.x - start.x) * dx + (bend.y - start.y) * dy) / length ** 2, 5)),
    distances: bends.map((bend) => short(((bend.y - start.y) * dx - (bend.x - start.x) * dy) / length, 2)),
  };
}

/** cytoscape reads each number letter by letter; nobody sees what comes after these. */
function short(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
