import { EMBEDDED_KEY, type EmbeddedView } from '../formats/embedded-view.ts';
import { writeSvg } from '../formats/writers/svg.ts';
import { fileName, pictureText } from '../languages/say-picture.ts';
import type { Language } from '../model/text.ts';
import type { Answer } from '../queries/answer/answer.ts';
import type { MapLayout } from '../scene/draw-scene.ts';
import type { Box } from '../scene/geometry.ts';
import { paletteOf, type Palette } from '../scene/palette.ts';
import { MARGINS } from '../scene/pictures/picture-choices.ts';
import { composePicture, type Picture } from '../scene/pictures/picture.ts';
import { isOpaque, type PictureOrder } from './picture-order.ts';
import { measure, type PictureMeasures } from './picture-size.ts';
import { subjectFor } from './subjects/subjects.ts';

/** What a picture is made from, besides what is wanted of it. */
export interface PictureContent {
  drawing: MapLayout;
  answer: Answer;
  /** Of the picture, where the order names no other. */
  language: Language;
  /** The part of the map that is on screen, in scene units; undefined: there is no screen, or the map is not on it. */
  view: Box | undefined;
  /** `YYYY-MM-DD`. */
  day: string;
  /** Where the view can be opened again. */
  link: string | undefined;
}

/** A picture ready to be made into a file. */
export interface PictureJob {
  order: PictureOrder;
  picture: Picture;
  svg: string;
  measures: PictureMeasures;
  /** Of the file, without its ending. */
  name: string;
  /** What the file opens again. */
  embedded: EmbeddedView;
}

/** Pure. `opens`: the view that the file opens again, its question as the address bar writes it. */
export function pictureJob(
  content: PictureContent & { opens: Pick<EmbeddedView, 'address' | 'estimates'> },
  wanted: PictureOrder,
): PictureJob {
  const { drawing, answer, opens, day } = content;
  const { graph } = drawing;
  const order = onlyPossible(wanted);
  const { picture, measures } = compose(content, order);
  const { language } = picture;
  const embedded: EmbeddedView = { app: EMBEDDED_KEY, map: graph.map.map.id, language, ...opens };
  const name = fileName(answer, graph, language, day);
  return { order, picture, svg: writeSvg(picture, embedded), measures, name, embedded };
}

/** The picture an order asks for, composed and ready to be written. Pure. */
export function pictureOf(content: PictureContent, order: PictureOrder): Picture {
  return compose(content, order).picture;
}

function compose(
  content: PictureContent,
  order: PictureOrder,
): { picture: Picture; measures: PictureMeasures } {
  const { drawing, answer, view, day, link } = content;
  const { theme } = order;
  const language = order.language ?? content.language;
  const style = { language, theme, palette: paletteOf(theme) };
  const page = {
    parts: new Set(order.parts),
    margin: MARGINS[order.margin],
    background: backgroundOf(order, style.palette),
  };
  const subject = subjectFor(answer, order.subject);
  const body = subject.draw(subject.offer(answer), { drawing, style, view });
  const composed = composePicture(body, pictureText(answer, drawing.graph, language, { day, link }), page);
  const measures = measure(order, composed);
  return { picture: { ...composed, ...measures.page }, measures };
}

/** What is ordered transparent in a format that cannot be is white. */
function onlyPossible(order: PictureOrder): PictureOrder {
  return order.ground === 'none' && isOpaque(order) ? { ...order, ground: 'white' } : order;
}

/** In the dark theme there is no white to be had: the text is light. */
function backgroundOf({ ground, theme }: PictureOrder, { paper, card }: Palette): string | undefined {
  if (ground === 'none') return undefined;
  if (ground === 'paper') return paper;
  return theme === 'light' ? '#ffffff' : card;
}
