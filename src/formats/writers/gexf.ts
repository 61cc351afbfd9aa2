import {
  EDGE_ATTRIBUTES,
  edgesOf,
  NODE_ATTRIBUTES,
  nodesOf,
  type AttributeType,
  type Edge,
  type Node,
} from './nodes-and-edges.ts';
import { licenceOf, oneFile, type ExportContent, type Writer } from './writer.ts';
import { element, leaf, xmlDocument, type Attributes } from './xml.ts';

/** 1.2, the version that every reader of it knows: stations in place and in their family's colour. */
export const gexf: Writer = {
  id: 'gexf',
  name: { zh: 'GEXF', en: 'GEXF' },
  about: { zh: '用 Gephi 打开', en: 'for Gephi' },
  endings: ['gexf'],
  media: 'application/gexf+xml',
  of: oneFile(write),
};

const TYPES: Record<AttributeType, string> = { string: 'string', whole: 'integer', number: 'double' };

/** Said by the format's own means. */
const OWN = ['label', 'color', 'x', 'y'];

function write(handout: ExportContent): string {
  const { words } = handout;
  const root = element(
    'gexf',
    {
      xmlns: 'http://www.gexf.net/1.2draft',
      'xmlns:viz': 'http://www.gexf.net/1.2draft/viz',
      version: '1.2',
    },
    [
      element('meta', {}, [
        leaf('creator', {}, 'Zhitu'),
        leaf('description', {}, [words.title, words.about, ...licenceOf(handout)].join('. ')),
      ]),
      element('graph', { defaultedgetype: 'directed', mode: 'static' }, [
        declared('node', NODE_ATTRIBUTES),
        declared('edge', EDGE_ATTRIBUTES),
        element('nodes', {}, nodesOf(handout).map(nodeElement)),
        element('edges', {}, edgesOf(handout).map(edgeElement)),
      ]),
    ],
  );
  return xmlDocument(root);
}

function declared(of: 'node' | 'edge', types: Readonly<Record<string, AttributeType>>): string {
  const attributes = Object.entries(types)
    .filter(([name]) => !OWN.includes(name))
    .map(([name, type]) => element('attribute', { id: name, title: name, type: TYPES[type] }));
  return element('attributes', { class: of, mode: 'static' }, attributes);
}

function nodeElement({ key, attributes }: Node): string {
  const { label, color, x, y } = attributes;
  return element('node', { id: key, label }, [
    valuesOf(attributes),
    ...(color === undefined ? [] : [element('viz:color', rgbOf(color))]),
    ...(x === undefined ? [] : [element('viz:position', { x, y, z: 0 })]),
  ]);
}

function edgeElement({ key, source, target, undirected, attributes }: Edge): string {
  const type = undirected ? 'undirected' : 'directed';
  return element('edge', { id: key, source, target, type }, [valuesOf(attributes)]);
}

function valuesOf(attributes: Attributes): string {
  const values = Object.entries(attributes)
    .filter(([name]) => !OWN.includes(name))
    .map(([name, value]) => element('attvalue', { for: name, value }));
  return element('attvalues', {}, values);
}

function rgbOf(colour: string): Attributes {
  const [r, g, b] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  return { r, g, b };
}
