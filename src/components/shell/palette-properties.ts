import { FONTS } from '../../scene/fonts.ts';
import { paintOf, paletteOf } from '../../scene/palette.ts';
import type { PageView } from '../../app/page-view.ts';

/** The palette and the families' colours as custom properties, for every element below. */
export function coloursOf({ theme, page }: PageView): string {
  const palette = paletteOf(theme);
  const { paper, card, ink, muted, hair, edge, sunk, warn, focus, route, onRoute } = palette;
  const colours = { paper, card, ink, muted, hair, edge, sunk, warn, focus, route, 'on-route': onRoute };
  const families =
    page.is === 'open'
      ? page.reading.graph.map.map.families.map(({ id, colour }) => [
          `family-${id}`,
          paintOf(colour, palette).line,
        ])
      : [];
  return [...Object.entries(colours), ...families, ['fonts', FONTS], ['scheme', theme]]
    .map(([name, value]) => `--${name}: ${value}`)
    .join('; ');
}
