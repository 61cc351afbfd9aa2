import { boundsOf, boxAround, type Point } from '../geometry.ts';
import { textMark, type PictureMark } from '../picture-mark.ts';
import type { LiveTrack, Station } from '../scene.ts';
import { sceneOf, stationFor, stationSize, trackFor, type PictureStyle } from './blank-scene.ts';
import type { Body } from './body.ts';
import type { RouteCaption } from './captions.ts';
import { placeLegCaption } from './leg-caption.ts';

/** How wide one ladder is, and how far two are apart. */
const WIDTH = 560;
const APART = 48;
/** Where the line runs, and where what is said of a step begins. */
const RAIL = 34;
const TEXT = 72;
const GAP = 26;

/** A route from top to bottom, what each step takes beside it; two routes stand side by side. */
export function ladder(routes: readonly RouteCaption[], ink: PictureStyle): Body {
  const rungs = routes.map((route, index) =>
    rungsOf(route, ink, { x: index * (WIDTH + APART), y: 0 }, index === 0 ? 'route' : 'versus'),
  );
  const stations = rungs.flatMap((one) => one.stations);
  const bottom = Math.max(...rungs.map((one) => one.bottom));
  const bounds = boundsOf([
    { x: -16, y: -14, width: routes.length * (WIDTH + APART) - APART + 16, height: bottom + 14 },
    ...stations.map(({ at, size }) => boxAround(at, { width: size.width + 6, height: size.height + 6 })),
  ]);
  return {
    scene: sceneOf(
      ink,
      stations,
      rungs.flatMap((one) => one.tracks),
      bounds,
    ),
    marks: rungs.flatMap((one) => one.marks),
    bounds,
    cut: undefined,
  };
}

interface Rungs {
  stations: Station[];
  tracks: LiveTrack[];
  marks: PictureMark[];
  bottom: number;
}

function rungsOf(
  { name, stops, steps }: RouteCaption,
  ink: PictureStyle,
  { x, y: top }: Point,
  part: 'route' | 'versus',
): Rungs {
  const { palette } = ink;
  const rungs: Rungs = { stations: [], tracks: [], marks: [], bottom: top };
  let y = top;
  if (name !== undefined) {
    rungs.marks.push(textMark(name, { x, y: y + 14 }, 15, palette.ink, { weight: 700 }));
    y += 38;
  }
  stops.forEach((stop, index) => {
    const size = stationSize(stop, ink);
    const at = { x: x + size.width / 2, y: y + size.height / 2 };
    const tone = part === 'route' ? 'stop' : 'lit';
    rungs.stations.push(stationFor(stop, ink, at, { tone, number: index + 1 }));
    rungs.marks.push(textMark(stop.about, { x: x + size.width + 14, y: at.y + 4 }, 12, palette.muted));
    y += size.height;
    const step = steps[index];
    if (!step) return;
    const said = placeLegCaption(step, ink, { x: x + TEXT, y: y + GAP }, WIDTH - TEXT);
    rungs.marks.push(...said.marks);
    const end = said.bottom + GAP;
    rungs.tracks.push(
      trackFor(step, part, { start: { x: x + RAIL, y: y + 3 }, bends: [], end: { x: x + RAIL, y: end - 3 } }),
    );
    y = end;
  });
  return { ...rungs, bottom: y };
}
