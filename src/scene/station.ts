import type { Role } from '../model/career-map.ts';
import { inLanguage, LANGUAGES, type Language } from '../model/text.ts';
import { breakLabel } from './break-label.ts';
import type { Point, Size } from './geometry.ts';
import type { Station } from './scene.ts';
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
  const lines = breakLabel(inLanguage(role.name, language), language, STATION.widest);
  const width = Math.max(...lines.map(textWidth), 2) * STATION.font;
  return {
    lines,
    size: {
      width: Math.ceil(width / 2) * 2 + 2 * STATION.padX,
      height: lines.length * STATION.line + 2 * STATION.padY,
    },
  };
}

/** Room for the name in any language, so that switching languages moves nothing. */
export function roomFor(role: Role): Size {
  const sizes = LANGUAGES.map((language) => labelOf(role, language).size);
  return {
    width: Math.max(...sizes.map((size) => size.width)),
    height: Math.max(...sizes.map((size) => size.height)),
  };
}

/** A station's number: where its middle is, its radius and the size of its figures. */
export interface Badge {
  at: Point;
  radius: number;
  font: number;
}

export const BADGE = { radius: 10, font: 11, rim: 2 } as const;

/** A number sits on the station's upper left shoulder, as readable as the name and clear of it however large they are. */
export function badgeOf({ at, size, lines, font, tone }: Station): Badge {
  const scale = (font || STATION.far) / STATION.font;
  const radius = BADGE.radius * scale;
  const bold = tone === 'stop' ? 1.1 : 1;
  const name: Size = {
    width: Math.max(0, ...lines.map(textWidth)) * font * bold,
    height: ((lines.length - 1) * STATION.line * font) / STATION.font + font,
  };
  const clear = radius + BADGE.rim;
  return {
    at: {
      x: at.x - Math.max(size.width / 2 - 5, name.width / 2 + clear * 0.8),
      y: at.y - Math.max(size.height / 2 + 1, name.height / 2 + clear * 0.6),
    },
    radius,
    font: BADGE.font * scale,
  };
}
