import { partOfMap, wholeMap } from '../../scene/pictures/map-body.ts';
import type { PictureSubject } from './subject.ts';

export const view: PictureSubject = {
  id: 'view',
  name: { zh: '屏幕上的部分', en: 'What is on screen' },
  drawingOf:
    () =>
    ({ mapScene, view: onScreen }) =>
      onScreen ? partOfMap(mapScene(), onScreen) : wholeMap(mapScene()),
};
