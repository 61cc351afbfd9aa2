import { readdirSync, readFileSync } from 'node:fs';
import openCytoscape, { type ElementsDefinition } from 'cytoscape';
import * as fc from 'fast-check';
import Graph from 'graphology';
import type { AbstractGraph } from 'graphology-types';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { absurdMap, exportContents } from '../../../test/absurd-maps.ts';
import { inLanguage, type Text } from '../../model/text.ts';
import { basisOf, sourcesOf } from '../../model/evidence.ts';
import { readCareerMap, type MapFiles } from '../readers/career-map.ts';
import { cytoscape } from './cytoscape.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { graphology } from './graphology.ts';
import { oneLine, safeText } from './safe-text.ts';
import type { ExportContent, Writer } from './writer.ts';

/* GEXF, GraphML, Graphology and Cytoscape, read back by those who made the formats or live by them. */

const maps = readdirSync('graph-data', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => {
    const read = (part: string): string => readFileSync(`graph-data/${name}/${part}.json`, 'utf8');
    const files = Object.fromEntries(
      ['map', 'roles', 'transitions', 'sources'].map((part) => [part, read(part)]),
    );
    const { map } = readCareerMap(files as MapFiles);
    if (!map) throw new Error(name);
    return { name, handouts: exportContents(map, 40) };
  });

type Things = Record<string, Record<string, unknown>>;

/** A graph as plain data, whatever read it: nodes and edges by their keys. */
interface Read {
  nodes: Things;
  edges: Things;
}

function textOf(writer: Writer, handout: ExportContent): string {
  return writer.of(handout)[0]?.text ?? '';
}

/** What is to be read, told from the map itself; y upwards. What is unknown is not there. */
function expected({ extract: { graph }, language, places }: ExportContent): Read {
  const said = (text: Text): string => inLanguage(text, language);
  const called = ({ id, name }: { id: string; name: Text }): string => oneLine(said(name)) || id;
  const nodes = graph.roles.map((role): [string, Record<string, unknown>] => {
    const at = places?.get(role.id);
    return [
      role.id,
      {
        label: called(role),
        ...(role.name.zh !== undefined && { name_zh: safeText(role.name.zh) }),
        ...(role.name.en !== undefined && { name_en: safeText(role.name.en) }),
        family: role.family,
        family_name: called(graph.family(role.family)),
        level: role.level,
        level_name: called(graph.level(role.level)),
        rank: graph.rank(role.level),
        color: graph.family(role.family).colour,
        ...(at && { x: at.x, y: 0 - at.y }),
      },
    ];
  });
  const edges = graph.map.transitions.map((transition): [string, Record<string, unknown>] => {
    const { from, to, kind, years } = transition;
    const why = transition.why ?? transition.evidence?.find(({ says }) => says)?.says;
    return [
      `${from}>${to}>${kind}`,
      {
        source: from,
        target: to,
        undirected: kind === 'overlap',
        kind,
        basis: basisOf(transition),
        sources: sourcesOf(transition).length,
        ...(why && { why: safeText(said(why)) }),
        ...(years && { fewest_years: years[0], most_years: years[1] }),
      },
    ];
  });
  expect(new Set(edges.map(([key]) => key)).size).toBe(edges.length);
  return { nodes: Object.fromEntries(nodes), edges: Object.fromEntries(edges) };
}

function readGraph(graph: AbstractGraph): Read {
  return {
    nodes: Object.fromEntries(graph.mapNodes((key, attributes) => [key, { ...attributes }])),
    edges: Object.fromEntries(
      graph.mapEdges((key, attributes, source, target, _from, _to, undirected) => [
        key,
        { source, target, undirected, ...attributes },
      ]),
    ),
  };
}

/** Throws at the first thing that is not XML, or whose prefix nobody declared. */
function expectXml(text: string): void {
  const parser = new SaxesParser({ xmlns: true, position: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(text).close();
}

/** Absent and empty are one to both readers of XML. */
function filled(things: Things): Things {
  return Object.fromEntries(
    Object.entries(things).map(([key, thing]) => [
      key,
      Object.fromEntries(Object.entries(thing).filter(([, value]) => value !== '')),
    ]),
  );
}

function expectGexf(handout: ExportContent): void {
  const text = textOf(gexf, handout);
  expectXml(text);
  const { nodes, edges } = readGraph(parseGexf(Graph, text));
  const wanted = expected(handout);
  const coloured = Object.entries(wanted.nodes).map(([key, node]): [string, Record<string, unknown>] => {
    const [r, g, b] = [1, 3, 5].map((at) => Number(`0x${String(node['color']).slice(at, at + 2)}`));
    return [key, { ...node, color: `rgb(${r},${g},${b})`, ...(node['x'] !== undefined && { z: 0 }) }];
  });
  expect(filled(nodes)).toEqual(filled(Object.fromEntries(coloured)));
  expect(filled(edges)).toEqual(filled(wanted.edges));
}

function expectGraphml(handout: ExportContent): void {
  const text = textOf(graphml, handout);
  expectXml(text);
  const { nodes, edges } = readGraph(parseGraphml(Graph, text));
  const wanted = expected(handout);
  const walked = Object.entries(wanted.edges).flatMap(([key, edge]): [string, unknown][] => {
    const { source, target, undirected } = edge;
    const there = { ...edge, undirected: false };
    const back = { ...there, source: target, target: source };
    return [
      [key, there],
      ...(undirected ? [[`${String(target)}>${String(source)}>overlap`, back] as [string, unknown]] : []),
    ];
  });
  expect(filled(withoutLook(nodes))).toEqual(filled(wanted.nodes));
  expect(filled(withoutLook(edges))).toEqual(filled(Object.fromEntries(walked) as Things));
}

/** What is for yEd alone has no name to other readers. */
function withoutLook(things: Things): Things {
  return Object.fromEntries(
    Object.entries(things).map(([key, thing]) => [
      key,
      Object.fromEntries(Object.entries(thing).filter(([name]) => name !== '' && name !== 'null')),
    ]),
  );
}

function expectGraphology(handout: ExportContent): void {
  expect(readGraph(Graph.from(JSON.parse(textOf(graphology, handout)) as never))).toEqual(expected(handout));
}

function expectCytoscape(handout: ExportContent): void {
  const { elements } = JSON.parse(textOf(cytoscape, handout)) as { elements: ElementsDefinition };
  const cy = openCytoscape({ headless: true, elements, layout: { name: 'preset' } });
  const { nodes, edges } = expected(handout);
  const read = Object.fromEntries(
    cy.nodes().map((node): [string, unknown] => {
      const { id, name, ...data } = node.data() as Record<string, unknown> & { id: string };
      expect(name).toBe(data['label']);
      const { x, y } = node.position();
      return [id, { ...data, ...(handout.places && { x, y: 0 - y }) }];
    }),
  );
  expect(read).toEqual(nodes);
  const readEdges = cy.edges().map((edge) => {
    const { id, ...data } = edge.data() as Record<string, unknown>;
    return [id, data];
  });
  expect(Object.fromEntries(readEdges)).toEqual(edges);
  cy.destroy();
}

const CHECKS = {
  gexf: expectGexf,
  graphml: expectGraphml,
  graphology: expectGraphology,
  cytoscape: expectCytoscape,
};

describe.each(Object.entries(CHECKS))('%s', (_id, check) => {
  test.each(maps)('is read back as what $name has', ({ handouts }) => {
    for (const handout of handouts) check(handout);
  });

  test('is read back with whatever names', () => {
    fc.assert(
      fc.property(absurdMap(), (map) => {
        for (const handout of exportContents(map, 5)) check(handout);
      }),
      { numRuns: 40 },
    );
  });
});

test('in GraphML an overlap beside a promotion is both, each under its own key', () => {
  const keys = (handout: ExportContent): string[] =>
    Object.keys(readGraph(parseGraphml(Graph, textOf(graphml, handout))).edges);
  const overlaps = maps.flatMap(({ handouts }) => handouts).filter(({ extract }) => extract.part === 'map');
  expect(overlaps.length).toBeGreaterThan(0);
  for (const handout of overlaps) {
    const { transitions } = handout.extract.graph.map;
    const both = transitions.filter(({ kind }) => kind === 'overlap').length;
    expect(keys(handout)).toHaveLength(transitions.length + both);
  }
});
