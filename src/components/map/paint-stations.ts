import type { Palette } from '../../scene/palette.ts';
import type { Station } from '../../scene/scene.ts';
import { stationPaint } from '../../scene/station-paint.ts';
import { BASELINE, stationTexts } from '../../scene/texts.ts';

const CORNER = 18;
/**
 * From a name's baseline down to the lower edge of its line, in em. cytoscape sets text by that edge; so it is done here
 * too, that a name stays where it is when it is lit, whatever the font's own baseline.
 */
const BELOW_BASELINE = 0.5 - BASELINE;

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
  const { at, size } = station;
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
  const lines = stationTexts(station, paint);
  const [first] = lines;
  if (!first) return;
  context.globalAlpha = strong ? 1 : first.opacity;
  context.fillStyle = first.colour;
  context.font = `${first.weight} ${first.size}px ${fonts}`;
  for (const line of lines) context.fillText(line.text, line.at.x, line.at.y + BELOW_BASELINE * line.size);
}
