import type { Answer } from '../../queries/answer/answer.ts';
import { drawScene } from '../../scene/draw-scene.ts';
import { wholeMap } from '../../scene/pictures/map-body.ts';
import type { PictureSubject } from './subject.ts';

export const map: PictureSubject<Answer> = {
  id: 'map',
  name: { zh: '整张图', en: 'The whole map' },
  offer: (answer) => answer,
  draw: (answer, { drawing, style }) => wholeMap(drawScene(drawing, answer, style)),
};
