import { base64 } from '../../e2e/base64.ts';
import { fetchMap } from '../../src/browser/bundled-maps.ts';
import { CareerGraph } from '../../src/model/career-graph.ts';
import { readCareerMap } from '../../src/formats/readers/career-map.ts';
import { layOut } from '../../src/scene/draw-scene.ts';
import { careerMap } from './career-map.ts';
import { cytoscapePng } from './cytoscape-png.ts';
import type { Contender, MakePng } from './make-png.ts';
import { oursPng } from './ours-png.ts';
import { sigmaPng } from './sigma-png.ts';

/* In the page: a map is laid out once, each contender draws it in its own way and is then asked for files. */

const CONTENDERS: Record<string, Contender> = { ours: oursPng, cytoscape: cytoscapePng, sigma: sigmaPng };

export interface Saved {
  ms: number;
  /** The file; undefined where there was none, and why. */
  base64: string | undefined;
  fault: string | undefined;
}

const ready = new Map<string, MakePng>();

const bench = {
  names: Object.keys(CONTENDERS),

  /** @returns what is on the map */
  async open(map: 'atlas' | 'M'): Promise<{ roles: number; transitions: number }> {
    const graph = new CareerGraph(map === 'M' ? careerMap('M') : await atlas());
    const drawing = layOut(graph);
    for (const [name, contender] of Object.entries(CONTENDERS)) ready.set(name, contender(drawing));
    return { roles: graph.roles.length, transitions: graph.map.transitions.length };
  },

  async save(name: string, width: number): Promise<Saved> {
    const start = performance.now();
    try {
      const blob = await (ready.get(name) as MakePng)(width);
      const ms = performance.now() - start;
      if (blob.size === 0) return { ms, base64: undefined, fault: 'a file of 0 bytes' };
      return { ms, base64: await base64(blob), fault: undefined };
    } catch (error) {
      return { ms: performance.now() - start, base64: undefined, fault: String(error) };
    }
  },
};

async function atlas() {
  const { map } = readCareerMap(await fetchMap('it-services'));
  if (!map) throw new Error('the atlas does not parse');
  return map;
}

declare global {
  var bench: Bench;
}
export type Bench = typeof bench;
globalThis.bench = bench;
