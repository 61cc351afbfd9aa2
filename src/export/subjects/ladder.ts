import { captionRoute } from '../../languages/caption-route.ts';
import { WORDS } from '../../languages/languages.ts';
import { largest } from '../../model/extremes.ts';
import type { Point } from '../../scene/geometry.ts';
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
import { routesIn, type NumberedRoutes } from '../routes-in.ts';
import type { PictureSubject } from './subject.ts';

/** A route from top to bottom, what each step takes beside it; two routes stand side by side. */
export const ladder: PictureSubject<NumberedRoutes> = {
  id: 'ladder',
  name: { zh: '这条路线，自上而下', en: 'The route, step by step downward' },
  offer: routesIn,
  draw(routes, { drawing: { graph }, style }) {
    const { language } = style;
    const nameOf = routes.length > 1 ? WORDS[language].planner.route : () => undefined;
    return drawLadders(
      routes.map(({ route, number }) => captionRoute(route, graph, language, nameOf(number))),
      style,
    );
  },
};

/** How wide one ladder is, and how far two are apart. */
const WIDTH = 560;
const APART = 48;
/** Where the line runs, and where the captions of its steps begin. */
const RAIL = 34;
const TEXT = 72;
const GAP = 26;

function drawLadders(routes: readonly RouteCaption[], style: PictureStyle): Body {
  const ladders = routes.map((route, index) =>
    drawLadder(route, style, { x: index * (WIDTH + APART), y: 0 }, index === 0 ? 'route' : 'versus'),
  );
  const bottom = largest(ladders.map((one) => one.bottom));
  return bodyWithin(
    { x: -16, y: -14, width: routes.length * (WIDTH + APART) - APART + 16, height: bottom + 14 },
    style,
    {
      stations: ladders.flatMap((one) => one.stations),
      tracks: ladders.flatMap((one) => one.tracks),
      marks: ladders.flatMap((one) => one.marks),
    },
  );
}

interface Ladder {
  stations: Station[];
  tracks: LiveTrack[];
  marks: MarkList;
  bottom: number;
}

function drawLadder(
  { name, stops, steps }: RouteCaption,
  style: PictureStyle,
  { x, y: top }: Point,
  part: 'route' | 'versus',
): Ladder {
  const { ink, muted } = style.palette;
  const ladder: Ladder = { stations: [], tracks: [], marks: [], bottom: top };
  let y = top;
  if (name !== undefined) {
    ladder.marks.push(textMark(name, { x, y: y + 14 }, 15, ink, { weight: 700 }));
    y += 38;
  }
  stops.forEach((stop, index) => {
    const size = stationSize(stop, style);
    const at = { x: x + size.width / 2, y: y + size.height / 2 };
    const tone = part === 'route' ? 'stop' : 'lit';
    ladder.stations.push(stationFor(stop, style, at, { tone, number: index + 1 }));
    ladder.marks.push(textMark(stop.about, { x: x + size.width + 14, y: at.y + 4 }, 12, muted));
    y += size.height;
    const step = steps[index];
    if (!step) return;
    const caption = placeLegCaption(step, style, { x: x + TEXT, y: y + GAP }, WIDTH - TEXT);
    ladder.marks.push(caption.marks);
    const end = caption.bottom + GAP;
    ladder.tracks.push(
      trackFor(step, part, { start: { x: x + RAIL, y: y + 3 }, bends: [], end: { x: x + RAIL, y: end - 3 } }),
    );
    y = end;
  });
  return { ...ladder, bottom: y };
}
