import cytoscape, { type Core } from 'cytoscape';

/** The part of cytoscape's renderer that is not in its types: its loop. */
interface Renderer {
  cy: Core;
  destroyed?: boolean;
  renderLoopStarted?: boolean;
  requestedFrame?: boolean;
  skipFrame?: boolean;
  renderOptions?: unknown;
  /** Milliseconds, from which it decides how much it may do between two frames. */
  lastDrawTime?: number;
  lastRedrawTime?: number;
  averageRedrawTime?: number;
  redrawTotalTime?: number;
  redrawCount?: number;
  beforeRenderCallbacks: readonly { fn(draws: boolean, now: number): void }[];
  redraw(options?: unknown): void;
  render(options?: unknown): void;
  startRenderLoop(): void;
}

type RendererOf = (type: 'renderer', name: 'canvas') => { prototype: Renderer };

/** Frames in which nothing is drawn before it stops: in them cytoscape makes the pictures it pans with. */
const STILL = 60;

/**
 * cytoscape asks for every frame there is, for ever. On a map that lies still this keeps a processor awake, and what a
 * person does next waits for a frame that shows nothing. Here the loop ends when nothing has moved for a second, and
 * begins again with the next change; who starts an animation has to `wake` it.
 */
export function stopLoopWhenIdle(): void {
  const { prototype } = (cytoscape as unknown as RendererOf)('renderer', 'canvas');
  const { redraw } = prototype;
  prototype.redraw = function (options) {
    redraw.call(this, options);
    this.startRenderLoop();
  };
  prototype.startRenderLoop = function () {
    if (this.renderLoopStarted) return;
    this.renderLoopStarted = true;
    nextFrame(this, 0);
  };
}

export function wake(cy: Core): void {
  (cy as unknown as { renderer(): Renderer }).renderer().startRenderLoop();
}

function nextFrame(renderer: Renderer, still: number): void {
  requestAnimationFrame((now) => {
    if (renderer.destroyed) return;
    const draws = renderer.requestedFrame === true && !renderer.skipFrame;
    // Before the callbacks: a step of an animation asks for the next frame, and that has to be kept.
    if (draws) renderer.requestedFrame = false;
    for (const { fn } of renderer.beforeRenderCallbacks) fn(draws, now);
    if (draws) drawTimed(renderer);
    renderer.skipFrame = false;
    const stillFor = draws || renderer.requestedFrame || renderer.cy.animated() ? 0 : still + 1;
    if (stillFor < STILL) nextFrame(renderer, stillFor);
    else renderer.renderLoopStarted = false;
  });
}

function drawTimed(renderer: Renderer): void {
  const start = performance.now();
  renderer.render(renderer.renderOptions);
  const end = (renderer.lastDrawTime = performance.now());
  const took = (renderer.lastRedrawTime = end - start);
  renderer.averageRedrawTime = ((renderer.averageRedrawTime ?? took) + took) / 2;
  renderer.redrawTotalTime = (renderer.redrawTotalTime ?? 0) + took;
  renderer.redrawCount = (renderer.redrawCount ?? 0) + 1;
}
