import cytoscape from 'cytoscape';
import { drawScene } from '../../src/scene/draw-scene.ts';
import type { Contender } from './make-png.ts';

/** The same stations at the same places, drawn as cytoscape draws by itself, and its own export of all of it. */
export const cytoscapePng: Contender = (drawing) => {
  const { live, quiet } = drawScene(drawing, { ask: 'overview' }, { language: 'en', theme: 'light' });
  const cy = cytoscape({
    container: document.querySelector<HTMLElement>('#cytoscape'),
    elements: [
      ...live.stations.map(({ role, lines, size, at, paint }) => ({
        data: { id: `role:${role}`, label: lines.join('\n'), colour: paint.line, ...size },
        position: { ...at },
      })),
      ...quiet.tracks.map(({ id, from, to }) => ({
        data: { id: `track:${id}`, source: `role:${from}`, target: `role:${to}` },
      })),
    ],
    layout: { name: 'preset' },
    style: [
      {
        selector: 'node',
        style: {
          shape: 'round-rectangle',
          width: 'data(width)',
          height: 'data(height)',
          'background-color': '#ffffff',
          'border-width': 1.5,
          'border-color': 'data(colour)',
          label: 'data(label)',
          'font-size': 14,
          'text-wrap': 'wrap',
          'text-valign': 'center',
        },
      },
      { selector: 'edge', style: { 'curve-style': 'bezier', 'target-arrow-shape': 'triangle', width: 1.2 } },
    ],
  });
  return (width) =>
    cy.png({ output: 'blob-promise', full: true, bg: '#ffffff', maxWidth: width, maxHeight: 65_535 });
};
