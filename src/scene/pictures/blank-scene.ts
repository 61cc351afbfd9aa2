import type { Language } from '../../model/text.ts';
import { transitionId } from '../../model/transition-id.ts';
import type { Box, Point } from '../geometry.ts';
import { paintOf, type Palette } from '../palette.ts';
import type { LiveTrack, Scene, Station } from '../scene.ts';
import { labelFor, STATION } from '../station.ts';
import type { RoleCaption, LegCaption } from './captions.ts';

/* Scenes that are no map: stations and tracks where a body wants them, painted as on the map. */

export interface PictureStyle {
  language: Language;
  palette: Palette;
}

export function sceneOf(
  { language, palette }: PictureStyle,
  stations: readonly Station[],
  tracks: readonly LiveTrack[],
  bounds: Box,
): Scene {
  return {
    bounds,
    palette,
    language,
    quiet: { lanes: [], columns: [], tracks: [], dimmed: false },
    live: { stations, tracks },
  };
}

/** A role as a station with its middle at `at`. */
export function stationFor(
  { role, name, colour }: RoleCaption,
  { language, palette }: PictureStyle,
  at: Point,
  { tone, number }: Pick<Station, 'tone' | 'number'>,
): Station {
  const label = labelFor(name, language);
  const paint = paintOf(colour, palette);
  return { role, name, ...label, font: STATION.font, at, paint, tone, number, away: undefined };
}

/** How large a role's station is. */
export function stationSize(
  { name }: RoleCaption,
  { language }: PictureStyle,
): { width: number; height: number } {
  return labelFor(name, language).size;
}

export function trackFor({ way }: LegCaption, part: LiveTrack['part'], curve: LiveTrack['curve']): LiveTrack {
  const { step, basis } = way;
  const { transition, from, to } = step;
  return { id: transitionId(transition), from, to, kind: transition.kind, basis, part, curve };
}
