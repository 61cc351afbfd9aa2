import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  answer,
  CareerGraph,
  FIRST_ORDER,
  layOut,
  pictureOf as compose,
  readAddress,
  readCareerMap,
  SECTIONS,
  writeSvg,
} from '../src/core.ts';

/** The picture of a view, laid out in Node: what the page should draw. */
export function pictureOf(address: string, map = 'four-jobs') {
  const files = SECTIONS.map((section) => {
    const path = join(import.meta.dirname, '../graph-data', map, `${section}.json`);
    return [section, readFileSync(path, 'utf8')] as const;
  });
  const read = readCareerMap(Object.fromEntries(files) as Parameters<typeof readCareerMap>[0]);
  if (!read.map) throw new Error('the map does not parse');
  const drawing = layOut(new CareerGraph(read.map));
  const found = answer(drawing.graph, readAddress(address, drawing.graph).question);
  const day = new Date().toLocaleDateString('sv-SE');
  const matter = { drawing, answer: found, language: 'zh', view: undefined, day, link: undefined } as const;
  const picture = compose(matter, FIRST_ORDER);
  return { scene: picture.body.scene, picture, svg: writeSvg(picture) };
}
