import type { Role } from '../model/career-map.ts';
import { largest } from '../model/extremes.ts';
import { inLanguage, type Language } from '../model/text.ts';
import { breakLabel } from './break-label.ts';
import type { Size } from './geometry.ts';
import { textWidth } from './text-width.ts';

/** A station's measures, in scene units; `far`: the size of the one name that is told from far. */
export const STATION = {
  font: 14,
  line: 18,
  padX: 18,
  padY: 9,
  border: 1.5,
  widest: 11.5,
  far: 44,
} as const;

/** A role's name in lines, and the station that holds it. */
export interface StationLabel {
  lines: readonly string[];
  size: Size;
}

export function labelOf(role: Role, language: Language): StationLabel {
  return labelFor(inLanguage(role.name, language), language);
}

export function labelFor(name: string, language: Language): StationLabel {
  const lines = breakLabel(name, language, STATION.widest);
  const width = largest(lines.map(textWidth), 2) * STATION.font;
  return {
    lines,
    size: {
      width: Math.ceil(width / 2) * 2 + 2 * STATION.padX,
      height: lines.length * STATION.line + 2 * STATION.padY,
    },
  };
}

/** Room for a name in any language, so that switching languages moves nothing. */
export function roomFor(labels: readonly StationLabel[]): Size {
  return {
    width: largest(labels.map(({ size }) => size.width)),
    height: largest(labels.map(({ size }) => size.height)),
  };
}
