import { largest } from '../../model/extremes.ts';
import { boundsOf, boxAround } from '../geometry.ts';
import { textMark, type PictureMark } from '../picture-mark.ts';
import type { LiveTrack, Station } from '../scene.ts';
import { sceneOf, stationFor, stationSize, trackFor, type PictureStyle } from './blank-scene.ts';
import type { Body } from './body.ts';
import type { RouteCaption } from './captions.ts';
import { placeLegCaption } from './leg-caption.ts';

/** Between two stops there is room for their line, and beneath it for what is said of the step. */
const SAID = 230;
const GAP = 26;

/** A route from left to right, what each step takes beneath its line. */
export function strip({ stops, steps }: RouteCaption, ink: PictureStyle): Body {
  const sizes = stops.map((stop) => stationSize(stop, ink));
  const tallest = largest(sizes.map(({ height }) => height));
  const stations: Station[] = [];
  const tracks: LiveTrack[] = [];
  const marks: PictureMark[] = [];
  let bottom = tallest / 2 + 24;
  let x = 0;
  stops.forEach((stop, index) => {
    const { width } = sizes[index] ?? { width: 0 };
    stations.push(stationFor(stop, ink, { x: x + width / 2, y: 0 }, { tone: 'stop', number: index + 1 }));
    marks.push(textMark(stop.about, { x: x + 2, y: tallest / 2 + 20 }, 12, ink.palette.muted));
    const step = steps[index];
    if (step) {
      const reach = Math.max(width + 60, SAID + GAP);
      const said = placeLegCaption(step, ink, { x, y: tallest / 2 + 34 }, reach - GAP);
      for (const mark of said.marks) marks.push(mark);
      bottom = Math.max(bottom, said.bottom);
      tracks.push(
        trackFor(step, 'route', {
          start: { x: x + width + 3, y: 0 },
          bends: [],
          end: { x: x + reach - 3, y: 0 },
        }),
      );
      x += reach;
    } else x += Math.max(width, 130);
  });
  const bounds = boundsOf([
    { x: -16, y: -tallest / 2 - 14, width: x + 16, height: bottom + tallest / 2 + 14 },
    ...stations.map(({ at, size }) => boxAround(at, { width: size.width + 6, height: size.height + 6 })),
  ]);
  return { scene: sceneOf(ink, stations, tracks, bounds), marks, bounds, cut: undefined };
}
