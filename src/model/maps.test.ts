import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseMap } from './parse-map.ts';
import { SECTIONS, type RawMap } from './problem.ts';

/* The maps of graph-data/: each parses without a word, speaks both languages, and copies nobody. */

const ROOT = join(import.meta.dirname, '../..');
const MAPS = readdirSync(join(ROOT, 'graph-data'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** The evidence the maps were written from; it is not part of the project and need not be there. */
const FACTS = join(ROOT, '../shared/facts');

function json(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function rawMap(map: string): RawMap {
  const files = SECTIONS.map((section) => [section, json(join(ROOT, 'graph-data', map, `${section}.json`))]);
  return Object.fromEntries(files) as RawMap;
}

describe.each(MAPS)('%s', (map) => {
  const raw = rawMap(map);

  test('has no problems, not even warnings', () => {
    expect(parseMap(raw).problems).toEqual([]);
  });

  test('says everything in both languages', () => {
    expect(textsIn(raw, '').filter(({ text }) => text.zh === undefined || text.en === undefined)).toEqual([]);
  });

  test.skipIf(!existsSync(FACTS))(
    'takes no run of eight Han characters from the founding text (skipped without it)',
    () => {
      const { hashes } = json(join(FACTS, 'seed-shingles.json')) as { hashes: number[] };
      const copied = new Set(hashes);
      const runs = textsIn(raw, '').flatMap(({ place, text }) =>
        runsOfEight(text.zh ?? '').map((run) => ({ place, run })),
      );
      expect(runs.filter(({ run }) => copied.has(fnv1a(run)))).toEqual([]);
    },
  );
});

interface SeedPlace {
  fact: string;
  source: string;
  places: string[];
  reason?: unknown;
}

describe.each(MAPS.filter((map) => existsSync(join(ROOT, 'graph-data', map, 'seed-places.json'))))(
  'the founding facts in %s',
  (map) => {
    const listed = json(join(ROOT, 'graph-data', map, 'seed-places.json')) as SeedPlace[];
    const raw = rawMap(map) as Record<string, unknown>;

    test('S1–S72 are all listed, once', () => {
      expect(listed.map(({ fact }) => fact)).toEqual(
        Array.from({ length: 72 }, (_, index) => `S${index + 1}`),
      );
    });

    test.each(listed.map((entry) => [entry.fact, entry] as const))(
      '%s stands where it is said to, with its source',
      (_, entry) => {
        if (entry.places.length === 0) expect(entry.reason).toBeDefined();
        for (const place of entry.places) {
          const found = thingAt(raw, place);
          expect(found, place).toBeDefined();
          if (!/\/(stage|aliases)$/.test(place))
            expect(JSON.stringify(found), place).toContain(`"${entry.source}"`);
        }
      },
    );

    test.skipIf(!existsSync(FACTS))(
      'every fact cites the source it came from (skipped without the facts)',
      () => {
        const { facts } = json(join(FACTS, 'seed-facts.json')) as { facts: { id: string; source: string }[] };
        expect(listed.map(({ fact, source }) => [fact, source])).toEqual(
          facts.map(({ id, source }) => [id, source]),
        );
      },
    );
  },
);

interface Item {
  id?: string;
  from?: string;
  to?: string;
  kind?: string;
}

/** What stands at `/roles/<id>/claims/<id>`, `/transitions/<from>/<to>/directed`, `/map/stages/<id>` … */
function thingAt(raw: unknown, place: string): unknown {
  const [, section = '', ...path] = place.split('/');
  let here = (raw as Record<string, unknown>)[section];
  if (section === 'transitions') {
    const [from, to, kind] = path.splice(0, 3);
    here = (here as Item[]).find(
      (item) => item.from === from && item.to === to && (item.kind === 'overlap') === (kind === 'overlap'),
    );
  }
  for (const key of path)
    here = Array.isArray(here)
      ? ((here as Item[]).find(({ id }) => id === key) ?? (here as unknown[])[Number(key)])
      : (here as Record<string, unknown> | undefined)?.[key];
  return here;
}

interface TextAt {
  place: string;
  text: { zh?: string; en?: string };
}

function textsIn(value: unknown, place: string): TextAt[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('zh' in value || 'en' in value) return [{ place, text: value as TextAt['text'] }];
  return Object.entries(value).flatMap(([key, item]) => textsIn(item, `${place}/${key}`));
}

function runsOfEight(text: string): string[] {
  return (text.match(/[\u4e00-\u9fff]{8,}/g) ?? []).flatMap((run) =>
    Array.from({ length: run.length - 7 }, (_, start) => run.slice(start, start + 8)),
  );
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash;
}
