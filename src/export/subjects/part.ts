import { aroundOnMap } from '../../scene/pictures/map-body.ts';
import { routesIn } from '../routes-in.ts';
import type { PictureSubject } from './subject.ts';

/** The part of the map around a route, and around the one it is compared with. */
export const part: PictureSubject = {
  id: 'part',
  name: { zh: '这条路线在图上的部分', en: 'The route, on its part of the map' },
  drawingOf(answer) {
    const roles = routesIn(answer).flatMap(({ route }) => route.roles);
    return roles.length === 0 ? undefined : ({ mapScene }) => aroundOnMap(mapScene(), roles);
  },
};
