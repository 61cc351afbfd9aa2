import type { Answer } from '../../queries/answer/answer.ts';
import { drawScene } from '../../scene/draw-scene.ts';
import { bodyOfPart, wholeMap } from '../../scene/pictures/map-body.ts';
import type { PictureSubject } from './subject.ts';

export const view: PictureSubject<Answer> = {
  id: 'view',
  name: { zh: '屏幕上的部分', en: 'What is on screen' },
  offer: (answer) => answer,
  draw(answer, { drawing, style, view: onScreen }) {
    const scene = drawScene(drawing, answer, style);
    return onScreen ? bodyOfPart(scene, onScreen) : wholeMap(scene);
  },
};
