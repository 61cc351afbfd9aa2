import { mix } from './colour.ts';
import type { Palette } from './palette.ts';
import type { Station, Tone } from './scene.ts';
import { STATION } from './station.ts';
import { STATION_DIMMED } from './stroke.ts';

/** How a station is painted; the same on the map and in a file. */
export interface StationPaint {
  fill: string;
  ink: string;
  border: string;
  borderWidth: number;
  borderOpacity: number;
  textOpacity: number;
  /** What is asked about is a little heavier: bold, it would be wider than its station. */
  weight: 400 | 500;
}

/** How much of the family's colour is in a station one step away; with every further step there is less. */
const NEAREST = 0.36;
const FADES = 0.55;

export function stationPaint({ tone, paint, away, font }: Station, palette: Palette): StationPaint {
  const asked = isAsked(tone);
  // From far a station has no name, and its colour says what it is.
  const filled = asked || (font === 0 && tone !== 'dim');
  const shaded =
    away === undefined ? palette.card : mix(paint.line, palette.card, NEAREST * FADES ** (away - 1));
  return {
    fill: filled ? paint.fill : shaded,
    ink: filled ? paint.onFill : palette.ink,
    border: tone === 'stop' ? palette.route : paint.line,
    borderWidth: asked ? 3 : tone === 'lit' ? 2 : STATION.border,
    borderOpacity: tone === 'dim' ? STATION_DIMMED : 1,
    textOpacity: tone === 'dim' ? 0.68 : 1,
    weight: weightOf(tone),
  };
}

function isAsked(tone: Tone): boolean {
  return tone === 'chosen' || tone === 'stop';
}

export function weightOf(tone: Tone): StationPaint['weight'] {
  return isAsked(tone) ? 500 : 400;
}

/** How a station's number is painted: only a route's stops are in the route's colour. */
export function badgePaint(tone: Tone, palette: Palette): { fill: string; ink: string; border: string } {
  return tone === 'stop'
    ? { fill: palette.route, ink: palette.onRoute, border: palette.paper }
    : { fill: palette.paper, ink: palette.ink, border: palette.muted };
}
