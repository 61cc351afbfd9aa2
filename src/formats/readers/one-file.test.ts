import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SECTIONS } from '../../model/problem.ts';
import { readCareerMap, type MapFiles } from './career-map.ts';
import { readOneFile } from './one-file.ts';

const texts = SECTIONS.map((part) => [part, readFileSync(`graph-data/four-jobs/${part}.json`, 'utf8')]);
const files = Object.fromEntries(texts) as Record<keyof MapFiles, string>;
const sections = Object.fromEntries(SECTIONS.map((part) => [part, JSON.parse(files[part]) as unknown]));

test('one file holds what four do', () => {
  expect(readOneFile(JSON.stringify(sections), 'mine.json')).toEqual(readCareerMap(files));
});

test('a mistake is said with the name of the file', () => {
  const { map, problems } = readOneFile(JSON.stringify({ ...sections, roles: [] }), 'mine.json');
  expect(map).toBeUndefined();
  expect(new Set(problems.map(({ file }) => file))).toEqual(new Set(['mine.json']));
  expect(readOneFile('{', 'mine.json').problems).toMatchObject([{ fault: 'not-json', file: 'mine.json' }]);
  expect(readOneFile(undefined, 'mine.json').problems).toMatchObject([{ fault: 'unreadable' }]);
});

test.each(['null', '7', '[]', '{}', '"map"'])('%s has none of the four sections', (text) => {
  const { problems } = readOneFile(text, 'mine.json');
  expect(problems).toEqual(
    SECTIONS.map((key) => ({ severity: 'error', file: 'mine.json', place: '', fault: 'missing', key })),
  );
});
