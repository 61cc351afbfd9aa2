import type { Scene } from './scene.ts';

/** What the lines and numbers of a legend can stand for; each only where the picture has one. */
const LEGEND = [
  'promotion',
  'move',
  'overlap',
  'estimate',
  'out',
  'in',
  'rests',
  'route',
  'versus',
  'away',
  'rank',
] as const;
export type LegendKey = (typeof LEGEND)[number];

/** A number beside a station, as against a line. */
export type NumberKey = Extract<LegendKey, 'away' | 'rank'>;

export function isNumber(key: LegendKey): key is NumberKey {
  return key === 'away' || key === 'rank';
}

/** How long the sample of a line is. */
export const LEGEND_SAMPLE = 30;

/** The legend keys a scene has something for, in order. */
export function legendOf({ quiet, live }: Scene): LegendKey[] {
  const parts = new Set(live.tracks.map(({ part }) => part));
  // On a route promotions and moves look alike.
  const byKind = live.tracks.filter(({ part }) => part !== 'route' && part !== 'versus');
  const has: Record<LegendKey, boolean> = {
    promotion: [quiet.tracks, byKind].some((tracks) => tracks.some(({ kind }) => kind === 'promotion')),
    move: [quiet.tracks, byKind].some((tracks) => tracks.some(({ kind }) => kind === 'move')),
    overlap: [quiet.tracks, live.tracks].some((tracks) => tracks.some(({ kind }) => kind === 'overlap')),
    estimate: [quiet.tracks, live.tracks].some((tracks) => tracks.some(({ basis }) => basis === 'editorial')),
    out: parts.has('out'),
    in: parts.has('in'),
    rests: parts.has('rests'),
    route: parts.has('route'),
    versus: parts.has('versus'),
    away: live.stations.some(({ away }) => away !== undefined),
    rank: live.stations.some(({ tone, number, away }) => tone === 'lit' && number !== away),
  };
  return LEGEND.filter((key) => has[key]);
}
