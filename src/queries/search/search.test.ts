import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pinyinFiles, writePinyin } from '../../../scripts/write-pinyin.mjs';
import { CareerGraph } from '../../model/career-graph.ts';
import type { CareerMap, Role } from '../../model/career-map.ts';
import { parseMap } from '../../model/parse-map.ts';
import { SECTIONS, type RawMap } from '../../model/problem.ts';
import { sketchMap } from '../../../test/sketch-map.ts';
import type { PinyinOf } from './pinyin.ts';
import { makeSearch, type SearchHit } from './search.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

function mapOf(name: string): CareerMap {
  const raw = SECTIONS.map((part) => [part, read(`graph-data/${name}/${part}.json`)]);
  return parseMap(Object.fromEntries(raw) as RawMap).map as CareerMap;
}

const maps = pinyinFiles().map((file) => ({ ...file, graph: new CareerGraph(mapOf(file.map)) }));

describe.each(maps)('on $map', ({ pinyin: path, graph }) => {
  const pinyin = read(path) as PinyinOf;
  const search = makeSearch(graph, pinyin);

  test.each(graph.roles.map((role) => [role.id, role] as const))(
    '%s is found by all it is called',
    (_, role) => {
      for (const text of callsOf(role, pinyin)) {
        const hits = search(text, Infinity);
        const own = hits.find((hit) => hit.role === role);
        expect(own, text).toBeDefined();
        const before = hits.filter((hit) => hit.score > (own?.score ?? 0));
        const strangers = before.filter((hit) => !callsOf(hit.role, pinyin).map(plain).includes(plain(text)));
        expect(
          strangers.map((hit) => hit.role.id),
          text,
        ).toEqual([]);
      }
    },
  );

  test('what nobody should be called finds the role by its name, and is not shown', () => {
    for (const role of graph.roles.filter(({ searchedAs }) => searchedAs))
      for (const word of role.searchedAs ?? [])
        expect(search(word)[0]).toMatchObject({
          role,
          matched: { in: 'name', text: role.name.zh, from: 0, to: 0 },
        });
    expect(search('低端技术支持')[0]?.role.id).toBe('support-l1');
  });

  test('names in capitals, full width and with other spaces are the same names', () => {
    for (const { name } of graph.roles)
      for (const text of [name.zh ?? '', name.en ?? '']) {
        const hits = search(text);
        const wide = text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
        for (const same of [text.toUpperCase(), wide, ` ${text.replaceAll(' ', '　')}\n`])
          expect(search(same), same).toEqual(hits);
      }
  });

  test('any text gives hits in order, each with a part of a text of its role', () => {
    const words = graph.roles.flatMap((role) => callsOf(role, pinyin));
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...words),
      fc.constantFrom('/', ' ', '甲'),
    );
    const text = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, fc.nat(9), (typed, limit) => {
        const hits = search(typed, limit);
        expect(hits.length).toBeLessThanOrEqual(limit);
        expect(hits).toEqual(inOrder(hits, graph));
        expect(new Set(hits.map(({ role }) => role)).size).toBe(hits.length);
        for (const hit of hits) expectPart(hit);
      }),
      { numRuns: 300 },
    );
  });
});

/** Names, aliases, and the Chinese name's pinyin in full and by initials. */
function callsOf(role: Role, pinyin: PinyinOf): string[] {
  const typed = /\p{Script=Han}/u.test(role.name.zh ?? '') ? (pinyin[role.id]?.[0]?.split(' ') ?? []) : [];
  const aliasesTyped = writePinyinOfEach(role);
  return [role.name.zh ?? '', role.name.en ?? '', ...(role.aliases ?? []), ...typed, ...aliasesTyped];
}

function writePinyinOfEach(role: Role): string[] {
  return (role.aliases ?? []).flatMap((zh) => {
    const { alone = [] } = JSON.parse(writePinyin([{ id: 'alone', name: { zh } }])) as PinyinOf;
    return alone[0]?.split(' ') ?? [];
  });
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function inOrder(hits: readonly SearchHit[], graph: CareerGraph): SearchHit[] {
  const place = ({ role }: SearchHit): number => graph.roles.indexOf(role);
  return [...hits].sort((a, b) => b.score - a.score || place(a) - place(b));
}

function expectPart({ role, matched }: SearchHit): void {
  expect([role.name.zh, role.name.en, ...(role.aliases ?? [])]).toContain(matched.text);
  expect(matched.from).toBeGreaterThanOrEqual(0);
  // What is found by a word that is not shown is shown by its name, no part of it marked.
  if (!role.searchedAs || matched.to !== 0) expect(matched.to).toBeGreaterThan(matched.from);
  expect(matched.to).toBeLessThanOrEqual(matched.text.length);
}

const atlas = maps.find(({ map }) => map === 'it-services') as (typeof maps)[number];
const search = makeSearch(atlas.graph, read(atlas.pinyin) as PinyinOf);

/** The hit's id, and the text it was found by with the matched part in brackets. */
function shown({ role, matched: { in: where, text, from, to } }: SearchHit): string {
  return `${role.id} ${where} ${text.slice(0, from)}[${text.slice(from, to)}]${text.slice(to)}`;
}

test.each([
  ['实施', 'implementation-engineer alias [实施]'],
  ['甲方', 'client-it-specialist alias [甲方]'],
  ['甲方it', 'client-it-specialist alias [甲方IT]'],
  ['网管', 'network-engineer alias [网管]'],
  ['SE', 'presales-engineer alias [SE]'],
  ['helpdesk', 'support-l1 alias [helpdesk]'],
  ['ＤＢＡ', 'dba alias [DBA]'],
  ['数据库架', 'data-architect alias [数据库架]构师'],
  ['数据 架构', 'data-architect name [数据架构]师'],
  ['shishi', 'implementation-engineer pinyin [实施]'],
  ['shì shī gōng', 'implementation-engineer pinyin [实施工]程师'],
  ['shishigo', 'implementation-engineer pinyin [实施工]程师'],
  ['ssgcs', 'implementation-engineer pinyin [实施工程师]'],
  ['ssgc', 'implementation-engineer pinyin [实施工程]师'],
  ['sqgcs', 'presales-engineer pinyin [售前工程师]'],
  ['shouqian', 'presales-engineer pinyin [售前]'],
  ['kehuchenggong', 'csm pinyin [客户成功]'],
  ['itzixun', 'it-consultant pinyin [IT 咨询]'],
  ['jfp', 'client-project-manager pinyin [甲方 P]M'],
  ['presales eng', 'presales-engineer other-name [Presales eng]ineer'],
  ['R&D', 'software-engineer alias [R&D]'],
  ['甲方 xmjl', 'client-project-manager name [甲方]项目经理'],
  ['manager IT project', 'project-manager alias IT project [manager]'],
])('%s finds %s', (text, first) => {
  expect(search(text).map(shown)[0]).toBe(first);
});

test.each([
  ['enginer', 'Presales [engineer]'],
  ['presaels', '[Presales] engineer'],
  ['presaels enginer', '[Presales engineer]'],
  ['shishigongchengsi', '[实施工程师]'],
  ['实施工程施', '[实施工程师]'],
])('%s, with a mistake in it, finds %s', (text, meant) => {
  const found = search(text, Infinity).map((hit) => shown(hit).split(' ').slice(2).join(' '));
  expect(found.join('\n')).toContain(meant);
});

test('a middle word is found in every name that has it, in the order of the map', () => {
  const all = atlas.graph.roles.filter(({ name }) => name.zh?.endsWith('工程师')).map(({ id }) => id);
  for (const text of ['工程师', 'gongchengshi']) {
    const found = search(text, Infinity).map(({ role }) => role.id);
    expect(found).toEqual(expect.arrayContaining(all));
    expect(found).toEqual(inOrder(search(text, Infinity), atlas.graph).map(({ role }) => role.id));
  }
  expect(search('工程师')).toHaveLength(8);
});

test('a name goes before the beginning of a name, an alias, pinyin, a middle word', () => {
  const named = ['xmz', 'team XM', 'XM', 'xml writer', 'XMPP', '项目'];
  const map = sketchMap('a -> b\nc -> d\ne -> f');
  const roles = map.roles.map((role, index) => ({ ...role, name: { zh: named[index] ?? '' } }));
  const pinyin = { f: ['xiangmu xm', 'mu m'] };
  const found = makeSearch(new CareerGraph({ ...map, roles }), pinyin)('xm');
  expect(found.map(({ matched }) => matched.text)).toEqual([
    'XM',
    '项目',
    'xmz',
    'xml writer',
    'XMPP',
    'team XM',
  ]);
});

test('blanks and punctuation find nothing, nor does what nobody is called', () => {
  for (const text of ['', '  ', '\n　', '，。/()&', '🙂', 'zzzzzzzz', '龘龘龘'] as const)
    expect(search(text)).toEqual([]);
});

test('a map without pinyin, or with that of other roles, is searched all the same', () => {
  for (const pinyin of [{}, { 'presales-engineer': [] }, { 'presales-engineer': ['wrong'] }]) {
    const bare = makeSearch(atlas.graph, pinyin);
    expect(bare('售前工程师')[0]?.role.id).toBe('presales-engineer');
    expect(bare('shouqian')).toEqual([]);
  }
});
