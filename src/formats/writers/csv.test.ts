import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { absurdMap, TRAPS, exportContents } from '../../../test/absurd-maps.ts';
import { inLanguage } from '../../model/text.ts';
import { readCareerMap, type MapFiles } from '../readers/career-map.ts';
import { csv } from './csv.ts';
import { safeText } from './safe-text.ts';
import type { ExportContent } from './writer.ts';

/* The two tables, read back by Papa Parse. */

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

/** The rows of a table without its mark; each as long as the first. */
function rowsOf(text: string): string[][] {
  expect(text.startsWith('\ufeff')).toBe(true);
  const { data, errors } = papa.parse<string[]>(text.slice(1), { delimiter: ',', skipEmptyLines: true });
  expect(errors).toEqual([]);
  expect(new Set(data.map((row) => row.length)).size).toBe(1);
  return data;
}

/** What a spreadsheet would do more with than show it. */
const DANGER = /^\s*[=+\-@＝＋－＠]|^[\t\n]/;

/** As a person reads a cell: without the apostrophe that makes it a text. */
function asShown(cell: string | undefined): string | undefined {
  return cell?.startsWith("'") && DANGER.test(cell.slice(1)) ? cell.slice(1) : cell;
}

function expectTables(handout: ExportContent): void {
  const { extract, language, words } = handout;
  const { graph } = extract;
  const [roles, transitions] = csv.of(handout).map(({ text }) => rowsOf(text));
  for (const cell of [...(roles ?? []), ...(transitions ?? [])].flat()) expect(DANGER.test(cell)).toBe(false);
  const [heading, ...rows] = roles ?? [];
  expect(heading?.slice(0, 3)).toEqual([words.headings.id, words.headings.zh, words.headings.en]);
  expect(rows.map(([id, zh, en]) => [id, asShown(zh), asShown(en)])).toEqual(
    graph.roles.map(({ id, name }) => [id, safeText(name.zh ?? ''), safeText(name.en ?? '')]),
  );
  const ofSkills = (graph.map.map.skills ?? []).map(({ id }, index) => ({ id, column: 9 + index }));
  for (const { id, column } of ofSkills)
    expect(rows.map((row) => row[column])).toEqual(
      graph.roles.map(({ skills }) => String(skills?.[id]?.level ?? '')),
    );
  const said = (id: string): string => safeText(inLanguage(graph.find(id)?.name ?? {}, language));
  expect(
    (transitions ?? [])
      .slice(1)
      .map(([from, a, to, b, kind, , why]) => [from, asShown(a), to, asShown(b), kind, asShown(why)]),
  ).toEqual(
    graph.map.transitions.map(({ from, to, kind, why }) => [
      from,
      said(from),
      to,
      said(to),
      words.kinds[kind],
      why ? safeText(inLanguage(why, language)) : '',
    ]),
  );
}

describe('csv', () => {
  test.each(maps)('holds every row of $name', ({ handouts }) => {
    for (const handout of handouts) expectTables(handout);
  });

  test('holds absurd names, and none a spreadsheet reckons with', () => {
    fc.assert(
      fc.property(absurdMap(), (map) => {
        for (const handout of exportContents(map, 5)) expectTables(handout);
      }),
      { numRuns: 60 },
    );
  });

  test('the traps are traps: some would be formulas', () => {
    expect(TRAPS.filter((trap) => DANGER.test(trap)).length).toBeGreaterThan(4);
  });
});
