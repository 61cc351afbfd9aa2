import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMap } from './parse-map.ts';
import type { Problem } from './problem.ts';

type Raw = Record<string, unknown>;

/** A small sound map, to be spoiled. */
function sound() {
  return {
    map: {
      format: 'career-map/1',
      id: 'small',
      title: { zh: '小图', en: 'Small' },
      families: [{ id: 'sales', name: { en: 'Sales' }, colour: '#c77700' }] as Raw[],
      levels: [{ id: 'entry', name: { en: 'Entry' } }] as Raw[],
      skills: [{ id: 'technology', name: { en: 'Technology' } }] as Raw[],
      skillScale: 5,
    } as Raw,
    roles: [
      { id: 'a', name: { zh: '甲' }, family: 'sales', level: 'entry' },
      { id: 'b', name: { en: 'B' }, family: 'sales', level: 'entry' },
    ] as Raw[],
    transitions: [
      { from: 'a', to: 'b', kind: 'move', evidence: [{ basis: 'testimony', sources: ['s1'] }] },
    ] as Raw[],
    sources: [{ id: 's1', title: { en: 'One' }, language: 'en', kind: 'post', reliability: 'low' }] as Raw[],
  };
}

type Sound = ReturnType<typeof sound>;

function problemsAfter(spoil: (raw: Sound) => void): readonly Problem[] {
  const raw = sound();
  spoil(raw);
  const { map, problems } = parseMap(raw);
  if (problems.some(({ severity }) => severity === 'error')) expect(map).toBeUndefined();
  return problems;
}

function at(list: Raw[], index: number): Raw {
  return list[index] as Raw;
}

test('a sound map has no problems', () => {
  expect(parseMap(sound())).toMatchObject({ map: { map: { id: 'small' } }, problems: [] });
});

describe('each mistake is named with its file and place', () => {
  const mistakes: [string, (raw: Sound) => void, Partial<Problem>][] = [
    [
      'unknown role',
      (raw) => (at(raw.transitions, 0)['to'] = 'nobody'),
      { fault: 'unknown-reference', file: 'transitions.json', place: '/transitions/0/to' },
    ],
    [
      'unknown family',
      (raw) => (at(raw.roles, 1)['family'] = 'none'),
      { fault: 'unknown-reference', file: 'roles.json', place: '/roles/1/family' },
    ],
    [
      'duplicate role',
      (raw) => (at(raw.roles, 1)['id'] = 'a'),
      { fault: 'duplicate', file: 'roles.json', place: '/roles/1/id' },
    ],
    [
      'duplicate transition',
      (raw) => raw.transitions.push({ from: 'a', to: 'b', kind: 'promotion' }),
      { fault: 'duplicate', place: '/transitions/1' },
    ],
    [
      'overlap told twice',
      (raw) =>
        raw.transitions.push(
          { from: 'a', to: 'b', kind: 'overlap' },
          { from: 'b', to: 'a', kind: 'overlap' },
        ),
      { fault: 'duplicate', place: '/transitions/2' },
    ],
    [
      'self-transition',
      (raw) => (at(raw.transitions, 0)['to'] = 'a'),
      { fault: 'self-transition', place: '/transitions/0/to' },
    ],
    [
      'level out of scale',
      (raw) => (at(raw.roles, 0)['skills'] = { technology: { level: 9, basis: 'editorial', sources: [] } }),
      { fault: 'out-of-scale', place: '/roles/0/skills/technology/level' },
    ],
    ['missing name', (raw) => delete at(raw.roles, 0)['name'], { fault: 'missing', place: '/roles/0/name' }],
    [
      'blank name',
      (raw) => (at(raw.roles, 0)['name'] = { zh: ' ' }),
      { fault: 'no-text', place: '/roles/0/name/zh' },
    ],
    [
      'no name in any language',
      (raw) => (at(raw.roles, 0)['name'] = {}),
      { fault: 'no-text', place: '/roles/0/name' },
    ],
    [
      'wrong type',
      (raw) => (at(raw.roles, 0)['aliases'] = 'SE'),
      { fault: 'wrong-type', place: '/roles/0/aliases' },
    ],
    [
      'string for a number',
      (raw) => (at(raw.transitions, 0)['years'] = ['3', 5]),
      { fault: 'wrong-type', place: '/transitions/0/years/0' },
    ],
    [
      'years the wrong way round',
      (raw) => (at(raw.transitions, 0)['years'] = [5, 3]),
      { fault: 'reversed-years', place: '/transitions/0/years' },
    ],
    [
      'id with capitals',
      (raw) => (at(raw.roles, 0)['id'] = 'Role A'),
      { fault: 'bad-id', place: '/roles/0/id' },
    ],
    [
      'constructor as an id',
      (raw) => (at(raw.roles, 0)['id'] = 'constructor'),
      { fault: 'reserved-id', place: '/roles/0/id' },
    ],
    [
      '__proto__ as an id',
      (raw) => (at(raw.roles, 0)['id'] = '__proto__'),
      { fault: 'reserved-id', place: '/roles/0/id' },
    ],
    [
      '__proto__ as a key',
      (raw) => (at(raw.roles, 0)['skills'] = JSON.parse('{"__proto__": {}}') as unknown),
      { fault: 'reserved-id', place: '/roles/0/skills/__proto__' },
    ],
    [
      'evidence with no sources',
      (raw) => (at(raw.transitions, 0)['evidence'] = [{ basis: 'testimony', sources: [] }]),
      { fault: 'no-source', place: '/transitions/0/evidence/0/sources' },
    ],
    [
      'evidence without the key',
      (raw) => (at(raw.transitions, 0)['evidence'] = [{ basis: 'testimony' }]),
      { fault: 'no-source', place: '/transitions/0/evidence/0/sources' },
    ],
    [
      'unknown source',
      (raw) => (at(raw.transitions, 0)['evidence'] = [{ basis: 'testimony', sources: ['s2'] }]),
      { fault: 'unknown-reference', place: '/transitions/0/evidence/0/sources/0' },
    ],
    [
      'wrong format',
      (raw) => (raw.map['format'] = 'career-map/9'),
      { fault: 'wrong-format', place: '/map/format' },
    ],
    ['no lanes', (raw) => (raw.map['families'] = []), { fault: 'empty', place: '/map/families' }],
    [
      'odd colour',
      (raw) => (at(raw.map['families'] as Raw[], 0)['colour'] = 'red'),
      { fault: 'bad-colour', place: '/map/families/0/colour' },
    ],
    [
      'link that is none',
      (raw) => (at(raw.sources, 0)['url'] = 'javascript:alert(1)'),
      { fault: 'bad-link', place: '/sources/0/url' },
    ],
    [
      'pay without a year',
      (raw) => (at(raw.roles, 0)['pay'] = [{ currency: 'CNY', per: 'year', place: 'CN', sources: ['s1'] }]),
      { fault: 'missing', place: '/roles/0/pay/0/year' },
    ],
    [
      'claim about nothing known',
      (raw) =>
        (at(raw.roles, 0)['claims'] = [
          { id: 'c', about: 'weather', says: { en: 'x' }, basis: 'testimony', sources: ['s1'] },
        ]),
      { fault: 'unknown-reference', place: '/roles/0/claims/0/about' },
    ],
    [
      'a section of the wrong kind',
      (raw) => ((raw as Raw)['roles'] = 'none'),
      { fault: 'wrong-type', place: '/roles' },
    ],
  ];
  test.each(mistakes)('%s', (_, spoil, expected) => {
    expect(problemsAfter(spoil)).toContainEqual(expect.objectContaining({ severity: 'error', ...expected }));
  });
});

test('every mistake is reported at once', () => {
  const problems = problemsAfter((raw) => {
    at(raw.transitions, 0)['to'] = 'nobody';
    delete at(raw.roles, 1)['name'];
    at(raw.sources, 0)['reliability'] = 'splendid';
    raw.map['title'] = {};
  });
  expect(problems.map(({ file, place }) => `${file} ${place}`).sort()).toEqual([
    'map.json /map/title',
    'roles.json /roles/1/name',
    'sources.json /sources/0/reliability',
    'transitions.json /transitions/0/to',
  ]);
});

test('an unknown key is a warning, and kept', () => {
  const raw = sound();
  at(raw.roles, 0)['mood'] = 'fine';
  const { map, problems } = parseMap(raw);
  expect(problems).toEqual([
    { fault: 'unknown-key', key: 'mood', severity: 'warning', file: 'roles.json', place: '/roles/0/mood' },
  ]);
  expect(map?.roles[0]).toHaveProperty('mood', 'fine');
});

test('an estimate of ours may stand without a source', () => {
  expect(
    problemsAfter((raw) => (at(raw.transitions, 0)['evidence'] = [{ basis: 'editorial', sources: [] }])),
  ).toEqual([]);
});

test('anything at all gives a map or an error, and never throws', () => {
  fc.assert(
    fc.property(
      fc.record({
        map: fc.anything(),
        roles: fc.anything(),
        transitions: fc.anything(),
        sources: fc.anything(),
      }),
      (raw) => {
        const { map, problems } = parseMap(raw);
        expect(map === undefined).toBe(problems.some(({ severity }) => severity === 'error'));
      },
    ),
  );
});

test('a sound map with any one value replaced gives a map or an error, and never throws', () => {
  const places = leaves(sound(), []);
  fc.assert(
    fc.property(fc.constantFrom(...places), fc.jsonValue(), (path, value) => {
      const raw = sound();
      replace(raw, path, value);
      const { map, problems } = parseMap(raw);
      expect(map === undefined).toBe(problems.some(({ severity }) => severity === 'error'));
    }),
    { numRuns: 400 },
  );
});

test('what cannot be made a text is wrong anywhere, and never throws', () => {
  const value = JSON.parse('{ "toString": "", "valueOf": "" }') as unknown;
  for (const path of leaves(sound(), [])) {
    const raw = sound();
    replace(raw, path, value);
    expect(parseMap(raw).map, path.join('/')).toBeUndefined();
  }
});

function leaves(value: unknown, path: string[]): string[][] {
  const inner = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [
    ...(path.length > 0 ? [path] : []),
    ...inner.flatMap(([key, item]) => leaves(item, [...path, key])),
  ];
}

function replace(target: unknown, path: readonly string[], value: unknown): void {
  const [key = '', ...rest] = path;
  const holder = target as Raw;
  if (rest.length === 0) holder[key] = value;
  else replace(holder[key], rest, value);
}
