import { jsonText } from './json-text.ts';
import { edgesOf, nodesOf } from './nodes-and-edges.ts';
import { oneFile, type ExportContent, type Writer } from './writer.ts';

/** What Cytoscape opens, and `cy.json()` reads; its y points downwards. */
export const cytoscape: Writer = {
  id: 'cytoscape',
  name: { zh: 'Cytoscape（JSON）', en: 'Cytoscape (JSON)' },
  about: { zh: '用 Cytoscape、Cytoscape.js 打开', en: 'for Cytoscape and Cytoscape.js' },
  endings: ['cyjs', 'json'],
  media: 'application/json',
  of: oneFile(write),
};

function write(handout: ExportContent): string {
  const { title, about } = handout.words;
  return jsonText({
    data: { name: title, about },
    elements: {
      nodes: nodesOf(handout).map(({ key, attributes: { x, y, ...data } }) => ({
        data: { id: key, name: data.label, ...data },
        ...(x !== undefined && y !== undefined && { position: { x, y: 0 - y } }),
      })),
      edges: edgesOf(handout).map(({ key, source, target, undirected, attributes }) => ({
        data: { id: key, source, target, undirected, ...attributes },
      })),
    },
  });
}
