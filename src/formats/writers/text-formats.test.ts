import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportContent } from '../../languages/export-words.ts';
import { absurdMap, exportContents } from '../../../test/absurd-maps.ts';
import { CareerGraph } from '../../model/career-graph.ts';
import { sketchMap } from '../../../test/sketch-map.ts';
import { answer } from '../../queries/answer/answer.ts';
import { extract } from '../../queries/answer/extract.ts';
import { routesBetween } from '../../queries/answer/next-question.ts';
import { readCareerMap, type MapFiles } from '../readers/career-map.ts';
import { markdown } from './markdown.ts';
import { nameIn } from './names.ts';
import { outline } from './outline.ts';
import type { ExportContent, Writer } from './writer.ts';

/* What is read by people: the itinerary and the outline. */

const maps = readdirSync('graph-data', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => {
    const read = (part: string): string => readFileSync(`graph-data/${name}/${part}.json`, 'utf8');
    const files = Object.fromEntries(
      ['map', 'roles', 'transitions', 'sources'].map((part) => [part, read(part)]),
    );
    const { map } = readCareerMap(files as MapFiles);
    if (!map) throw new Error(name);
    return { name, handouts: exportContents(map) };
  });

function textOf(writer: Writer, handout: ExportContent): string {
  return writer.of(handout)[0]?.text ?? '';
}

/** What a line begins with, and what within it is a link, bold or a number of ours: the rest must be text. */
const BEGINNING = /^(?:#{1,3} |\d+\. | *- )/;
const LINK = /\[((?:[^[\]\\]|\\.)*)\]\(<[^<>\s\\"'`]*>\)/g;
const BOLD = /\*\*((?:[^*\\]|\\.)+)\*\*/g;
const NUMBER = / \[\d+\]/g;

/** Throws where a sign that Markdown or HTML reads is left bare. */
function expectPlainlySaid(text: string): void {
  for (const line of text.split('\n')) {
    const said = line.replace(BEGINNING, '').replace(LINK, '$1').replace(BOLD, '$1').replace(NUMBER, '');
    expect(said.replace(/\\[!-/:-@[-`{-~]/g, '')).not.toMatch(/[\\`*_{}[\]<>#|~&$!]/);
  }
}

/** Every source that is named has its number in the list, and none is there unnamed. */
function expectSourcesListed(text: string): void {
  const listed = [...text.matchAll(/^(\d+)\. .* · /gm)].map(([, number]) => Number(number));
  const named = new Set([...text.matchAll(/ \[(\d+)\]/g)].map(([, number]) => Number(number)));
  const last = Math.max(0, ...named);
  expect(named.size).toBe(last);
  expect(listed.slice(listed.length - last)).toEqual(Array.from({ length: last }, (_, index) => index + 1));
}

function expectItinerary(handout: ExportContent): void {
  const text = textOf(markdown, handout);
  expectPlainlySaid(text);
  expectSourcesListed(text);
  const { itinerary } = handout.extract;
  const headings = text.split('\n').filter((line) => /^#+ /.test(line));
  if (itinerary) expect(headings.filter((line) => /^## \d/.test(line))).toHaveLength(itinerary.ways.length);
  else
    expect(headings.filter((line) => line.startsWith('### '))).toHaveLength(
      handout.extract.graph.roles.length,
    );
}

function expectOutline(handout: ExportContent): void {
  const { itinerary, graph } = handout.extract;
  const lines = textOf(outline, handout).trimEnd().split('\n');
  const called = graph.roles.map((role) => nameIn(handout.language, role));
  const inward = lines.map((line) => /^\t*/.exec(line)?.[0].length ?? 0);
  // Nothing is further in than one step from the line before.
  expect(inward.every((depth, index) => depth <= (inward[index - 1] ?? 0) + 1)).toBe(true);
  expect(lines.every((line) => !/[\r\u2028\u2029]|\S\t/.test(line))).toBe(true);
  if (itinerary) {
    const stops = lines.filter((line) => /^\d+\. /.test(line)).map((line) => line.replace(/^\d+\. /, ''));
    expect(stops).toEqual(expect.arrayContaining(called));
    expect(lines).toHaveLength(2 + 3 * itinerary.ways.length + 1 + licences(handout));
  } else {
    const steps = graph.roles.flatMap(({ id }) => graph.stepsFrom(id)).length;
    const families = new Set(graph.roles.map(({ family }) => family)).size;
    expect(lines).toHaveLength(2 + families + graph.roles.length + steps + licences(handout));
  }
}

function licences({ extract }: ExportContent): number {
  return extract.graph.map.map.licence === undefined ? 0 : 1;
}

describe.each([
  ['markdown', expectItinerary],
  ['outline', expectOutline],
])('%s', (_id, check) => {
  test.each(maps)('tells whatever is asked of $name', ({ handouts }) => {
    for (const handout of handouts) check(handout);
  });

  test('tells absurd names as text and nothing else', () => {
    fc.assert(
      fc.property(absurdMap(), (map) => {
        for (const handout of exportContents(map, 6)) check(handout);
      }),
      { numRuns: 60 },
    );
  });
});

test('an itinerary says each step, what is known of it and what is not', () => {
  const graph = new CareerGraph(
    sketchMap(`
      a in sales at junior
      b in sales at senior
      a [tech 2, selling 1]
      b [tech 4]
      a => b : 2, years 2-4
      b -> c : editorial`),
  );
  const [from, , to] = ['a', 'b', 'c'].map((id) => graph.find(id)?.id);
  const taken = extract(graph, answer(graph, routesBetween(graph.map, from, to)), 'route');
  expect(taken && textOf(markdown, exportContent(taken, 'en'))).toMatchInlineSnapshot(`
    "# From a to c

    2 steps · 1 of 2 steps sourced

    1. **a** · Sales · Junior
    2. **b** · Sales · Senior
    3. **c** · Family · Level

    ## 1. a → b

    Promotion · Practitioner says · Takes 2–4 years

    - **Why it works** · The source gives no reason.
    - **To learn** · not stated
    - **In the way** · not stated
    - Of what b asks, you bring 50% (judged on 1 skill) · tech +2
    - **Sources**
      - Practitioner says [1] [2]

    ## 2. b → c

    Move · Editors’ estimate

    - **Why it works** · not stated
    - **To learn** · not stated
    - **In the way** · not stated
    - Readiness: unknown
    - **Sources**
      - Editors’ estimate

    ## Sources

    1. Source 0 · undated · medium reliability
    2. Source 1 · undated · medium reliability
    "
  `);
  expect(taken && textOf(outline, exportContent(taken, 'zh'))).toMatchInlineSnapshot(`
    "从a到c
    2 步 · 2 步中 1 步有出处
    1. a
    2. b
    	晋升 · 从业者说 · 这一步需 2-4 年
    	b要求的，已具备 50%（按 1 项技能算）
    3. c
    	转岗 · 编者估计
    	已具备多少：未知
    "
  `);
});
