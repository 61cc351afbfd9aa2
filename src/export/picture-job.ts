import { EMBEDDED_KEY, type EmbeddedView } from '../formats/embedded-view.ts';
import { writeSvg } from '../formats/writers/svg.ts';
import { fileName } from '../languages/say-picture.ts';
import type { Picture } from '../scene/pictures/picture.ts';
import { pictureOf, type PictureMatter } from './picture-of.ts';
import type { PictureOrder } from './picture-order.ts';
import { measuresOf, type PictureMeasures } from './picture-size.ts';

/** A picture ready to be made into a file: what it shows, how large it becomes, what it is called. */
export interface PictureJob {
  order: PictureOrder;
  picture: Picture;
  svg: string;
  measures: PictureMeasures;
  /** Without its ending. */
  name: string;
  carried: EmbeddedView;
}

/** `carries`: what the file is to open again, the question as the address bar writes it. */
export function pictureJob(
  matter: PictureMatter & { carries: Pick<EmbeddedView, 'address' | 'estimates'> },
  wanted: PictureOrder,
): PictureJob {
  const { drawing, answer, carries, day } = matter;
  const order = seeable(wanted);
  const language = order.language ?? matter.language;
  const picture = pictureOf(matter, order);
  const carried: EmbeddedView = { app: EMBEDDED_KEY, map: drawing.graph.map.map.id, language, ...carries };
  return {
    order,
    picture,
    svg: writeSvg(picture, carried),
    measures: measuresOf(order, picture),
    name: fileName(answer, drawing.graph, language, day),
    carried,
  };
}

/** What these formats cannot be is not shown either: neither knows a ground that lets through what lies behind. */
function seeable(order: PictureOrder): PictureOrder {
  const opaque = order.format === 'jpeg' || order.format === 'pdf';
  return opaque && order.ground === 'none' ? { ...order, ground: 'white' } : order;
}
