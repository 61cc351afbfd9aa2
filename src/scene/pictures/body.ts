import type { Box } from '../geometry.ts';
import type { PictureMark } from '../picture-mark.ts';
import type { Scene } from '../scene.ts';

/** What a picture is of: a scene, what is written and drawn beneath and beside it, and the room it takes; all in the scene's units. */
export interface Body {
  scene: Scene;
  marks: readonly PictureMark[];
  bounds: Box;
  /** Where tracks and stations end, though the scene goes on; undefined: nowhere. */
  cut: Box | undefined;
}
