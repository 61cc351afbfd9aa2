import {
  EDGE_ATTRIBUTES,
  edgesOf,
  NODE_ATTRIBUTES,
  nodesOf,
  type AttributeType,
  type Edge,
  type Node,
} from './nodes-and-edges.ts';
import { oneFile, type ExportContent, type Writer } from './writer.ts';
import { element, leaf, xmlDocument, type Attributes } from './xml.ts';

/**
 * Every edge is directed: NetworkX refuses a graph with both kinds. An overlap is therefore two edges, one each way
 * (`from>to>overlap`, `to>from>overlap`), which is what it means. What yEd shows by itself is written as yEd writes it.
 */
export const graphml: Writer = {
  id: 'graphml',
  name: { zh: 'GraphML', en: 'GraphML' },
  about: { zh: '用 yEd、NetworkX、Gephi 打开', en: 'for yEd, NetworkX, Gephi' },
  endings: ['graphml'],
  media: 'application/graphml+xml',
  of: oneFile(write),
};

const TYPES: Record<AttributeType, string> = { string: 'string', whole: 'int', number: 'double' };

function write(handout: ExportContent): string {
  const { words } = handout;
  const root = element(
    'graphml',
    {
      xmlns: 'http://graphml.graphdrawing.org/xmlns',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xmlns:y': 'http://www.yworks.com/xml/graphml',
      'xsi:schemaLocation':
        'http://graphml.graphdrawing.org/xmlns http://www.yworks.com/xml/schema/graphml/1.1/ygraphml.xsd',
    },
    [
      element('key', { id: 'title', for: 'graph', 'attr.name': 'title', 'attr.type': 'string' }),
      ...declared('node', NODE_ATTRIBUTES),
      ...declared('edge', EDGE_ATTRIBUTES),
      element('key', { id: 'node_look', for: 'node', 'yfiles.type': 'nodegraphics' }),
      element('key', { id: 'edge_look', for: 'edge', 'yfiles.type': 'edgegraphics' }),
      element('graph', { id: handout.extract.graph.map.map.id, edgedefault: 'directed' }, [
        leaf('data', { key: 'title' }, words.title),
        ...nodesOf(handout).map(nodeElement),
        ...edgesOf(handout).flatMap(bothWays).map(edgeElement),
      ]),
    ],
  );
  return xmlDocument(root);
}

function declared(of: 'node' | 'edge', types: Readonly<Record<string, AttributeType>>): string[] {
  return Object.entries(types).map(([name, type]) =>
    element('key', { id: `${of}_${name}`, for: of, 'attr.name': name, 'attr.type': TYPES[type] }),
  );
}

/** An edge as it is walked: an overlap once each way. */
function bothWays(edge: Edge): Edge[] {
  if (!edge.undirected) return [edge];
  const [source, target] = [edge.target, edge.source];
  return [edge, { ...edge, key: `${source}>${target}>overlap`, source, target }];
}

function nodeElement({ key, attributes }: Node): string {
  return element('node', { id: key }, [nodeLook(attributes), ...valuesOf('node', attributes)]);
}

function edgeElement({ key, source, target, undirected, attributes }: Edge): string {
  return element('edge', { id: key, source, target }, [
    edgeLook(undirected),
    ...valuesOf('edge', attributes),
  ]);
}

function valuesOf(of: 'node' | 'edge', attributes: Attributes): string[] {
  return Object.entries(attributes).map(([name, value]) =>
    leaf('data', { key: `${of}_${name}` }, String(value)),
  );
}

const [WIDTH, HEIGHT] = [150, 34];

/** For yEd: named, coloured, in place; its y points downwards and its places are corners. */
function nodeLook({ label = '', color, x, y }: Node['attributes']): string {
  return element('data', { key: 'node_look' }, [
    element('y:ShapeNode', {}, [
      element('y:Geometry', {
        width: WIDTH,
        height: HEIGHT,
        ...(x !== undefined && y !== undefined && { x: x - WIDTH / 2, y: 0 - y - HEIGHT / 2 }),
      }),
      element('y:Fill', { color: '#FFFFFF', transparent: 'false' }),
      element('y:BorderStyle', { color, type: 'line', width: 2 }),
      leaf('y:NodeLabel', { fontFamily: 'Dialog', fontSize: 12 }, label),
      element('y:Shape', { type: 'roundrectangle' }),
    ]),
  ]);
}

function edgeLook(undirected: boolean): string {
  return element('data', { key: 'edge_look' }, [
    element('y:PolyLineEdge', {}, [
      element('y:LineStyle', { color: '#777777', type: undirected ? 'dashed' : 'line', width: 1 }),
      element('y:Arrows', { source: 'none', target: undirected ? 'none' : 'standard' }),
    ]),
  ]);
}
