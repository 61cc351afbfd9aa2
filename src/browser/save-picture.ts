import { CARRIED_AS } from '../formats/carried.ts';
import { writeSvg } from '../formats/writers/svg.ts';
import { fileName, pictureText } from '../languages/say.ts';
import { drawScene } from '../scene/draw-scene.ts';
import { composePicture } from '../scene/picture.ts';
import type { OpenPage } from '../state/view.ts';
import { writeAddress } from '../state/write-address.ts';
import { download } from './download.ts';
import { drawRaster } from './raster.ts';

/** Pixels of a saved picture per scene unit. */
const SCALE = 2;

/** Saves what is on the map. The picture has its own light theme, whatever the page's. Throws when it cannot. */
export async function savePicture({ drawing, answer, question, reading }: OpenPage): Promise<void> {
  const { graph, language } = reading;
  const scene = drawScene(drawing, answer, { language, theme: 'light' });
  const picture = composePicture(scene, pictureText(answer, graph, language));
  const day = new Date().toLocaleDateString('sv-SE');
  const blob = await drawRaster(writeSvg(picture), picture, {
    format: 'png',
    pixels: { width: picture.width * SCALE, height: picture.height * SCALE },
    background: scene.palette.paper,
    carried: { app: CARRIED_AS, map: graph.map.map.id, address: writeAddress(question), language },
  });
  download(blob, `${fileName(answer, graph, language, day)}.png`);
}
