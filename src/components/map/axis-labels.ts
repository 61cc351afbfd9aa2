import { largest } from '../../model/extremes.ts';
import { breakLabel } from '../../scene/break-label.ts';
import type { Point } from '../../scene/geometry.ts';
import type { Lane, Scene } from '../../scene/scene.ts';
import { levelText } from '../../scene/texts.ts';
import { textWidth } from '../../scene/text-width.ts';

/** How far a map is zoomed and moved. */
export interface Viewpoint {
  zoom: number;
  pan: Point;
}

/** What part of a scene is in view: scene units times zoom, plus x and y, are CSS pixels of the map's box. */
export interface Viewport {
  zoom: number;
  x: number;
  y: number;
  width: number;
  height: number;
  /** How high the names of the levels stand at its top. */
  head: number;
  /** How much of it is covered from below, by a legend or a panel. */
  covered: number;
}

/** How high the names of the levels stand, in CSS pixels: what the style sheet of the map says for its size. */
export function axisHeightIn(map: Element): number {
  return parseFloat(getComputedStyle(map).getPropertyValue('--axis-height'));
}

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

/** Cached by lanes, which are others for another map or language: a gutter is needed at every frame. */
const gutters = {
  narrow: new WeakMap<readonly Lane[], Gutter>(),
  wide: new WeakMap<readonly Lane[], Gutter>(),
};

function gutterFor(scene: Scene, narrow: boolean): Gutter {
  const { lanes } = scene.quiet;
  const cache = gutters[narrow ? 'narrow' : 'wide'];
  const cached = cache.get(lanes);
  if (cached) return cached;
  const lines = new Map(lanes.map((lane) => [lane, linesOf(lane, scene, narrow)]));
  const widest = largest([...lines.values()].flat().map(textWidth), 2);
  const gutter = { lines, width: Math.ceil(widest * FONT + 18) };
  cache.set(lanes, gutter);
  return gutter;
}

function linesOf({ name }: Lane, { language }: Scene, narrow: boolean): string[] {
  // Chinese may be broken between any two characters, other text only between words.
  const least = language === 'zh' ? 2.5 : largest(name.split(' ').map(textWidth));
  return breakLabel(name, language, narrow ? least : 9);
}

/** The names of lanes and levels, along the edges of the map; they stay in view while the map moves beneath them. */
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
    { zoom, y, height, head, covered }: Viewport,
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
      // An edge, as the map passes beneath.
      context.globalAlpha = 0.25;
      context.fillRect(gutter - 1, top, 1, bottom - top);
      context.globalAlpha = 1;
      // In the middle of the part of the lane that is in view.
      const [from, to] = [Math.max(top, head), Math.min(bottom, height - covered)];
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

  private drawLevels({ quiet, palette }: Scene, { zoom, x, width, head }: Viewport, gutter: number): void {
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

/** Gives a canvas a size in CSS pixels, and returns a context that draws in CSS pixels. */
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
