import type { Answer } from '../../queries/answer/answer.ts';
import { drawScene } from '../../scene/draw-scene.ts';
import { aroundOnMap } from '../../scene/pictures/map-body.ts';
import { routesIn } from '../routes-in.ts';
import type { PictureSubject } from './subject.ts';

/** The part of the map around a route, and around the one it is compared with. */
export const part: PictureSubject<Answer> = {
  id: 'part',
  name: { zh: '这条路线在图上的部分', en: 'The route, on its part of the map' },
  offer: (answer) => routesIn(answer) && answer,
  draw(answer, { drawing, style }) {
    const roles = routesIn(answer)?.flatMap(({ route }) => route.roles) ?? [];
    return aroundOnMap(drawScene(drawing, answer, style), roles);
  },
};
