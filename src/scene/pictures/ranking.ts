import { largest } from '../../model/extremes.ts';
import { boundsOf, boxAround } from '../geometry.ts';
import { textMark, type PictureMark } from '../picture-mark.ts';
import { paintOf } from '../palette.ts';
import { bar } from './bar.ts';
import { sceneOf, stationFor, stationSize, type PictureStyle } from './blank-scene.ts';
import type { Body } from './body.ts';
import type { RankingCaption } from './captions.ts';
import { placeCaptionParts } from './leg-caption.ts';

const SAID = 380;
const GAP = 22;

/** Roles from the best suited down, and beside each what speaks for it and what is missing. */
export function ranking({ rows }: RankingCaption, ink: PictureStyle): Body {
  const widest = largest(
    rows.map(({ role }) => stationSize(role, ink).width),
    0,
  );
  const saidAt = widest + 24;
  const marks: PictureMark[] = [];
  let y = 0;
  const stations = rows.map(({ role, share, parts }, index) => {
    const size = stationSize(role, ink);
    marks.push(textMark(role.about, { x: saidAt, y: y + 11 }, 12, ink.palette.muted));
    if (share !== undefined) {
      const { line } = paintOf(role.colour, ink.palette);
      for (const mark of bar({ x: saidAt, y: y + 22, width: 200 }, share, line, ink.palette))
        marks.push(mark);
    }
    const said = placeCaptionParts(parts, ink, { x: saidAt, y: y + (share === undefined ? 16 : 32) }, SAID);
    for (const mark of said.marks) marks.push(mark);
    const top = y;
    y = Math.max(said.bottom, y + size.height) + GAP;
    return stationFor(
      role,
      ink,
      { x: size.width / 2, y: top + size.height / 2 },
      { tone: 'lit', number: index + 1 },
    );
  });
  const bounds = boundsOf([
    { x: -16, y: -14, width: saidAt + SAID + 16, height: y + 14 - GAP },
    ...stations.map(({ at, size }) => boxAround(at, { width: size.width + 6, height: size.height + 6 })),
  ]);
  return { scene: sceneOf(ink, stations, [], bounds), marks, bounds, cut: undefined };
}
