import { jsonText } from './json-text.ts';
import { edgesOf, nodesOf } from './nodes-and-edges.ts';
import { oneFile, type ExportContent, type Writer } from './writer.ts';

/** What `Graph.from` reads, with the attributes sigma draws by. */
export const graphology: Writer = {
  id: 'graphology',
  name: { zh: 'Graphology（JSON）', en: 'Graphology (JSON)' },
  about: { zh: '用 graphology、sigma、Gephi Lite 打开', en: 'for graphology, sigma, Gephi Lite' },
  endings: ['graphology.json', 'json'],
  media: 'application/json',
  of: oneFile(write),
};

function write(handout: ExportContent): string {
  const { title, about } = handout.words;
  return jsonText({
    options: { type: 'mixed', multi: false, allowSelfLoops: false },
    attributes: { title, about },
    nodes: nodesOf(handout),
    edges: edgesOf(handout).map(({ undirected, ...edge }) => (undirected ? { ...edge, undirected } : edge)),
  });
}
