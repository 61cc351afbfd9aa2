import { writeSvg } from '../formats/writers/svg.ts';
import { fileName, pictureText } from '../languages/say.ts';
import { drawScene } from '../scene/draw-scene.ts';
import { composePicture } from '../scene/picture.ts';
import type { OpenPage } from '../state/view.ts';
import { download } from './download.ts';
import { rasterise } from './raster.ts';

/** Pixels of a saved picture per scene unit. */
const SCALE = 2;

/** Saves what is on the map. The picture has its own light theme, whatever the page's. Throws when it cannot. */
export async function savePicture({ drawing, answer, reading }: OpenPage): Promise<void> {
  const { graph, language } = reading;
  const scene = drawScene(drawing, answer, { language, theme: 'light' });
  const picture = composePicture(scene, pictureText(answer, graph, language));
  const day = new Date().toLocaleDateString('sv-SE');
  download(
    await rasterise(writeSvg(picture), picture, SCALE),
    `${fileName(answer, graph, language, day)}.png`,
  );
}
