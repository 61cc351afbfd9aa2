import type { Palette } from '../../scene/palette.ts';
import type { Station } from '../../scene/scene.ts';
import { stationPaint } from '../../scene/station-paint.ts';
import { STATION } from '../../scene/station.ts';

/** How a name stands in its station: as cytoscape sets it, so that it stays where it is when it is lit. */
const LEADING = STATION.line / STATION.font;
const CORNER = 18;

interface Hand {
  palette: Palette;
  fonts: string;
  /** Who asks for few, strong colours is given nothing that fades. */
  strong: boolean;
}

/** Draws stations in scene units, without their numbers. */
export function paintStations(
  context: CanvasRenderingContext2D,
  stations: readonly Station[],
  hand: Hand,
): void {
  context.textAlign = 'center';
  context.textBaseline = 'bottom';
  for (const station of stations) paintStation(context, station, hand);
  context.globalAlpha = 1;
}

function paintStation(
  context: CanvasRenderingContext2D,
  station: Station,
  { palette, fonts, strong }: Hand,
): void {
  const { at, size, lines, font } = station;
  const paint = stationPaint(station, palette);
  context.beginPath();
  context.roundRect(at.x - size.width / 2, at.y - size.height / 2, size.width, size.height, CORNER);
  context.globalAlpha = 1;
  context.fillStyle = paint.fill;
  context.fill();
  context.globalAlpha = strong ? 1 : paint.borderOpacity;
  context.strokeStyle = paint.border;
  context.lineWidth = paint.borderWidth;
  context.stroke();
  if (font === 0) return;
  context.globalAlpha = strong ? 1 : paint.textOpacity;
  context.fillStyle = paint.ink;
  context.font = `${paint.weight} ${font}px ${fonts}`;
  const leading = font * LEADING;
  const last = at.y + (font + (lines.length - 1) * leading) / 2;
  lines.forEach((line, index) => {
    context.fillText(line, at.x, last - (lines.length - 1 - index) * leading);
  });
}
