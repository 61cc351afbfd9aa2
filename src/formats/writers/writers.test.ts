import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { absurdMap, exportContents } from '../../../test/absurd-maps.ts';
import { exportContent } from '../../languages/export-words.ts';
import { CareerGraph } from '../../model/career-graph.ts';
import { sketchMap } from '../../../test/sketch-map.ts';
import { LANGUAGES } from '../../model/text.ts';
import { answer } from '../../queries/answer/answer.ts';
import { extract } from '../../queries/answer/extract.ts';
import { OVERVIEW } from '../../queries/ask/question.ts';
import { readCareerMap, type MapFiles } from '../readers/career-map.ts';
import { readOneFile } from '../readers/one-file.ts';
import type { ExportContent, WrittenFile } from './writer.ts';
import { WRITERS } from './writers.ts';

/* What holds for every format; what each must hold beside it is in a test of its own. */

const maps = readdirSync('graph-data', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => {
    const read = (part: string): string => readFileSync(`graph-data/${name}/${part}.json`, 'utf8');
    const files = Object.fromEntries(
      ['map', 'roles', 'transitions', 'sources'].map((part) => [part, read(part)]),
    );
    const { map } = readCareerMap(files as MapFiles);
    if (!map) throw new Error(name);
    return { name, handouts: exportContents(map, 150) };
  });

/** Control characters, and marks that turn a line round; a mark at the very beginning says how a table is written. */
const UNSEEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

function expectFiles(files: readonly WrittenFile[]): void {
  for (const { text } of files) {
    expect(text.trim()).not.toBe('');
    expect(text.isWellFormed()).toBe(true);
    expect(UNSEEN.exec(text)).toBeNull();
  }
}

test('ids are unique, every format is named, and a file gets an ending', () => {
  expect(new Set(WRITERS.map(({ id }) => id)).size).toBe(WRITERS.length);
  expect(new Set(WRITERS.map(({ endings }) => endings[0])).size).toBe(WRITERS.length);
  for (const { name, about, endings, media } of WRITERS) {
    for (const language of LANGUAGES) expect([name[language], about[language]].every(Boolean)).toBe(true);
    expect(endings.every((ending) => /^[a-z]+(\.json)?$/.test(ending))).toBe(true);
    expect(media).toMatch(/^[a-z]+\/[a-z+.-]+(;charset=utf-8)?$/);
  }
});

describe.each(WRITERS)('$id', (writer) => {
  test.each(maps)('writes whatever is asked of $name', ({ handouts }) => {
    for (const handout of handouts) expectFiles(writer.of(handout));
  });

  test('writes names that nobody should have', () => {
    fc.assert(
      fc.property(absurdMap(), (map) => {
        for (const handout of exportContents(map, 6)) expectFiles(writer.of(handout));
      }),
      { numRuns: 40 },
    );
  });

  test('gives the same bytes for the same question, asked anew', () => {
    const [one, two] = [0, 1].map(() => {
      const graph = new CareerGraph(sketchMap('a -> b : 2\nb ~ c\na [tech 3]\nb [tech 4]'));
      const taken = extract(graph, answer(graph, OVERVIEW), 'map');
      return taken && writer.of(exportContent(taken, 'en'));
    });
    expect(one).toEqual(two);
    expect(one).toBeDefined();
  });

  test('writes a map of one role, and one without a transition', () => {
    const graph = new CareerGraph(sketchMap('a in x at y'));
    const taken = extract(graph, answer(graph, OVERVIEW), 'map');
    if (!taken) throw new Error('there is always the whole map');
    for (const language of LANGUAGES) expectFiles(writer.of(exportContent(taken, language)));
  });
});

describe('career-map', () => {
  const [career] = WRITERS.filter(({ id }) => id === 'career-map');
  const opened = (handout: ExportContent): ReturnType<typeof readOneFile> =>
    readOneFile(career?.of(handout)[0]?.text, 'part.json');

  test.each(maps)('opens again to the same map, without a word: $name', ({ handouts }) => {
    for (const handout of handouts.filter((_, index) => index % 3 === 0)) {
      const { map, problems } = opened(handout);
      expect(problems).toEqual([]);
      expect(map).toEqual(handout.extract.graph.map);
    }
  });

  test('keeps absurd names to the letter', () => {
    fc.assert(
      fc.property(absurdMap(), (map) => {
        for (const handout of exportContents(map, 4)) {
          expect(opened(handout).map).toEqual(handout.extract.graph.map);
          expect(career?.of(handout)[0]?.text).not.toContain('<');
        }
      }),
      { numRuns: 40 },
    );
  });
});
