import { captionRanking } from '../../languages/caption-ranking.ts';
import { largest } from '../../model/extremes.ts';
import type { FitAnswer } from '../../queries/answer/answer.ts';
import { paintOf } from '../../scene/palette.ts';
import { textMark, type MarkList } from '../../scene/picture-mark.ts';
import type { Body } from '../../scene/pictures/body.ts';
import {
  barMarks,
  bodyWithin,
  placeCaptionParts,
  stationFor,
  stationSize,
  type PictureStyle,
} from '../../scene/pictures/body-parts.ts';
import type { RankingCaption } from '../../scene/pictures/captions.ts';
import type { PictureSubject } from './subject.ts';

/** Roles from the best suited down, and beside each what speaks for it and what is missing. */
export const ranking: PictureSubject<FitAnswer> = {
  id: 'ranking',
  name: { zh: '适合我的角色', en: 'What suits me' },
  offer(answer) {
    const isRanking = answer.ask === 'fit' && answer.said && answer.ranked.length > 0 && !answer.at?.route;
    return isRanking ? answer : undefined;
  },
  draw: (answer, { drawing: { graph }, style }) =>
    drawRanking(captionRanking(answer, graph, style.language), style),
};

/** How wide captions are, and how far two roles are apart. */
const CAPTION = 380;
const GAP = 22;

function drawRanking({ rows }: RankingCaption, style: PictureStyle): Body {
  const { palette } = style;
  const widest = largest(
    rows.map(({ role }) => stationSize(role, style).width),
    0,
  );
  const x = widest + 24;
  const marks: MarkList = [];
  let y = 0;
  const stations = rows.map(({ role, share, parts }, index) => {
    const size = stationSize(role, style);
    const at = { x: size.width / 2, y: y + size.height / 2 };
    marks.push(textMark(role.about, { x, y: y + 11 }, 12, palette.muted));
    if (share !== undefined)
      marks.push(barMarks({ x, y: y + 22, width: 200 }, share, paintOf(role.colour, palette).line, style));
    const caption = placeCaptionParts(parts, style, { x, y: y + (share === undefined ? 16 : 32) }, CAPTION);
    marks.push(caption.marks);
    y = Math.max(caption.bottom, y + size.height) + GAP;
    return stationFor(role, style, at, { tone: 'lit', number: index + 1 });
  });
  const room = { x: -16, y: -14, width: x + CAPTION + 16, height: y + 14 - GAP };
  return bodyWithin(room, style, { stations, marks });
}
