import { careerMap } from './career-map.ts';
import { csv } from './csv.ts';
import { cytoscape } from './cytoscape.ts';
import { dot } from './dot.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { graphology } from './graphology.ts';
import { markdown } from './markdown.ts';
import { mermaid } from './mermaid.ts';
import { outline } from './outline.ts';
import type { Writer } from './writer.ts';

/** Every format that data is written in. The page takes it with the dialog that offers it, not before. */
export const WRITERS: readonly [Writer, ...Writer[]] = [
  markdown,
  outline,
  csv,
  careerMap,
  gexf,
  graphml,
  cytoscape,
  graphology,
  mermaid,
  dot,
];
