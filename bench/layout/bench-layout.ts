import { instance } from '@viz-js/viz';
import { writeSvg } from '../../src/formats/writers/svg.ts';
import { CareerGraph } from '../../src/model/career-graph.ts';
import { answer } from '../../src/queries/answer/answer.ts';
import { OVERVIEW } from '../../src/queries/ask/question.ts';
import { drawScene, layOut, type MapLayout } from '../../src/scene/draw-scene.ts';
import { pictureOf } from '../../src/export/picture-job.ts';
import { FIRST_ORDER } from '../../src/export/picture-order.ts';
import { careerMap } from '../pictures/career-map.ts';
import { SIZES, type Size } from '../synthetic-map.ts';
import { figure, printLine } from '../table.ts';

/*
 * From a map that was read to the first picture of it: `npm run bench -- layout`, beside Graphviz, which is given the
 * places we found and draws straight lines between them: it need not look for places, nor for ways round stations. Each
 * is timed once, cold, for nobody waits for a first picture twice.
 */

const LOOK = { language: 'en', theme: 'light' } as const;
const MEASURED: readonly Size[] = ['M', 'L'];

export async function benchLayout(): Promise<void> {
  for (const size of MEASURED) {
    const { roles, transitions } = SIZES[size];
    console.log(`\nFirst picture of ${size}: ${roles} roles, ${transitions} transitions`);
    printLine('', 'ms', 'MB', 'beside ours');
    const { drawing, ms } = benchOurs(new CareerGraph(careerMap(size)));
    await benchGraphviz(drawing, ms);
  }
}

/** Finds places and ways, then what is shown, then writes it. */
function benchOurs(graph: CareerGraph): { drawing: MapLayout; ms: number } {
  const found = answer(graph, OVERVIEW);
  const [drawing, laidOut] = timed(() => layOut(graph));
  const [, drawn] = timed(() => drawScene(drawing, found, LOOK));
  const content = { drawing, answer: found, ...LOOK, view: undefined, day: '2026-11-28', link: undefined };
  const [svg, written] = timed(() => writeSvg(pictureOf(content, FIRST_ORDER)));
  const ms = laidOut + drawn + written;
  printLine('ours', figure(ms), figure(svg.length / 1e6));
  printLine('  layout', figure(laidOut));
  printLine('  scene', figure(drawn));
  printLine('  picture', figure(written));
  return { drawing, ms };
}

async function benchGraphviz({ graph, placement }: MapLayout, ours: number): Promise<void> {
  const viz = await instance();
  const nodes = graph.roles.map(({ id, name }) => {
    const { x, y } = placement.at.get(id) ?? { x: 0, y: 0 };
    return `"${id}" [label="${name.en ?? ''}", pos="${x},${-y}"]`;
  });
  const edges = graph.map.transitions.map(({ from, to }) => `"${from}" -> "${to}"`);
  const dot = ['digraph { node [shape=box]', ...nodes, ...edges, '}'].join('\n');
  const [svg, ms] = timed(() => viz.renderString(dot, { engine: 'nop2', format: 'svg' }));
  printLine('Graphviz, places given', figure(ms), figure(svg.length / 1e6), `${figure(ms / ours)}×`);
}

function timed<Made>(make: () => Made): [Made, number] {
  const start = performance.now();
  const made = make();
  return [made, performance.now() - start];
}
