import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { careerMapJsonSchema, SECTION_POINTERS } from './json-schema.ts';
import { parseMap } from './parse-map.ts';
import { SECTIONS, type RawMap } from './problem.ts';

/* The committed schema is what the code says, and a validator that knows nothing of our parser agrees with it. */

const MAPS_FOLDER = join(import.meta.dirname, '../../graph-data');
const MAPS = readdirSync(MAPS_FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const committed = json('career-map.schema.json') as object;
const ajv = new Ajv({
  allErrors: true,
  strict: true,
  strictTypes: false,
  strictTuples: false,
  strictRequired: false,
});
ajv.addSchema(committed, 'career-map');

function json(file: string): unknown {
  return JSON.parse(readFileSync(join(MAPS_FOLDER, file), 'utf8'));
}

function rawMap(map: string): RawMap {
  return Object.fromEntries(
    SECTIONS.map((section) => [section, json(`${map}/${section}.json`)]),
  ) as unknown as RawMap;
}

function errorsOf(pointer: string, value: unknown): unknown[] {
  const validate = ajv.getSchema(`career-map${pointer}`);
  if (!validate) throw new Error(`No schema at ${pointer}`);
  return validate(value) === true ? [] : (validate.errors ?? []);
}

test('career-map.schema.json is what the code says (npm run write:schema)', () => {
  expect(committed).toEqual(JSON.parse(JSON.stringify(careerMapJsonSchema())));
});

describe.each(MAPS)('%s', (map) => {
  const raw = rawMap(map);

  test('fits the schema as a whole', () => {
    expect(errorsOf('', raw)).toEqual([]);
  });

  test.each(SECTIONS)('has a file of %s that fits its own part', (section) => {
    expect(errorsOf(SECTION_POINTERS[section], raw[section])).toEqual([]);
  });
});

test.each<[string, RegExp, string]>([
  ['an id with capitals', /"id": ?"ops-engineer"/, '"id":"Ops-Engineer"'],
  ['a colour by name', /"colour": ?"[^"]+"/, '"colour":"grey"'],
  ['an unknown basis', /"basis": ?"testimony"/, '"basis":"rumour"'],
  ['a number in words', /"year": ?"undated"/, '"year":"last"'],
  ['a text in no language', /"title": ?\{[^}]*\}/, '"title":{}'],
  ['a blank text', /"zh": ?"[^"]+"/, '"zh":" "'],
  ['a missing field', /"reliability": ?"[^"]+",?/, ''],
  ['another format', /career-map\/1/, 'career-map/2'],
])('%s is refused by the parser and by the schema', (_, sound, broken) => {
  const text = JSON.stringify(rawMap('four-jobs'));
  const raw = JSON.parse(text.replace(sound, broken)) as RawMap;
  expect(text).toMatch(sound);
  expect(parseMap(raw).map).toBeUndefined();
  expect(errorsOf('', raw)).not.toEqual([]);
});

test('an editor may be told where each section is', () => {
  const settings = JSON.parse(readFileSync(join(MAPS_FOLDER, '../.vscode/settings.json'), 'utf8')) as {
    'json.schemas': { fileMatch: string[]; schema: { $ref: string } }[];
  };
  expect(settings['json.schemas'].map(({ fileMatch, schema }) => [fileMatch, schema.$ref])).toEqual(
    SECTIONS.map((section) => [
      [`/graph-data/*/${section}.json`],
      `./career-map.schema.json${SECTION_POINTERS[section]}`,
    ]),
  );
});
