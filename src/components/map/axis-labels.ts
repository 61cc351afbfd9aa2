import { breakLabel } from '../../scene/break-label.ts';
import type { Point } from '../../scene/geometry.ts';
import type { Lane, Scene } from '../../scene/scene.ts';
import { levelText } from '../../scene/texts.ts';
import { textWidth } from '../../scene/text-width.ts';
import { PHONE } from '../screen-widths.ts';

/** How the map lies: how large, and how far it is moved. */
export interface Viewpoint {
  zoom: number;
  pan: Point;
}

/** Where the reader stands: scene units times zoom, plus pan, are CSS pixels of the map's box. */
export interface Viewport {
  zoom: number;
  x: number;
  y: number;
  width: number;
  height: number;
  /** How much of it is covered from below, by a legend or a panel. */
  covered: number;
}

const phone = matchMedia(PHONE.cssText);

/** How high the levels' names stand, in CSS pixels: on a phone a finger's button fits beside them. */
export const axisHeight = (): number => (phone.matches ? 44 : 30);

const FONT = 12;
const LEADING = 15;
/** On a map narrower than this, names of lanes are broken into lines, and what does not fit is shown smaller. */
export const NARROW = 560;

/** How wide the lanes' names stand, in CSS pixels. */
export function gutterOf(scene: Scene, width: number): number {
  return gutterFor(scene, width < NARROW).width;
}

interface Gutter {
  width: number;
  /** The lanes' names in lines. */
  lines: ReadonlyMap<Lane, readonly string[]>;
}

/** It changes with the map and its language alone, and is asked for at every frame. */
const gutters = {
  narrow: new WeakMap<readonly Lane[], Gutter>(),
  wide: new WeakMap<readonly Lane[], Gutter>(),
};

function gutterFor(scene: Scene, narrow: boolean): Gutter {
  const { lanes } = scene.quiet;
  const kept = gutters[narrow ? 'narrow' : 'wide'];
  const known = kept.get(lanes);
  if (known) return known;
  const lines = new Map(lanes.map((lane) => [lane, linesOf(lane, scene, narrow)]));
  const widest = Math.max(2, ...[...lines.values()].flat().map(textWidth));
  const made = { lines, width: Math.ceil(widest * FONT + 18) };
  kept.set(lanes, made);
  return made;
}

function linesOf({ name }: Lane, { language }: Scene, narrow: boolean): string[] {
  // Han is broken anywhere, words only between them.
  const least = language === 'zh' ? 2.5 : Math.max(...name.split(' ').map(textWidth));
  return breakLabel(name, language, narrow ? least : 9);
}

/** The names of lanes and levels: along the edges, in view while the map moves beneath them, never over a station. */
export class AxisLabels {
  constructor(
    private readonly levels: HTMLCanvasElement,
    private readonly lanes: HTMLCanvasElement,
    private readonly fonts: string,
  ) {}

  draw(scene: Scene, viewport: Viewport): void {
    const gutter = gutterFor(scene, viewport.width < NARROW);
    this.drawLanes(scene, viewport, gutter);
    this.drawLevels(scene, viewport, gutter.width);
  }

  private drawLanes(
    scene: Scene,
    { zoom, y, height, covered }: Viewport,
    { width: gutter, lines }: Gutter,
  ): void {
    const context = sized(this.lanes, gutter, height);
    if (!context) return;
    context.fillStyle = scene.palette.paper;
    context.fillRect(0, 0, gutter, height);
    context.textBaseline = 'middle';
    context.font = `600 ${FONT}px ${this.fonts}`;
    for (const lane of scene.quiet.lanes) {
      const { box, paint, name } = lane;
      const [top, bottom] = [box.y * zoom + y, (box.y + box.height) * zoom + y];
      context.fillStyle = paint.tint;
      context.fillRect(0, top, gutter, bottom - top);
      context.fillStyle = paint.line;
      context.fillRect(0, top, 3, bottom - top);
      // Where the map passes beneath.
      context.globalAlpha = 0.25;
      context.fillRect(gutter - 1, top, 1, bottom - top);
      context.globalAlpha = 1;
      // In the middle of what is in view of the lane.
      const [from, to] = [Math.max(top, axisHeight()), Math.min(bottom, height - covered)];
      const broken = lines.get(lane) ?? [name];
      const fitting = broken.length * LEADING <= to - from ? broken : [name];
      if (to - from < FONT) continue;
      context.fillStyle = paint.text;
      fitting.forEach((line, index) => {
        const middle = (from + to) / 2 + (index - (fitting.length - 1) / 2) * LEADING;
        context.fillText(line, 9, middle + 0.5, gutter - 12);
      });
    }
  }

  private drawLevels({ quiet, palette }: Scene, { zoom, x, width }: Viewport, gutter: number): void {
    const head = axisHeight();
    const context = sized(this.levels, width, head);
    if (!context) return;
    context.fillStyle = palette.paper;
    context.fillRect(0, 0, width, head);
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    for (const column of quiet.columns) {
      const { text, at, size, colour } = levelText(column, palette);
      const middle = at.x * zoom + x;
      const room = (column.box.width + 56) * zoom;
      context.fillStyle = colour;
      context.font = `${size}px ${this.fonts}`;
      if (middle > gutter) context.fillText(text, middle, head / 2 + 1, room);
    }
  }
}

/** A canvas of a size in CSS pixels, ready to be drawn on in them. */
export function sized(
  canvas: HTMLCanvasElement,
  width: number,
  height: number,
): CanvasRenderingContext2D | null {
  const ratio = devicePixelRatio;
  const [w, h] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== w) canvas.width = w;
  if (canvas.height !== h) canvas.height = h;
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
  const context = canvas.getContext('2d');
  context?.setTransform(ratio, 0, 0, ratio, 0, 0);
  return context;
}
