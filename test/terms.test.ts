import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/* One word, one meaning: what docs/terms.md says is what the code exports, and no name is exported for two things. */

const SRC = join(import.meta.dirname, '../src');
const TERMS = readFileSync(join(import.meta.dirname, '../docs/terms.md'), 'utf8');

const EXPORTED = new Map<string, string[]>();
for (const file of readdirSync(SRC, { recursive: true, encoding: 'utf8' })) {
  if (!file.endsWith('.ts') || file.endsWith('.test.ts')) continue;
  const text = readFileSync(join(SRC, file), 'utf8');
  for (const [, name = ''] of text.matchAll(
    /^export (?:abstract |async )*(?:function\*?|const|class|interface|type|let|enum) (\w+)/gm,
  ))
    EXPORTED.set(name, [...(EXPORTED.get(name) ?? []), file]);
}

const rows = TERMS.split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:word|-)/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));

test.each(rows.map(([, word = '', , type = '']) => [word, type]))('%s is %s, and that only', (_, type) => {
  const name = /^`(\w+)`$/.exec(type)?.[1] ?? '';
  expect(EXPORTED.get(name)).toHaveLength(1);
});

test('there are some thirty words, each with its Chinese, its meaning and what it is not', () => {
  expect(rows.length).toBeGreaterThan(29);
  for (const row of rows) expect(row.filter((cell) => cell !== '')).toHaveLength(5);
  expect(new Set(rows.map(([, word]) => word)).size).toBe(rows.length);
});

test('no name is exported for two things', () => {
  const twice = [...EXPORTED].filter(([, files]) => files.length > 1);
  expect(Object.fromEntries(twice)).toEqual({});
});
