import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

/* The rules of ARCHITECTURE.md, held by a test. */

/** A folder may import itself and the folders before it; `core.ts` may import what needs no browser. */
const ORDER = [
  'model',
  'checks',
  'queries/skills',
  'queries/ask',
  'queries/criteria',
  'queries/engine',
  'queries/routing',
  'queries/answer',
  'queries/search',
  'scene',
  'formats',
  'languages',
  'app',
  'export',
  'browser',
  'components',
  'hosts',
];

/** Each big library has one owner. */
const OWNERS: Record<string, RegExp> = {
  cytoscape: /^components\/map\//,
  graphology: /^(model|queries)\//,
  'graphology-components': /^queries\//,
  'graphology-metrics': /^queries\//,
  lit: /^components\//,
  minisearch: /^queries\//,
  valibot: /^model\//,
  '@lit/context': /^components\//,
  '@preact/signals-core': /^(app|hosts)\//,
};

const SRC = join(import.meta.dirname, '../src');
const FILES = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));

/** Elements that other pages may use by their own names; all others carry the prefix `zhitu-`. */
const PUBLIC_ELEMENTS = ['career-map', 'career-explorer'];

interface Import {
  file: string;
  /** Relative to src/, or the name of a package. */
  target: string;
  own: boolean;
}

const IMPORTS = FILES.flatMap(importsOf);

function importsOf(file: string): Import[] {
  const text = readFileSync(join(SRC, file), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, path = '']) => {
    return { file, target: targetOf(path, file), own: path.startsWith('.') };
  });
}

test('folders import only themselves and the folders before them', () => {
  const turned = IMPORTS.filter(({ file, target, own }) => {
    if (!own || file === 'core.ts') return false;
    return rankOf(target) > rankOf(file);
  });
  expect(turned).toEqual([]);
});

test('no file imports itself by a roundabout way', () => {
  const next = new Map(
    FILES.map((file) => [file, IMPORTS.filter((i) => i.own && i.file === file).map((i) => i.target)]),
  );
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    expect(path, [...path, file].join(' → ')).not.toContain(file);
    if (done.has(file)) return;
    for (const target of next.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of FILES) visit(file, []);
});

test('each big library has one owner', () => {
  const strays = IMPORTS.filter(({ file, target, own }) => {
    const library = Object.keys(OWNERS).find((name) => target === name || target.startsWith(`${name}/`));
    return !own && library !== undefined && !OWNERS[library]?.test(file);
  });
  expect(strays).toEqual([]);
});

test('what a first visit waits for carries no library that reads, answers or draws', () => {
  const shell = new Set(['hosts/page.ts']);
  for (const file of shell) for (const target of neededBy(file)) shell.add(target);
  expect([...shell]).toContain('components/shell/app.ts');
  const heavy = Object.keys(OWNERS).filter(
    (name) => !name.includes('lit') && name !== '@preact/signals-core',
  );
  expect([...shell].filter((target) => heavy.includes(target))).toEqual([]);
});

test('an element’s file, tag and class carry one name', () => {
  const elements = FILES.flatMap((file) => {
    const tag = /@customElement\('([^']+)'\)/.exec(readFileSync(join(SRC, file), 'utf8'))?.[1];
    return tag === undefined ? [] : [{ file, tag }];
  });
  expect(elements.length).toBeGreaterThan(40);
  for (const { file, tag } of elements) {
    const name = basename(file, '.ts');
    expect(file).toMatch(/^components\/[^/]+\/[^/]+\.ts$/);
    expect(tag).toBe(PUBLIC_ELEMENTS.includes(name) ? name : `zhitu-${name}`);
    const classed = name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
    expect(readFileSync(join(SRC, file), 'utf8')).toContain(`class ${classed}Element`);
  }
});

/** What must be there before a file runs: not its types, and not what it fetches later. */
function neededBy(file: string): string[] {
  if (!FILES.includes(file)) return [];
  const text = readFileSync(join(SRC, file), 'utf8');
  const needed = [...text.matchAll(/^(?:import|export) (?!type )[^;()=]*?'([^']+)';/gm)];
  return needed.map(([, path = '']) => targetOf(path, file));
}

function targetOf(path: string, file: string): string {
  return path.startsWith('.') ? relative(SRC, join(SRC, dirname(file), path)).replaceAll('\\', '/') : path;
}

function rankOf(file: string): number {
  const rank = ORDER.findIndex((folder) => file.startsWith(`${folder}/`));
  return rank < 0 ? ORDER.length : rank;
}

test('only the ports of the browser listen to the window or the document', () => {
  const listening = FILES.filter((file) =>
    /(?:^|[^.\w])addEventListener\(|(?:window|document|globalThis)\.addEventListener\(/.test(
      readFileSync(join(SRC, file), 'utf8'),
    ),
  );
  expect(listening.filter((file) => !file.startsWith('browser/'))).toEqual([]);
  expect(listening.length).toBeGreaterThan(0);
});
