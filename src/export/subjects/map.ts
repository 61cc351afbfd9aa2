import { wholeMap } from '../../scene/pictures/map-body.ts';
import type { PictureSubject } from './subject.ts';

export const map: PictureSubject = {
  id: 'map',
  name: { zh: '整张图', en: 'The whole map' },
  drawingOf:
    () =>
    ({ mapScene }) =>
      wholeMap(mapScene()),
};
