import type { Kind } from '../model/career-map.ts';
import type { Basis } from '../model/basis.ts';
import type { Palette } from './palette.ts';
import type { LegendKey, NumberKey } from './legend.ts';
import type { LiveTrack, QuietTrack, Scene } from './scene.ts';

/** How a line is drawn; the kinds differ in width and dash, so that they can be told apart without colour. */
export interface Stroke {
  colour: string;
  width: number;
  /** Lengths of dash and gap; empty for an unbroken line. */
  dash: readonly number[];
  opacity: number;
  /** `hollow`: towards the role that is asked about · `both`: it can be travelled either way. */
  arrow: 'none' | 'filled' | 'hollow' | 'both';
}

const WIDTHS: Record<Kind, number> = { promotion: 2, move: 1.2, overlap: 1.2 };

/** A transition that rests on our estimate alone is dotted, whatever its kind. */
function dashOf(kind: Kind, basis: Basis): readonly number[] {
  if (basis === 'editorial') return [1.5, 5];
  return kind === 'overlap' ? [7, 5] : [];
}

/** A track at rest; how far it steps back is said once, for the whole quiet part. */
export function quietStroke({ kind, basis }: Pick<QuietTrack, 'kind' | 'basis'>, palette: Palette): Stroke {
  return { colour: palette.track, width: WIDTHS[kind], dash: dashOf(kind, basis), opacity: 1, arrow: 'none' };
}

const QUIET_DIMMED = 0.28;
/** Where there are many tracks each is fainter, so that together they are still a ground and no figure. */
const CROWD = 60;
const CROWDED = 0.55;

/** How visible the quiet tracks are as a whole. */
export function quietOpacity({ tracks, dimmed }: Scene['quiet']): number {
  return (dimmed ? QUIET_DIMMED : 1) * (tracks.length > CROWD ? CROWDED : 1);
}

export const STATION_DIMMED = 0.34;

export function liveStroke(
  { kind, basis, part }: Pick<LiveTrack, 'kind' | 'basis' | 'part'>,
  { live, palette }: Scene,
): Stroke {
  if (part === 'route') {
    const dash = dashOf(kind, basis).map((length) => length * 2);
    // Even an overlap has a direction when it is travelled.
    return { colour: palette.route, width: 5, dash, opacity: 1, arrow: 'filled' };
  }
  // Thinner, dashed and in ink: told from the live route by more than its colour.
  if (part === 'versus') {
    const dash = basis === 'editorial' ? dashOf(kind, basis).map((length) => length * 2) : [11, 6];
    return { colour: palette.ink, width: 3, dash, opacity: 1, arrow: 'filled' };
  }
  const colours = { out: lineOfChosen(live) ?? palette.ink, in: palette.muted, rests: palette.ink };
  const colour = colours[part];
  return {
    colour,
    width: WIDTHS[kind] + 1,
    dash: dashOf(kind, basis),
    opacity: 1,
    arrow: kind === 'overlap' ? 'both' : part === 'in' ? 'hollow' : 'filled',
  };
}

const lines = new WeakMap<Scene['live']['stations'], { colour: string | undefined }>();

/** The colour of the line of the chosen station, where one is; looked for once, and not for each track anew. */
function lineOfChosen({ stations }: Scene['live']): string | undefined {
  const known = lines.get(stations);
  if (known) return known.colour;
  const colour = stations.find(({ tone }) => tone === 'chosen')?.paint.line;
  lines.set(stations, { colour });
  return colour;
}

/** The line of a legend: a kind as it looks lit, a part as it is drawn on this scene. */
export function sampleStroke(key: Exclude<LegendKey, NumberKey>, scene: Scene): Stroke {
  const kind = key === 'promotion' || key === 'overlap' ? key : 'move';
  const parts: readonly LegendKey[] = ['route', 'versus', 'out', 'rests'];
  const part = parts.includes(key) ? (key as LiveTrack['part']) : 'in';
  const basis = key === 'estimate' ? 'editorial' : 'testimony';
  const stroke = liveStroke({ kind, basis, part }, scene);
  // The kinds are told by their lines alone.
  const travelled = key === 'in' || (part !== 'in' && part !== 'rests');
  return travelled ? stroke : { ...stroke, arrow: 'none' };
}
