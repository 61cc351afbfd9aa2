import type { MapLayout } from '../../src/scene/draw-scene.ts';

/** A picture as a file, so many pixels wide. */
export type MakePng = (width: number) => Promise<Blob>;

/** Draws a map and stands ready to save it. */
export type Contender = (drawing: MapLayout) => MakePng;
