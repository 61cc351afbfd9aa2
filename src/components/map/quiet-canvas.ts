import type { Kind } from '../../model/career-map.ts';
import { arrowHead } from '../../scene/arrow.ts';
import { arcsOf, reversed, type Curve } from '../../scene/geometry.ts';
import type { Lane, QuietPart, Scene } from '../../scene/scene.ts';
import { quietOpacity, quietStroke } from '../../scene/stroke.ts';

/** Where the reader stands: scene units times zoom, plus pan, are CSS pixels of the map's box. */
export interface Viewport {
  zoom: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

const HEAD = 30;
/** The width of the track that is pointed at. */
const POINTED = 2.4;

/**
 * Everything that rests, as one picture under the live map: lanes, levels, tracks. However many tracks there are,
 * dimming them is one opacity. The names of lanes and levels stay in view while the map moves beneath them.
 */
export class QuietCanvas {
  private scene: Scene | undefined;
  private tracks: readonly { path: Path2D; width: number; dash: readonly number[]; colour: string }[] = [];

  private pointed: { curve: Curve; kind: Kind } | undefined;

  /** `heads` lies above the live map: what stays in view must not be passed over. */
  constructor(
    private readonly canvas: HTMLCanvasElement,
    private readonly heads: HTMLCanvasElement,
    private readonly fonts: string,
  ) {}

  show(scene: Scene): void {
    if (scene.quiet !== this.scene?.quiet) this.tracks = pathsByStroke(scene);
    this.scene = scene;
  }

  /** The track that is pointed at stands out and shows where it leads. */
  point(track: { curve: Curve; kind: Kind } | undefined): void {
    this.pointed = track;
  }

  draw(viewport: Viewport): void {
    const context = this.canvas.getContext('2d');
    if (!context || !this.scene) return;
    const { quiet, palette } = this.scene;
    this.fit(viewport);
    const ratio = devicePixelRatio;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.fillStyle = palette.paper;
    context.fillRect(0, 0, viewport.width, viewport.height);
    for (const lane of quiet.lanes) drawLane(context, lane, viewport);
    context.setTransform(
      ratio * viewport.zoom,
      0,
      0,
      ratio * viewport.zoom,
      ratio * viewport.x,
      ratio * viewport.y,
    );
    this.drawTracks(context, quiet);
    if (this.pointed) drawPointed(context, this.pointed, palette.ink);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    this.drawLaneNames(context, viewport);
    this.drawLevelNames(viewport);
  }

  private fit({ width, height }: Viewport): void {
    size(this.canvas, width, height);
    size(this.heads, width, HEAD);
  }

  private drawTracks(context: CanvasRenderingContext2D, quiet: QuietPart): void {
    context.globalAlpha = quietOpacity(quiet);
    for (const { path, width, dash, colour } of this.tracks) {
      context.strokeStyle = colour;
      context.lineWidth = width;
      context.setLineDash([...dash]);
      context.stroke(path);
    }
    context.setLineDash([]);
    context.globalAlpha = 1;
  }

  private drawLaneNames(context: CanvasRenderingContext2D, viewport: Viewport): void {
    // Beside the stations where the lane's own margin is in view, else small above them.
    const small = viewport.zoom < 0.75 || viewport.x < 0;
    context.textBaseline = 'middle';
    context.font = `600 ${small ? 11 : 14}px ${this.fonts}`;
    for (const { name, paint, box } of this.scene?.quiet.lanes ?? []) {
      const top = box.y * viewport.zoom + viewport.y;
      context.fillStyle = paint.text;
      context.fillText(
        name,
        Math.max(10, viewport.x + 16 * viewport.zoom),
        small ? top + 9 : top + (box.height * viewport.zoom) / 2,
      );
    }
  }

  private drawLevelNames({ zoom, x, width }: Viewport): void {
    const context = this.heads.getContext('2d');
    if (!context || !this.scene) return;
    const { quiet, palette } = this.scene;
    context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
    context.fillStyle = palette.paper;
    context.fillRect(0, 0, width, HEAD);
    context.fillStyle = palette.muted;
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.font = `13px ${this.fonts}`;
    for (const { name, box } of quiet.columns)
      context.fillText(name, (box.x + box.width / 2) * zoom + x, HEAD / 2 + 1);
  }
}

function drawPointed(
  context: CanvasRenderingContext2D,
  { curve, kind }: { curve: Curve; kind: Kind },
  ink: string,
): void {
  const path = new Path2D();
  trace(path, curve);
  context.strokeStyle = context.fillStyle = ink;
  context.lineWidth = POINTED;
  context.stroke(path);
  for (const end of kind === 'overlap' ? [curve, reversed(curve)] : [curve]) {
    const [tip, left, right] = arrowHead(end, 4 * POINTED);
    const head = new Path2D();
    for (const { x, y } of [tip, left, right]) head.lineTo(x, y);
    context.fill(head);
  }
}

function size(canvas: HTMLCanvasElement, width: number, height: number): void {
  const [w, h] = [Math.round(width * devicePixelRatio), Math.round(height * devicePixelRatio)];
  if (canvas.width !== w) canvas.width = w;
  if (canvas.height !== h) canvas.height = h;
}

/** A lane is as wide as the view, so that it has no end to pan to. */
function drawLane(
  context: CanvasRenderingContext2D,
  { box, paint }: Lane,
  { zoom, y, width }: Viewport,
): void {
  context.fillStyle = paint.tint;
  context.fillRect(0, box.y * zoom + y, width, box.height * zoom);
}

/** One path for all tracks that are drawn alike. */
function pathsByStroke(
  scene: Scene,
): { path: Path2D; width: number; dash: readonly number[]; colour: string }[] {
  const paths = new Map<string, { path: Path2D; width: number; dash: readonly number[]; colour: string }>();
  for (const track of scene.quiet.tracks) {
    const { width, dash, colour } = quietStroke(track, scene.palette);
    const key = `${width} ${dash.join(' ')}`;
    const alike = paths.get(key) ?? { path: new Path2D(), width, dash, colour };
    paths.set(key, alike);
    trace(alike.path, track.curve);
  }
  return [...paths.values()];
}

function trace(path: Path2D, curve: Curve): void {
  path.moveTo(curve.start.x, curve.start.y);
  const arcs = arcsOf(curve);
  if (arcs.length === 0) path.lineTo(curve.end.x, curve.end.y);
  for (const { control, to } of arcs) path.quadraticCurveTo(control.x, control.y, to.x, to.y);
}
