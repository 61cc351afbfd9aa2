import { jsonText } from './json-text.ts';
import { oneFile, type Writer } from './writer.ts';

/** The map's own format, in one file: what is written can be opened again. */
export const careerMap: Writer = {
  id: 'career-map',
  name: { zh: '职途地图（JSON）', en: 'Career map (JSON)' },
  about: { zh: '可再次打开，信息最全', en: 'can be opened again; holds everything' },
  endings: ['json'],
  media: 'application/json',
  of: oneFile(({ extract: { graph } }) => jsonText(graph.map)),
};
