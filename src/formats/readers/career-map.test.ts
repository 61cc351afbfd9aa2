import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SECTIONS, type Section } from '../../model/problem.ts';
import { readCareerMap, type MapFiles } from './career-map.ts';

const files = Object.fromEntries(
  SECTIONS.map((part) => [part, readFileSync(`graph-data/four-jobs/${part}.json`, 'utf8')]),
) as Record<Section, string>;
const withFiles = (change: Partial<MapFiles>): MapFiles => ({ ...files, ...change });

describe('a map read from its four files', () => {
  it('is opened without a word when all is well', () => {
    const { map, problems } = readCareerMap(files);
    expect(map?.map.id).toBe('four-jobs');
    expect(map?.roles).toHaveLength(9);
    expect(problems).toEqual([]);
  });

  it.each([
    { wrong: 'a trailing comma in a list', text: '[\n  1,\n]', line: 3, column: 1 },
    { wrong: 'a trailing comma in an object', text: '[{\n  "id": "a",\n}]', line: 3, column: 1 },
    { wrong: 'a missing comma', text: '[\n  1\n  2\n]', line: 3, column: 3 },
    { wrong: 'a missing colon', text: '{"id" "a"}', line: 1, column: 7 },
    { wrong: 'a word without quotes', text: '[\n  {"id": ops}\n]', line: 2, column: 10 },
    { wrong: 'a list that is not closed', text: '[\n  1\n', line: 3, column: 1 },
    { wrong: 'an empty file', text: '', line: 1, column: 1 },
    { wrong: 'more after the end', text: '[]\n[]', line: 2, column: 1 },
    { wrong: 'a comment', text: '// roles\n[]', line: 1, column: 1 },
  ])('says file, line and column of $wrong', ({ text, line, column }) => {
    expect(readCareerMap(withFiles({ roles: text }))).toEqual({
      map: undefined,
      problems: [{ fault: 'not-json', severity: 'error', file: 'roles.json', place: '', line, column }],
    });
  });

  it('says which file is missing', () => {
    expect(readCareerMap(withFiles({ sources: undefined }))).toEqual({
      map: undefined,
      problems: [{ fault: 'unreadable', severity: 'error', file: 'sources.json', place: '' }],
    });
  });

  it('says of every file that cannot be read that it cannot', () => {
    const { map, problems } = readCareerMap({
      map: '{',
      roles: undefined,
      transitions: 'x',
      sources: files.sources,
    });
    expect(map).toBeUndefined();
    expect(problems.map(({ fault, file }) => `${file}: ${fault}`)).toEqual([
      'map.json: not-json',
      'roles.json: unreadable',
      'transitions.json: not-json',
    ]);
  });

  it('says what is wrong in several files at once, and where', () => {
    const { map, problems } = readCareerMap({
      map: files.map.replace('#3B3F48', 'grey'),
      roles: files.roles.replace('"level": "entry"', '"level": "nowhere"'),
      transitions: files.transitions.replace('"to": "manager"', '"to": "astronaut"'),
      sources: files.sources.replace('"reliability": "medium"', '"reliability": "so-so"'),
    });
    expect(map).toBeUndefined();
    expect(problems.map(({ file, place, fault }) => `${file} ${place}: ${fault}`).sort()).toEqual([
      'map.json /map/families/0/colour: bad-colour',
      'roles.json /roles/0/level: unknown-reference',
      'sources.json /sources/0/reliability: wrong-type',
      'transitions.json /transitions/0/to: unknown-reference',
    ]);
  });
});

describe('reading', () => {
  const runs = { seed: 20240507, numRuns: 300 };
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.json(),
    fc.constantFrom(
      'null',
      '[]',
      '{}',
      '[null]',
      '[[]]',
      '{"__proto__":1}',
      '[{"id":"constructor"}]',
      undefined,
    ),
  );

  it('never throws, and gives a whole map or problems, whatever the files hold', () => {
    fc.assert(
      fc.property(fc.tuple(anything, anything, anything, anything), ([map, roles, transitions, sources]) => {
        const read = readCareerMap({ map, roles, transitions, sources });
        expect(read.map !== undefined || read.problems.length > 0).toBe(true);
      }),
      runs,
    );
  });

  it('never throws when one good file is spoiled somewhere', () => {
    const spoiled = fc.tuple(fc.constantFrom(...SECTIONS), fc.nat(), fc.string({ maxLength: 3 }));
    fc.assert(
      fc.property(spoiled, ([part, where, by]) => {
        const text = files[part];
        const at = where % text.length;
        const read = readCareerMap(withFiles({ [part]: text.slice(0, at) + by + text.slice(at + 1) }));
        expect(read.map !== undefined || read.problems.length > 0).toBe(true);
      }),
      { ...runs, numRuns: 100 },
    );
  });

  it('never throws on brackets without end', () => {
    expect(readCareerMap(withFiles({ roles: '['.repeat(100_000) })).map).toBeUndefined();
  });

  it('never throws on lists within lists without end', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    expect(readCareerMap(withFiles({ roles: deep })).map).toBeUndefined();
  });
});
