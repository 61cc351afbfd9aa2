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
  const tracks = [...quiet.tracks, ...live.tracks];
  // On a route promotions and moves look alike.
  const told = [...quiet.tracks, ...live.tracks.filter(({ part }) => part !== 'route' && part !== 'versus')];
  const has: Record<LegendKey, boolean> = {
    promotion: told.some((track) => track.kind === 'promotion'),
    move: told.some((track) => track.kind === 'move'),
    overlap: tracks.some((track) => track.kind === 'overlap'),
    estimate: tracks.some((track) => track.basis === 'editorial'),
    out: live.tracks.some((track) => track.part === 'out'),
    in: live.tracks.some((track) => track.part === 'in'),
    rests: live.tracks.some((track) => track.part === 'rests'),
    route: live.tracks.some((track) => track.part === 'route'),
    versus: live.tracks.some((track) => track.part === 'versus'),
    away: live.stations.some(({ away }) => away !== undefined),
    rank: live.stations.some(({ tone, number, away }) => tone === 'lit' && number !== away),
  };
  return LEGEND.filter((key) => has[key]);
}
