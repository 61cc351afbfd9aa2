import type { Kind } from '../../model/career-map.ts';
import { sized, type AxisLabels, type Viewport } from './axis-labels.ts';
import { arrowHead } from '../../scene/arrow-head.ts';
import { arcsOf, reversed, type Curve } from '../../scene/geometry.ts';
import type { Lane, Scene, Station } from '../../scene/scene.ts';
import { dimmedStations } from '../../scene/dimmed-stations.ts';
import { quietOpacity, quietStroke } from '../../scene/stroke.ts';
import { paintStations } from './paint-stations.ts';

/** The width of the track that is pointed at. */
const POINTED = 2.4;

/**
 * Everything that rests, as one picture under the live map: lanes, levels, tracks and, while something is lit, all
 * stations as they step back. However many there are, lighting others changes nothing in it.
 */
export class QuietCanvas {
  private scene: Scene | undefined;
  private tracks: readonly { path: Path2D; width: number; dash: readonly number[]; colour: string }[] = [];
  private stations: readonly Station[] = [];
  private font = 0;
  private pointed: { curve: Curve; kind: Kind } | undefined;
  /** What the picture was made from, so that it is not made again from the same. */
  private drawn: readonly unknown[] = [];

  /** `heads` lie above the live map: what stays in view must not be passed over. */
  constructor(
    private readonly canvas: HTMLCanvasElement,
    private readonly heads: AxisLabels,
    private readonly fonts: string,
  ) {}

  /** `font`: the size of names, in scene units. */
  show(scene: Scene, font: number): void {
    const { quiet } = this.scene ?? {};
    if (scene.quiet.tracks !== quiet?.tracks) this.tracks = pathsByStroke(scene);
    if (scene.quiet !== quiet || font !== this.font) this.stations = dimmedStations(scene, font);
    this.scene = scene;
    this.font = font;
  }

  /** The track that is pointed at stands out and shows where it leads. */
  point(track: { curve: Curve; kind: Kind } | undefined): void {
    this.pointed = track;
  }

  draw(viewport: Viewport): void {
    if (!this.scene || !this.isNew(this.scene, viewport)) return;
    const context = sized(this.canvas, viewport.width, viewport.height);
    if (!context) return;
    const { quiet, palette } = this.scene;
    const ratio = devicePixelRatio;
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
    this.drawTracks(context, this.scene);
    if (this.pointed) drawPointed(context, this.pointed, palette.ink);
    paintStations(context, this.stations, { palette, fonts: this.fonts, strong: hasFewColours() });
    this.heads.draw(this.scene, viewport);
  }

  private isNew({ quiet }: Scene, { zoom, x, y, width, height }: Viewport): boolean {
    const from = [
      quiet,
      this.stations,
      this.pointed,
      zoom,
      x,
      y,
      width,
      height,
      devicePixelRatio,
      hasFewColours(),
    ];
    const isNew = from.some((part, index) => part !== this.drawn[index]);
    this.drawn = from;
    return isNew;
  }

  private drawTracks(context: CanvasRenderingContext2D, { quiet, palette: { ink } }: Scene): void {
    const strong = hasFewColours();
    context.globalAlpha = strong ? (quiet.dimmed ? 0.45 : 1) : quietOpacity(quiet);
    for (const { path, width, dash, colour } of this.tracks) {
      context.strokeStyle = strong ? ink : colour;
      context.lineWidth = width;
      context.setLineDash([...dash]);
      context.stroke(path);
    }
    context.setLineDash([]);
    context.globalAlpha = 1;
  }
}

/** Kept, not asked for: at every frame it is wanted, and to ask makes the browser work out all styles first. */
const forced = matchMedia('(forced-colors: active)');
let fewColours = forced.matches;
forced.addEventListener('change', ({ matches }) => (fewColours = matches));

function hasFewColours(): boolean {
  return fewColours;
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
