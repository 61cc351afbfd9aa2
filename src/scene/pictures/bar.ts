import type { PictureMark } from '../picture-mark.ts';
import type { Palette } from '../palette.ts';

/** How high a bar is. */
export const BAR = 7;

/** How much of the most there can be, as a bar; `share` 0–1. */
export function bar(
  { x, y, width }: { x: number; y: number; width: number },
  share: number,
  colour: string,
  palette: Palette,
): PictureMark[] {
  const full = { x, y, width, height: BAR };
  return [
    { is: 'box', box: full, fill: palette.hair, radius: BAR / 2 },
    {
      is: 'box',
      box: { ...full, width: width * Math.min(1, Math.max(0, share)) },
      fill: colour,
      radius: BAR / 2,
    },
  ];
}
