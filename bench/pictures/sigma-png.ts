import { toBlob } from '@sigma/export-image';
import Graph from 'graphology';
import Sigma from 'sigma';
import { drawScene } from '../../src/scene/draw-scene.ts';
import type { Contender } from './make-png.ts';

/** The same graph in sigma, as Gephi Lite draws and saves it: dots with names, straight lines with arrows. */
export const sigmaPng: Contender = (drawing) => {
  const { live, quiet, bounds } = drawScene(drawing, { ask: 'overview' }, { language: 'en', theme: 'light' });
  const graph = new Graph();
  for (const { role, name, at, paint } of live.stations)
    graph.addNode(role, { x: at.x, y: -at.y, size: 6, label: name, color: paint.line });
  for (const { from, to } of quiet.tracks)
    graph.mergeEdge(from, to, { size: 1, color: '#b9b4aa', type: 'arrow' });
  const container = document.querySelector<HTMLElement>('#sigma');
  if (!container) throw new Error('there is no place for sigma');
  const sigma = new Sigma(graph, container, { labelRenderedSizeThreshold: 0, labelDensity: 10 });
  return (width) =>
    toBlob(sigma, {
      width,
      height: Math.round((width * bounds.height) / bounds.width),
      backgroundColor: '#ffffff',
      cameraState: { x: 0.5, y: 0.5, angle: 0, ratio: 1 },
    });
};
