import { captionRoute } from '../../languages/caption-route.ts';
import { largest } from '../../model/extremes.ts';
import type { JudgedRoute } from '../../queries/answer/leg.ts';
import { textMark, type MarkList } from '../../scene/picture-mark.ts';
import type { Body } from '../../scene/pictures/body.ts';
import {
  bodyWithin,
  placeLegCaption,
  stationFor,
  stationSize,
  trackFor,
  type PictureStyle,
} from '../../scene/pictures/body-parts.ts';
import type { RouteCaption } from '../../scene/pictures/captions.ts';
import type { LiveTrack, Station } from '../../scene/scene.ts';
import { textWidth } from '../../scene/text-width.ts';
import { routesIn } from '../routes-in.ts';
import type { PictureSubject } from './subject.ts';

/** A route from left to right, what each step takes beneath its line. */
export const strip: PictureSubject<JudgedRoute> = {
  id: 'strip',
  name: { zh: '这条路线，从左到右', en: 'The route, step by step across' },
  offer: (answer) => routesIn(answer)?.[0].route,
  draw: (route, { drawing: { graph }, style }) =>
    drawStrip(captionRoute(route, graph, style.language), style),
};

/** Between two stops there is room for their line, and beneath it for the caption of the step. */
const CAPTION = 230;
const GAP = 26;
const SMALL = 12;

function drawStrip({ stops, steps }: RouteCaption, style: PictureStyle): Body {
  const sizes = stops.map((stop) => stationSize(stop, style));
  const tallest = largest(sizes.map(({ height }) => height));
  const stations: Station[] = [];
  const tracks: LiveTrack[] = [];
  const marks: MarkList = [];
  let bottom = tallest / 2 + 24;
  let x = 0;
  stops.forEach((stop, index) => {
    const { width } = sizes[index] ?? { width: 0 };
    stations.push(stationFor(stop, style, { x: x + width / 2, y: 0 }, { tone: 'stop', number: index + 1 }));
    marks.push(textMark(stop.about, { x: x + 2, y: tallest / 2 + 20 }, SMALL, style.palette.muted));
    const step = steps[index];
    if (step) {
      const reach = Math.max(width + 60, CAPTION + GAP);
      const caption = placeLegCaption(step, style, { x, y: tallest / 2 + 34 }, reach - GAP);
      marks.push(caption.marks);
      bottom = Math.max(bottom, caption.bottom);
      tracks.push(
        trackFor(step, 'route', {
          start: { x: x + width + 3, y: 0 },
          bends: [],
          end: { x: x + reach - 3, y: 0 },
        }),
      );
      x += reach;
    } else x += Math.max(width, 130, textWidth(stop.about) * SMALL + 2);
  });
  const room = { x: -16, y: -tallest / 2 - 14, width: x + 16, height: bottom + tallest / 2 + 14 };
  return bodyWithin(room, style, { stations, tracks, marks });
}
