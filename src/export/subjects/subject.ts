import type { Text } from '../../model/text.ts';
import type { Answer } from '../../queries/answer/answer.ts';
import type { MapLayout } from '../../scene/draw-scene.ts';
import type { Box } from '../../scene/geometry.ts';
import type { Body } from '../../scene/pictures/body.ts';
import type { PictureStyle } from '../../scene/pictures/body-parts.ts';

/** Something there can be a picture of. `Offer`: what of an answer it shows. */
export interface PictureSubject<Offer = unknown> {
  /** Remembered with a person's settings and typed at the terminal: it stays as it is. */
  id: string;
  name: Text;
  /** What it shows of an answer; undefined: there is nothing of the kind, and it is not offered. */
  offer(answer: Answer): Offer | undefined;
  /** Pure: the same offer and setting give the same body. */
  draw(offer: Offer, setting: SubjectSetting): Body;
}

export interface SubjectSetting {
  drawing: MapLayout;
  style: PictureStyle;
  /** The part of the map that is on screen, in scene units; undefined: there is no screen, or the map is not on it. */
  view: Box | undefined;
}
