import { breakLabel } from './break-label.ts';
import type { Box, Point } from './geometry.ts';
import type { Scene } from './scene.ts';
import { textWidth } from './text-width.ts';

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

/** What a picture says around its map, in the picture's language. */
export interface PictureText {
  title: string;
  subtitle: string;
  /** What the picture shows, for those who hear it. */
  description: string;
  legend: Record<LegendKey, string>;
  /** Who says so, and under which licence. */
  sources: string;
}

export interface TextLine {
  text: string;
  at: Point;
  size: number;
  bold: boolean;
  muted: boolean;
}

export interface LegendSample {
  key: LegendKey;
  label: string;
  /** Where the sample line begins; it is LEGEND_SAMPLE wide, its label follows. */
  at: Point;
}

/** A page with a scene on it: placed, measured, ready for any writer. */
export interface Picture {
  width: number;
  height: number;
  scene: Scene;
  /** How far the scene is moved on the page. */
  sceneAt: Point;
  title: string;
  description: string;
  lines: readonly TextLine[];
  legend: readonly LegendSample[];
}

const MARGIN = 28;
export const LEGEND_SAMPLE = 30;
const SMALL = 12;

/** Puts a title above a scene, its legend and its sources below it. */
export function composePicture(scene: Scene, text: PictureText): Picture {
  const width = Math.ceil(Math.max(scene.bounds.width, 560) + 2 * MARGIN);
  const head = headLines(text, width - 2 * MARGIN, scene);
  const sceneAt = { x: MARGIN - scene.bounds.x, y: head.bottom + 14 - scene.bounds.y };
  const legend = placeLegend(scene, text, {
    x: MARGIN,
    y: head.bottom + 14 + scene.bounds.height + 26,
    width,
  });
  const foot = wrap(text.sources, width - 2 * MARGIN, SMALL, scene).map((line, index) =>
    textLine(line, MARGIN, legend.bottom + 26 + index * 18, SMALL, { muted: true }),
  );
  return {
    width,
    height: Math.ceil((foot.at(-1)?.at.y ?? legend.bottom) + MARGIN - 6),
    scene,
    sceneAt,
    title: text.title,
    description: text.description,
    lines: [...head.lines, ...foot],
    legend: legend.samples,
  };
}

/** The legend keys a scene has something for, in order. */
export function legendOf({ quiet, live }: Scene): LegendKey[] {
  const tracks = [...quiet.tracks, ...live.tracks];
  const has: Record<LegendKey, boolean> = {
    promotion: tracks.some((track) => track.kind === 'promotion'),
    move: tracks.some((track) => track.kind === 'move'),
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

function headLines(text: PictureText, width: number, scene: Scene): { lines: TextLine[]; bottom: number } {
  let y = MARGIN + 20;
  const lines = wrap(text.title, width, 24, scene).map((line, index) => {
    y += index === 0 ? 0 : 30;
    return textLine(line, MARGIN, y, 24, { bold: true });
  });
  for (const line of wrap(text.subtitle, width, 14, scene)) {
    y += 24;
    lines.push(textLine(line, MARGIN, y, 14, { muted: true }));
  }
  return { lines, bottom: y };
}

function placeLegend(
  scene: Scene,
  text: PictureText,
  { x, y, width }: Pick<Box, 'x' | 'y' | 'width'>,
): { samples: LegendSample[]; bottom: number } {
  const at = { x, y };
  const samples = legendOf(scene).map((key): LegendSample => {
    const label = text.legend[key];
    const room = LEGEND_SAMPLE + 8 + textWidth(label) * SMALL + 22;
    if (at.x > x && at.x + room > width - x) Object.assign(at, { x, y: at.y + 22 });
    const sample = { key, label, at: { ...at } };
    at.x += room;
    return sample;
  });
  return { samples, bottom: at.y };
}

function wrap(text: string, width: number, size: number, { language }: Scene): string[] {
  return breakLabel(text, language, width / size);
}

function textLine(
  text: string,
  x: number,
  y: number,
  size: number,
  { bold = false, muted = false }: { bold?: boolean; muted?: boolean },
): TextLine {
  return { text, at: { x, y }, size, bold, muted };
}
