import { EMBEDDED_KEY, type EmbeddedView } from '../formats/embedded-view.ts';
import { writeSvg } from '../formats/writers/svg.ts';
import { fileName, pictureText } from '../languages/say-picture.ts';
import type { Language } from '../model/text.ts';
import type { Answer } from '../queries/answer/answer.ts';
import { drawScene, type MapLayout } from '../scene/draw-scene.ts';
import type { Box } from '../scene/geometry.ts';
import { paletteOf, type Palette } from '../scene/palette.ts';
import { MARGINS } from '../scene/pictures/picture-choices.ts';
import { composePicture, onPage, type Picture } from '../scene/pictures/picture.ts';
import type { PictureOrder } from './picture-order.ts';
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
  const order = onlyPossible(wanted);
  const { picture, measures } = compose(content, order);
  const embedded: EmbeddedView = {
    app: EMBEDDED_KEY,
    map: drawing.graph.map.map.id,
    language: picture.language,
    ...opens,
  };
  return {
    order,
    picture,
    svg: writeSvg(picture, embedded),
    measures,
    name: fileName(answer, drawing.graph, picture.language, day),
    embedded,
  };
}

/** The picture an order asks for, composed and ready to be written. Pure. */
export function pictureOf(content: PictureContent, order: PictureOrder): Picture {
  return compose(content, order).picture;
}

function compose(
  { drawing, answer, language: ofPage, view, day, link }: PictureContent,
  order: PictureOrder,
): { picture: Picture; measures: PictureMeasures } {
  const { graph } = drawing;
  const { language = ofPage, theme } = order;
  const style = { language, palette: paletteOf(theme) };
  const mapScene = () => drawScene(drawing, answer, { language, theme });
  const body = subjectFor(answer, order.subject).draw({ graph, style, mapScene, view });
  const composed = composePicture(body, pictureText(answer, graph, language, { day, link }), {
    parts: new Set(order.parts),
    margin: MARGINS[order.margin],
    background: backgroundOf(order, style.palette),
  });
  const measures = measure(order, composed);
  return { picture: onPage(composed, measures.page), measures };
}

/** What these formats cannot be is not shown either: neither knows transparency. */
function onlyPossible(order: PictureOrder): PictureOrder {
  const opaque = order.format === 'jpeg' || order.format === 'pdf';
  return opaque && order.ground === 'none' ? { ...order, ground: 'white' } : order;
}

/** In the dark theme there is no white to be had: the text is light. */
function backgroundOf({ ground, theme }: PictureOrder, { paper, card }: Palette): string | undefined {
  if (ground === 'none') return undefined;
  if (ground === 'paper') return paper;
  return theme === 'light' ? '#ffffff' : card;
}
