import type { CareerGraph } from '../../model/career-graph.ts';
import type { Text } from '../../model/text.ts';
import type { Answer } from '../../queries/answer/answer.ts';
import type { Box } from '../../scene/geometry.ts';
import type { Body } from '../../scene/pictures/body.ts';
import type { PictureStyle } from '../../scene/pictures/body-parts.ts';
import type { Scene } from '../../scene/scene.ts';

/** Something there can be a picture of. */
export interface PictureSubject {
  /** Remembered with a person's settings and typed at the terminal: it stays as it is. */
  id: string;
  name: Text;
  /** What draws it, where an answer has something of the kind; undefined: this subject is not offered on it. */
  drawingOf(answer: Answer): DrawBody | undefined;
}

/** Pure: the same content gives the same body. */
export type DrawBody = (content: SubjectContent) => Body;

export interface SubjectContent {
  graph: CareerGraph;
  style: PictureStyle;
  /** The whole map with what the answer lights, in this style. Drawn when it is asked for. */
  mapScene: () => Scene;
  /** The part of the map that is on screen, in scene units; undefined: there is no screen, or the map is not on it. */
  view: Box | undefined;
}
