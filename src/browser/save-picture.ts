import { writeSvg } from '../formats/writers/svg.ts';
import { fileName } from '../languages/say-picture.ts';
import { pictureOf } from '../state/picture-of.ts';
import { FIRST_ORDER } from '../state/picture-order.ts';
import type { OpenPage } from '../state/view.ts';
import { download } from './download.ts';
import { rasterise } from './raster.ts';

/** Pixels of a saved picture per scene unit. */
const SCALE = 2;

/** Saves what is on the map. The picture has its own light theme, whatever the page's. Throws when it cannot. */
export async function savePicture({ drawing, answer, reading }: OpenPage): Promise<void> {
  const { graph, language } = reading;
  const day = new Date().toLocaleDateString('sv-SE');
  const picture = pictureOf(
    { drawing, answer, language, view: undefined, day, link: undefined },
    FIRST_ORDER,
  );
  download(
    await rasterise(writeSvg(picture), picture, SCALE),
    `${fileName(answer, graph, language, day)}.png`,
  );
}
