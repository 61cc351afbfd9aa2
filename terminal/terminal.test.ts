import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../scripts/setup/project-root.mjs';
import {
  answer,
  CareerGraph,
  extract,
  exportContent,
  layOut,
  readAddress,
  readCareerMap,
  SECTIONS,
  WRITERS,
  type CareerMap,
  type Extract,
  type Gap,
  type MapFiles,
} from '../src/core.ts';
import type { CheckJson } from './commands/check.ts';
import type { CompareJson } from './commands/compare.ts';
import type { ConvertJson } from './commands/convert.ts';
import type { PictureJson } from './commands/picture.ts';
import type { ReachJson } from './commands/reach.ts';
import type { SearchJson } from './commands/search.ts';
import type { RouteJson } from './output/route-json.ts';
import type { RoutesJson } from './output/routes-reply.ts';
import { runCommand, type Output } from './run-command.ts';
import { TERMINAL } from './words/languages.ts';
import type { TerminalWords } from './words/words.ts';

/* The terminal as it is used: a process, its two streams, its exit code; what it says in detail, without the process. */

const script = join(projectRoot, 'scripts/zhitu.mjs');
const folder = mkdtempSync(join(tmpdir(), 'zhitu-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const environment: NodeJS.ProcessEnv = { ...process.env, LC_ALL: 'en_US.UTF-8', npm_lifecycle_event: '' };

interface Json {
  check: CheckJson;
  routes: RoutesJson;
  'trade-offs': RoutesJson;
  reach: ReachJson;
  compare: CompareJson;
  search: SearchJson;
  convert: ConvertJson;
  picture: PictureJson;
}

interface Said extends Required<Omit<Output, 'code'>> {
  code: number | null;
}

/** As from a terminal. */
function run(args: readonly string[], { env = environment, cwd = projectRoot } = {}): Said {
  const options = { encoding: 'utf8', env, cwd, maxBuffer: 1e8 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], options);
  return { code: status, out: stdout, err: stderr };
}

function zhitu(args: readonly string[], env: NodeJS.ProcessEnv = environment): Said {
  return { out: '', err: '', ...runCommand(args, env, join(projectRoot, 'graph-data')) };
}

function json<Name extends keyof Json>(
  args: readonly [Name, ...string[]],
  code = 0,
): Json[Name] & { map: string | null } {
  const said = zhitu([...args, '--json']);
  expect(said).toMatchObject({ code, err: '' });
  return JSON.parse(said.out) as Json[Name] & { map: string | null };
}

function readSection(map: string, section: string): string {
  return readFileSync(join(projectRoot, `graph-data/${map}/${section}.json`), 'utf8');
}

/** A map in one file; `change` may spoil it. */
function oneFile(name: string, change: (map: CareerMap) => void = () => undefined): string {
  const sections = SECTIONS.map((section) => [
    section,
    JSON.parse(readSection('four-jobs', section)) as unknown,
  ]);
  const map = Object.fromEntries(sections) as unknown as CareerMap;
  change(map);
  writeFileSync(join(folder, name), JSON.stringify(map));
  return join(folder, name);
}

const maps = [
  { map: 'four-jobs', from: '售前', to: 'software-engineer', roles: 9 },
  { map: 'it-services', from: 'shishi', to: 'CIO', roles: 53 },
];

describe.each(maps)('on $map', ({ map, from, to, roles }) => {
  test.each([
    ['check', []],
    ['routes', [from, to]],
    ['trade-offs', [from, to]],
    ['reach', [from]],
    ['compare', [from, to]],
    ['search', [from]],
    ['convert', ['-o', join(folder, `${map}.gexf`), '--force']],
    ['picture', ['-o', join(folder, `${map}.svg`), '--force']],
  ])('%s, as a process, says what it says without one', (command, operands) => {
    const args = [command, map, ...operands, '--json'];
    const said = run(args);
    expect(said).toMatchObject({ code: 0, err: '' });
    expect(said).toEqual(zhitu(args));
  });

  test('routes: in text, and in JSON with the fields that are promised', () => {
    const { code, out, err } = zhitu(['routes', map, from, to]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^From .+ to .+\n\n1\. .+ → /);
    const found = json(['routes', map, from, to, '-k', '2', '--by', 'best-evidenced']);
    expect(Object.keys(found)).toEqual(['map', 'from', 'to', 'by', 'exact', 'routes']);
    expect(found).toMatchObject({ map, by: 'best-evidenced', exact: true });
    expect(found.routes).toHaveLength(2);
    for (const route of found.routes) expectRoute(route, found);
  });

  test('trade-offs: routes as routes are', () => {
    const found = json(['trade-offs', map, from, to]);
    expect(found.routes.length).toBeGreaterThan(0);
    for (const route of found.routes) expectRoute(route, found);
    expect(zhitu(['trade-offs', map, from, to]).code).toBe(0);
  });

  test('reach: as far as is told, and who comes from there', () => {
    const near = json(['reach', map, from, '--steps', '1']);
    const far = json(['reach', map, from]);
    expect(near.roles.every(({ steps }) => steps === 1)).toBe(true);
    expect(far.roles.length).toBeGreaterThan(near.roles.length);
    expect(far).toMatchObject({ map, direction: 'from', steps: 2, exact: true });
    for (const { first, readiness } of far.roles) {
      expect(first.from).toBe(far.role.id);
      expect(readiness === null || (readiness >= 0 && readiness <= 1)).toBe(true);
    }
    const { role } = near.roles[0] as ReachJson['roles'][number];
    const back = json(['reach', map, role, '--into', '--steps', '1']);
    expect(back.roles.map((found) => found.role)).toContain(far.role.id);
    expect(zhitu(['reach', map, from]).out.trim().split('\n')).toHaveLength(far.roles.length + 1);
  });

  test('compare: each role, and each pair both ways', () => {
    const { roles: compared, pairs } = json(['compare', map, from, to]);
    expect(compared).toHaveLength(2);
    expect(pairs.map((pair) => [pair.from, pair.to])).toEqual([
      [compared[0]?.id, compared[1]?.id],
      [compared[1]?.id, compared[0]?.id],
    ]);
    expect(zhitu(['compare', map, from, to]).code).toBe(0);
  });

  test('search: by Chinese, English, pinyin', () => {
    for (const text of ['售前', 'presales', 'shouqian', 'sq']) {
      const { hits } = json(['search', map, text]);
      expect(hits[0]?.role, text).toBe('presales-engineer');
    }
    expect(zhitu(['search', map, 'shouqian']).out).toContain('(presales-engineer)');
    expect(json(['search', map, 'qqqqq'], 1).hits).toEqual([]);
  });

  test('check: sound, with what deserves a second look', () => {
    const { sound, errors, warnings } = json(['check', map]);
    expect({ sound, errors }).toEqual({ sound: true, errors: [] });
    expect(warnings.every(({ says }) => says.length > 0)).toBe(true);
    const { code, out } = zhitu(['check', map]);
    expect(code).toBe(0);
    expect(out).toContain(`${roles} roles`);
    expect(out.trim().split('\n')).toHaveLength(warnings.length + 1);
  });
});

test('the text of a step says what its JSON says', () => {
  const args = ['routes', 'it-services', '实施', 'cio', '-k', '1'] as const;
  const [{ steps }] = json(args).routes as [RouteJson];
  const { out } = zhitu(args);
  for (const { readiness, restsOn, gaps, sources } of steps) {
    expect(out).toContain(
      `you bring ${Math.round((readiness as number) * 100)}% (judged on ${restsOn} skills)`,
    );
    for (const { missing } of gaps as readonly Gap[]) expect(out).toContain(`+${missing}`);
    expect(out).toContain(sources.join(', '));
  }
});

function expectRoute({ roles, cost, steps }: RouteJson, { from, to }: RoutesJson): void {
  expect(roles.at(0)).toBe(from.id);
  expect(roles.at(-1)).toBe(to.id);
  expect(steps.map((step) => [step.from, step.to])).toEqual(
    roles.slice(1).map((role, index) => [roles[index], role]),
  );
  expect(cost).toMatchObject({ steps: steps.length });
  expect(cost.unassessed).toBe(steps.filter(({ gap }) => gap === null).length);
  expect(cost.estimated).toBe(steps.filter(({ basis }) => basis === 'editorial').length);
  const gaps = steps.flatMap(({ gap }) => gap ?? []);
  expect(cost.gap).toBe(gaps.length > 0 ? gaps.reduce((a, b) => a + b) : null);
  const known = steps.flatMap(({ readiness }) => readiness ?? []);
  expect(cost.hardestReadiness).toBe(known.length === steps.length ? Math.min(...known) : null);
  for (const { kind, sources } of steps) {
    expect(['promotion', 'move', 'overlap']).toContain(kind);
    expect(Array.isArray(sources)).toBe(true);
  }
}

describe('filters', () => {
  const journey = ['routes', 'it-services', '实施', 'cio'] as const;

  test('are kept', () => {
    const [via] = json([...journey, '--via', 'dba,售前', '-k', '1']).routes;
    expect(via?.roles).toEqual(expect.arrayContaining(['dba', 'presales-engineer']));
    const avoided = json([...journey, '--avoid', '项目经理，family:client', '--avoid', 'cto>cio']).routes;
    for (const { roles } of avoided) {
      expect(roles).not.toContain('project-manager');
      expect(roles.join('>')).not.toMatch(/client-|cto>cio/);
    }
    const limits = ['--steps', '4', '--rise', '1', '--min-readiness', '70%', '--basis', 'testimony'];
    const { routes } = json([...journey, ...limits]);
    expect(routes.length).toBeGreaterThan(0);
    for (const { cost } of routes) {
      expect(cost.steps).toBeLessThanOrEqual(4);
      expect(cost.rise).toBeLessThanOrEqual(1);
      expect(cost.hardestReadiness).toBeGreaterThanOrEqual(0.7);
      expect(['observed', 'curated', 'testimony']).toContain(cost.weakestBasis);
    }
  });

  test('that leave no route say which to loosen, and that is then enough', () => {
    const { routes, because, whyNot } = json([...journey, '--rise', '0'], 1);
    expect({ routes, because }).toEqual({ routes: [], because: 'filters' });
    // The shortest way is offered first, the smallest loosening last.
    expect(whyNot?.map(({ loosenings: [first] }) => first && 'to' in first && first.to)).toEqual([2, 1]);
    const { code, out } = zhitu([...journey, '--rise', '0']);
    expect(code).toBe(1);
    expect(out).toContain('(--rise 1)');
    expect(json([...journey, '--rise', '1', '-k', '1']).routes[0]?.roles).toEqual(whyNot?.[1]?.route);
  });

  test('are not blamed where there is no way at all, or none to go', () => {
    expect(json(['routes', 'four-jobs', 'manager', '售前', '--rise', '0'], 1).because).toBe('no-way');
    expect(zhitu(['routes', 'four-jobs', 'manager', '售前']).out).toContain('There is no way from');
    expect(json(['routes', 'it-services', 'cio', 'CIO'], 1).because).toBe('same-role');
  });
});

describe('wrong input', () => {
  const routes = ['routes', 'it-services', '实施', 'cio'];
  test.each([
    [['fly'], /no command “fly”.*routes/],
    [['constructor'], /no command/],
    [['--nonsense'], /no option “--nonsense”/],
    [['routes', 'it-services', 'cio'], /zhitu routes <map> <from> <to>/],
    [['search', 'nowhere', 'x'], /no map, file or folder “nowhere”.*four-jobs, it-services/],
    [['routes', 'it-services', '实施工程狮', 'cio'], /No role.*“实施工程狮”.*\(implementation-engineer\)/],
    [['routes', 'it-services', 'jfxmjl', 'cio'], /can be .*\(project-manager\).*\(client-project-manager\)/],
    [['reach', 'it-services', ''], /zhitu search/],
    [['compare', 'it-services', 'cio', '首席信息官'], /two roles/],
    [['check', 'four-jobs', '--by', 'gentlest'], /check has no option “--by”/],
    [['check', 'four-jobs', '--json=yes'], /takes no value/],
    [['check', 'four-jobs', '--lang', 'fr'], /zh or en/],
    [[...routes, '--by'], /--by needs a value/],
    [[...routes, '--by', 'best'], /no criterion “best”.*fewest-steps/],
    [[...routes, '--by', 'well-trodden'], /too little for “Well-trodden”/],
    [[...routes, '-k', 'many'], /-k is a whole number from 1.*“many”/],
    [[...routes, '--steps', '0'], /--steps is a whole number from 1/],
    [[...routes, '--rise', '1.5'], /--rise is a whole number from 0/],
    [[...routes, '--min-readiness', '60'], /0 to 1 or 0% to 100%/],
    [[...routes, '--basis', 'rumour'], /observed .*editorial/],
    [[...routes, '--avoid', 'family:space'], /no family “space”.*delivery \(Delivery\)/],
    [[...routes, '--avoid', 'cio>实施'], /Nothing leads straight from CIO/],
  ])('%j is answered with a sentence', (args, sentence) => {
    const { code, out, err } = zhitu(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(sentence);
    expect(err.trim()).not.toContain('\n');
  });

  test('leaves a process with 2, a sentence, and no trace of the code', () => {
    expect(run(['search', 'nowhere', 'x'])).toEqual({
      code: 2,
      out: '',
      err: expect.stringMatching(/^There is no map[^\n]*\n$/) as string,
    });
    expect(run(['search', 'four-jobs', 'qqqqq'])).toMatchObject({ code: 1, err: '' });
  });

  test('is answered in the language of the system', () => {
    const env = { ...environment, LC_ALL: '', LC_MESSAGES: '', LANG: 'zh_CN.UTF-8' };
    expect(zhitu(['routes', 'it-services', '实施', '没有'], env).err).toContain('没有叫「没有」的角色');
    expect(zhitu(['search', 'four-jobs', '售前', '--lang', 'en'], env).out).toContain('Presales');
  });
});

describe('a map of one’s own', () => {
  test('is one file or a folder, from where one stands', () => {
    oneFile('mine.json');
    expect(run(['check', 'mine.json'], { cwd: folder }).code).toBe(0);
    const npm = { ...environment, npm_lifecycle_event: 'zhitu', INIT_CWD: folder };
    expect(run(['reach', 'mine.json', '售前', '--lang', 'zh'], { env: npm }).out).toContain('售前工程师');
    const atlas = join(projectRoot, 'graph-data/it-services');
    expect(json(['search', atlas, 'shouqian']).hits[0]?.role).toBe('presales-engineer');
  });

  test('that is broken says where', () => {
    const broken = oneFile('broken.json', ({ transitions: [first] }) => {
      (first as { to: string }).to = 'nobody';
    });
    const checked = zhitu(['check', broken]);
    expect(checked).toMatchObject({ code: 2, err: '' });
    expect(checked.out).toContain('broken.json at /transitions/0/to: There is no role with the id “nobody”.');
    const asked = zhitu(['search', broken, 'x']);
    expect(asked).toMatchObject({ code: 2, out: '' });
    expect(asked.err).toContain('/transitions/0/to');
    expect(json(['check', broken], 2)).toMatchObject({ map: null, sound: false, warnings: [] });
    writeFileSync(join(folder, 'half.json'), '{"map":');
    expect(zhitu(['check', join(folder, 'half.json')]).out).toContain('line 1, column 8');
    expect(zhitu(['check', folder]).out).toContain('sources.json at the top: The file cannot be read.');
  });
});

test('both languages say everything', () => {
  const shape = (words: TerminalWords): string[] => {
    const said = JSON.stringify(words, (_, say: unknown) => (say instanceof Function ? 0 : say));
    return fieldsOf(JSON.parse(said));
  };
  expect(shape(TERMINAL.zh)).toEqual(shape(TERMINAL.en));
});

test('help names every command, in both languages and however it is asked for', () => {
  const { code, out } = zhitu(['help']);
  expect(code).toBe(0);
  for (const command of ['check', 'routes', 'trade-offs', 'reach', 'compare', 'search'])
    expect(out).toContain(`zhitu ${command} <map>`);
  expect(zhitu([]).out).toBe(out);
  expect(zhitu(['routes', '--help']).out).toBe(out);
  expect(zhitu(['help', '--lang', 'zh']).out).toContain('退出码');
});

test('who stops reading is not an error', async () => {
  const args = [script, 'routes', 'it-services', '实施', 'cio', '-k', '300', '--json'];
  const child = spawn(process.execPath, args, { env: environment });
  let err = '';
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  child.stdout.once('data', () => child.stdout.destroy());
  const [code] = (await once(child, 'close')) as [number];
  expect({ code, err }).toEqual({ code: 0, err: '' });
});

test('two at once, from no bundle at all, both answer', async () => {
  const cache = join(projectRoot, 'node_modules/.cache/zhitu');
  for (const name of readdirSync(cache)) if (name.startsWith('terminal-')) rmSync(join(cache, name));
  const asked = [1, 2].map(() =>
    once(spawn(process.execPath, [script, 'search', 'four-jobs', 'ops'], { env: environment }), 'close'),
  );
  expect((await Promise.all(asked)).map(([code]) => code as unknown)).toEqual([0, 0]);
});

test('the example in src/core.ts runs', () => {
  const [, block = ''] =
    /```js\n([^]*?)```/.exec(readFileSync(join(projectRoot, 'src/core.ts'), 'utf8')) ?? [];
  const example = `${block.replace(/^ \* ?/gm, '')}\nconsole.log(svg.length > 1000);`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', example], {
    encoding: 'utf8',
    cwd: projectRoot,
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^implementation-engineer > .* > cio \{/);
  expect(stdout).toMatch(/true\n$/);
});

test('docs/terminal.md names the fields as they are', () => {
  const text = readFileSync(join(projectRoot, 'docs/terminal.md'), 'utf8');
  const [, block = ''] = /```json\n([^]*?)```/.exec(text) ?? [];
  const found = json(['routes', 'it-services', '实施', 'CIO', '-k', '1']);
  expect(fieldsOf(JSON.parse(block))).toEqual(fieldsOf(found));
});

/** The paths of the fields, without values: what is on the map may change. */
function fieldsOf(value: unknown, path = ''): string[] {
  const inner = Array.isArray(value)
    ? value.flatMap((item: unknown) => fieldsOf(item, `${path}[]`))
    : value !== null && typeof value === 'object'
      ? Object.entries(value).flatMap(([key, item]: [string, unknown]) => fieldsOf(item, `${path}.${key}`))
      : [path];
  return [...new Set(inner)].sort();
}

describe('convert', () => {
  const question = '#/routes/implementation-engineer/cio';
  const at = (name: string): string => join(folder, name);

  test.each(['map', 'route'] as const)('writes, in every format, what the page writes: %s', (part) => {
    const files = SECTIONS.map((section) => [section, readSection('it-services', section)]);
    const { map } = readCareerMap(Object.fromEntries(files) as MapFiles);
    const graph = new CareerGraph(map as CareerMap);
    const taken = extract(graph, answer(graph, readAddress(question, graph).question), part) as Extract;
    for (const writer of WRITERS) {
      const file = at(`${part}-${writer.id}.x`);
      const said = json([
        'convert',
        'it-services',
        '-o',
        file,
        '--format',
        writer.id,
        '--lang',
        'zh',
        '--question',
        question,
        '--part',
        part,
      ]);
      const written = writer.of(exportContent(taken, 'zh', layOut(graph).placement.at));
      expect(said).toMatchObject({ map: 'it-services', format: writer.id, part });
      expect(said.files).toEqual(written.map(({ suffix }) => at(`${part}-${writer.id}${suffix}.x`)));
      expect(said.files.map((path) => readFileSync(path, 'utf8'))).toEqual(written.map(({ text }) => text));
    }
  });

  test('takes the format from the ending, and the least part there is of a question', () => {
    const parts = { '#/routes/implementation-engineer/cio': 'route', '#/role/cio': 'selection', '#/': 'map' };
    for (const [asked, part] of Object.entries(parts)) {
      const file = at(`${part}.graphology.json`);
      const said = json(['convert', 'it-services', '-o', file, '--question', asked]);
      expect(said).toMatchObject({ format: 'graphology', part, files: [file] });
      const { nodes, edges } = JSON.parse(readFileSync(file, 'utf8')) as Record<'nodes' | 'edges', unknown[]>;
      expect([nodes.length, edges.length]).toEqual([said.roles, said.transitions]);
    }
  });

  test('a part of a map is a map: it can be asked', () => {
    const file = at('part.json');
    const args = ['convert', 'it-services', '-o', file, '--format', 'career-map', '--question', question];
    expect(zhitu(args)).toEqual({ code: 0, err: '', out: `${file}: 3 roles, 2 transitions\n` });
    expect(json(['check', file])).toMatchObject({ sound: true, map: 'it-services-route' });
    expect(json(['routes', file, 'implementation-engineer', 'cio']).routes).toHaveLength(1);
  });

  test('to standard output, and nothing but the file', () => {
    const args = ['convert', 'four-jobs', '-o', '-', '--format', 'mermaid'];
    const { code, out, err } = run(args);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^---\ntitle: "[^"]+"\n---\nflowchart LR\n/);
  });

  test('a table is two files, named for what is in them', () => {
    const { out } = zhitu(['convert', 'four-jobs', '-o', at('table.csv')]);
    expect(out.trim().split('\n')).toHaveLength(2);
    expect(readFileSync(at('table-roles.csv'), 'utf8')).toMatch(/^\ufeffid,/);
    expect(readFileSync(at('table-transitions.csv'), 'utf8')).toMatch(/^\ufeffFrom: id,/);
    expect(zhitu(['convert', 'four-jobs', '-o', '-', '--format', 'csv']).err).toBe(
      `${TERMINAL.en.wrong.severalFiles('csv')}\n`,
    );
  });

  test('writes over nothing unless told', () => {
    const file = at('once.dot');
    const args = ['convert', 'four-jobs', '-o', file];
    expect(zhitu(args).code).toBe(0);
    writeFileSync(file, 'mine');
    expect(zhitu(args)).toEqual({ code: 2, out: '', err: `${TERMINAL.en.wrong.exists([file])}\n` });
    expect(readFileSync(file, 'utf8')).toBe('mine');
    expect(zhitu([...args, '--force']).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toMatch(/^digraph/);
    writeFileSync(at('half-transitions.csv'), 'mine');
    expect(zhitu(['convert', 'four-jobs', '-o', at('half.csv')]).code).toBe(2);
    expect(readdirSync(folder)).not.toContain('half-roles.csv');
  });

  test.each([
    [['-o', 'x.json'], 'career-map'],
    [['-o', 'x.json'], '--format'],
    [['-o', 'x.doc'], 'markdown'],
    [['-o', 'x.md', '--format', 'docx'], 'docx'],
    [['-o', 'x.md', '--part', 'route'], 'map'],
    [['-o', 'x.md', '--question', '#/role/nobody'], 'nobody'],
    [['-o', 'x.md', '--question', '#/role/cio?odd=1'], 'odd=1'],
    [['-o', 'no/such/folder/x.md'], 'ENOENT'],
    [['--format', 'gexf'], '-o <file>'],
    [['-o'], '-o'],
  ])('refuses %j and says what would be right', (args, said) => {
    const { code, out, err } = zhitu(['convert', 'it-services', ...args]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(said);
    expect(readdirSync(projectRoot)).not.toContain('x.md');
  });
});

describe('picture', () => {
  const question = '#/routes/implementation-engineer/cio';
  const at = (name: string): string => join(folder, name);

  test('writes what the page saves, and what it shows is inside', () => {
    const file = at('ladder.svg');
    const args = [
      'picture',
      'it-services',
      '-o',
      file,
      '--question',
      question,
      '--of',
      'ladder',
      '--lang',
      'zh',
    ] as const;
    const said = json(args);
    const svg = readFileSync(file, 'utf8');
    expect(said).toMatchObject({ map: 'it-services', title: '从实施工程师到首席信息官', file });
    expect(svg).toContain(`width="${said.width}" height="${said.height}"`);
    expect(svg.match(/data-role="/g)).toHaveLength(3);
    expect(svg).toMatch(/<metadata id="zhitu">.*routes\/implementation-engineer\/cio/);
    expect(zhitu([...args.slice(0, 3), '-', ...args.slice(4)]).out).toBe(svg);
  });

  test('draws every kind there is of a question', () => {
    const kinds = { [question]: ['part', 'ladder', 'strip', 'map'], '#/role/cio': ['ways', 'map'] };
    for (const [asked, of] of Object.entries(kinds))
      for (const kind of of) {
        const args = [
          'picture',
          'it-services',
          '-o',
          '-',
          '--question',
          asked,
          '--of',
          kind,
          '--theme',
          'dark',
        ];
        expect(zhitu(args).out).toMatch(/^<svg [\s\S]*<\/svg>$/);
      }
  });

  test.each([
    [
      ['-o', 'x.png'],
      'A picture is an SVG here: “x.png” has to end in .svg. The page saves the other formats.',
    ],
    [['-o', '-', '--of', 'ladder'], 'There is no picture “ladder” of this question; there is map.'],
    [['-o', '-', '--theme', 'grey'], '--theme is light or dark, not “grey”.'],
    [[], '-o <file> is needed, or -o - for standard output.'],
  ])('%j is refused in a sentence', (args, sentence) => {
    const { code, err } = zhitu(['picture', 'it-services', ...args]);
    expect([code, err.trim()]).toEqual([2, sentence]);
  });
});
