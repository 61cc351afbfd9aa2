import { readdirSync, readFileSync } from 'node:fs';
import { instance } from '@viz-js/viz';
import DOMPurify from 'dompurify';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { absurdMap, exportContents } from '../../../test/absurd-maps.ts';
import { basisOf } from '../../model/evidence.ts';
import { inLanguage, type Text } from '../../model/text.ts';
import { readCareerMap, type MapFiles } from '../readers/career-map.ts';
import { dot } from './dot.ts';
import { mermaid as writer } from './mermaid.ts';
import { oneLine } from './safe-text.ts';
import type { ExportContent, Writer } from './writer.ts';

/* DOT and Mermaid, read by Graphviz and by Mermaid themselves. */

const graphviz = await instance();

// Mermaid asks for a page's purifier when it is loaded; here it only parses, and nothing is shown.
Object.assign(DOMPurify, { sanitize: String, addHook: () => undefined });
const { default: mermaid } = await import('mermaid');

/** What `parse` makes and keeps to itself, of a flowchart. */
const reader = mermaid as unknown as {
  mermaidAPI: {
    getDiagramFromText: (text: string) => Promise<{
      db: {
        getVertices: () => Map<string, { text: string }>;
        getEdges: () => { start: string; end: string; type: string; stroke: string; style?: string[] }[];
        getSubGraphs: () => { id: string; title: string; nodes: string[] }[];
      };
    }>;
  };
};

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

/** What both draw: each family with its name and its roles, the roles with theirs, and who leads to whom, how. */
interface Drawn {
  families: Record<string, { name: string; roles: string[] }>;
  roles: Record<string, string>;
  ways: string[];
}

function expected({ extract: { graph }, language }: ExportContent): Drawn {
  const called = ({ id, name }: { id: string; name: Text }): string =>
    oneLine(inLanguage(name, language)) || id;
  const families = graph.map.map.families.flatMap((own) => {
    const { id } = own;
    const roles = graph.roles.filter(({ family }) => family === id).map((role): string => role.id);
    return roles.length > 0 ? [[id, { name: called(own), roles: roles.sort() }] as const] : [];
  });
  return {
    families: Object.fromEntries(families),
    roles: Object.fromEntries(graph.roles.map((role) => [role.id, called(role)])),
    ways: graph.map.transitions.map((transition) => {
      const { from, to, kind } = transition;
      return `${from} ${kind} ${to}${basisOf(transition) === 'editorial' ? ' estimated' : ''}`;
    }),
  };
}

function textOf(format: Writer, handout: ExportContent): string {
  return format.of(handout)[0]?.text ?? '';
}

interface DotThing {
  _gvid: number;
  name: string;
  label: string;
  nodes?: number[];
}

function readDot(text: string): Drawn & { title: string } {
  const {
    objects = [],
    edges = [],
    label,
  } = graphviz.renderJSON(text, { engine: 'nop' }) as {
    label: string;
    objects?: DotThing[];
    edges?: { id: string; tail: number; head: number; style: string; dir?: string }[];
  };
  const nameOf = (number: number): string => objects.find(({ _gvid }) => _gvid === number)?.name ?? '';
  const clusters = objects.filter(({ name }) => name.startsWith('cluster_'));
  const roles = objects.filter((thing) => !clusters.includes(thing));
  return {
    title: asShown(label),
    families: Object.fromEntries(
      clusters.map(({ name, label: said, nodes = [] }) => [
        name.replace('cluster_', ''),
        { name: asShown(said), roles: nodes.map(nameOf).sort() },
      ]),
    ),
    roles: Object.fromEntries(roles.map((role) => [role.name, asShown(role.label)])),
    ways: edges.map(({ id, tail, head, style, dir }) => {
      const [from, to, kind = ''] = id.split('>');
      expect([nameOf(tail), nameOf(head)]).toEqual([from, to]);
      expect(dir).toBe(kind === 'overlap' ? 'both' : undefined);
      const lines: Record<string, string> = {
        promotion: 'bold',
        move: 'solid',
        overlap: 'dashed',
        dotted: 'dotted',
      };
      expect([lines[kind], lines['dotted']]).toContain(style);
      return `${String(from)} ${kind} ${String(to)}${style === 'dotted' ? ' estimated' : ''}`;
    }),
  };
}

/** As Graphviz draws a label: a backslash stands before what is meant or for a line break, an entity for its sign. */
function asShown(label: string): string {
  return label.replace(/\\(.)|&amp;/gs, (_whole, meant: string | undefined) =>
    meant === 'n' ? '\n' : (meant ?? '&'),
  );
}

async function readMermaid(text: string, handout: ExportContent): Promise<Drawn> {
  const { db } = await reader.mermaidAPI.getDiagramFromText(text);
  const { graph } = handout.extract;
  const ids = new Map([
    ...graph.roles.map(({ id }): [string, string] => [`role_${id.replaceAll('-', '_')}`, id]),
    ...graph.map.map.families.map(({ id }): [string, string] => [`family_${id.replaceAll('-', '_')}`, id]),
  ]);
  const idOf = (name: string): string => ids.get(name) ?? `unknown: ${name}`;
  const kindOf = (type: string, stroke: string): string =>
    type === 'double_arrow_point' ? 'overlap' : stroke === 'thick' ? 'promotion' : 'move';
  return {
    families: Object.fromEntries(
      db
        .getSubGraphs()
        .map(({ id, title, nodes }) => [idOf(id), { name: asRead(title), roles: nodes.map(idOf).sort() }]),
    ),
    roles: Object.fromEntries(
      [...db.getVertices()]
        .filter(([name]) => name.startsWith('role_'))
        .map(([name, vertex]) => [idOf(name), asRead(vertex.text)]),
    ),
    ways: db.getEdges().map(({ start, end, type, stroke, style }) => {
      const estimated = style?.includes('stroke-dasharray:2 5') ? ' estimated' : '';
      return `${idOf(start)} ${kindOf(type, stroke)} ${idOf(end)}${estimated}`;
    }),
  };
}

/** Mermaid keeps `#35;` as `ﬂ°°35¶ß` until it draws. */
function asRead(text: string): string {
  return text.replace(/ﬂ°°(\d+)¶ß/g, (_whole, number: string) => String.fromCodePoint(Number(number)));
}

function expectDot(handout: ExportContent): Promise<void> {
  const { title, ...drawn } = readDot(textOf(dot, handout));
  expect(drawn).toEqual(expected(handout));
  const { words } = handout;
  expect(title.split('\n')).toContain(oneLine(words.title) || oneLine(words.about));
  return Promise.resolve();
}

async function expectMermaid(handout: ExportContent): Promise<void> {
  const text = textOf(writer, handout);
  await mermaid.parse(text);
  expect(await readMermaid(text, handout)).toEqual(expected(handout));
  const [, title = ''] = /^---\ntitle: (.*)\n---\n/.exec(text) ?? [];
  expect(JSON.parse(title)).toBe(oneLine(handout.words.title));
}

describe.each([
  ['dot', expectDot],
  ['mermaid', expectMermaid],
])('%s', (_id, check) => {
  test.each(maps)('draws what $name has', async ({ handouts }) => {
    for (const handout of handouts) await check(handout);
  });

  test('draws whatever names', async () => {
    await fc.assert(
      fc.asyncProperty(absurdMap(), async (map) => {
        for (const handout of exportContents(map, 4)) await check(handout);
      }),
      { numRuns: 30 },
    );
  });
});
