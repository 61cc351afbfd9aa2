import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CareerGraph } from '../model/career-graph.ts';
import { parseMap } from '../model/parse-map.ts';
import { SECTIONS, type Fault, type FaultName, type Problem, type RawMap } from '../model/problem.ts';
import type { RoleId } from '../model/schema.ts';
import { LANGUAGES, type Language } from '../model/text.ts';
import { answer, type Answer } from '../queries/answer/answer.ts';
import { OVERVIEW } from '../queries/ask/question.ts';
import { routesBetween } from '../queries/answer/next-question.ts';
import { WORDS } from './languages.ts';
import { pseudoWords } from './pseudo.ts';
import { fileName, pictureText } from './say-picture.ts';
import { sayProblem, sayTitle } from './say.ts';

const read = (part: string): unknown => JSON.parse(readFileSync(`graph-data/four-jobs/${part}.json`, 'utf8'));
const { map } = parseMap(Object.fromEntries(SECTIONS.map((part) => [part, read(part)])) as RawMap);
if (!map) throw new Error('four-jobs does not parse');
const graph = new CareerGraph(map);

const role = (id: string): Answer => answer(graph, { ask: 'role', role: id as RoleId, trail: [] });
const routes = (from: string | undefined, to: string | undefined): Answer =>
  answer(graph, routesBetween(graph.map, from as RoleId | undefined, to as RoleId | undefined));

/** One example of every fault; the compiler asks for one when a fault is added. */
const FAULTS: { [Name in FaultName]: Extract<Fault, { fault: Name }> } = {
  unreadable: { fault: 'unreadable' },
  'not-json': { fault: 'not-json', line: 12, column: 34 },
  missing: { fault: 'missing', key: 'name' },
  'wrong-type': { fault: 'wrong-type', expected: 'string', received: '42' },
  'wrong-format': { fault: 'wrong-format', received: 'career-map/0' },
  'wrong-number': { fault: 'wrong-number', received: '-42' },
  'bad-id': { fault: 'bad-id', id: 'Ops Engineer' },
  'reserved-id': { fault: 'reserved-id', id: 'constructor' },
  'bad-colour': { fault: 'bad-colour', received: 'grey' },
  'bad-link': { fault: 'bad-link', received: 'ftp://x' },
  'bad-currency': { fault: 'bad-currency', received: 'yuan' },
  'bad-place': { fault: 'bad-place', received: 'Mars' },
  'no-text': { fault: 'no-text' },
  empty: { fault: 'empty' },
  duplicate: { fault: 'duplicate', id: 'ops', first: '/roles/3/id' },
  'unknown-reference': { fault: 'unknown-reference', to: 'role', id: 'ops' },
  'self-transition': { fault: 'self-transition', id: 'ops' },
  'out-of-scale': { fault: 'out-of-scale', received: 9, scale: 5 },
  'no-source': { fault: 'no-source' },
  'reversed-years': { fault: 'reversed-years' },
  'unknown-key': { fault: 'unknown-key', key: 'colour2' },
};

describe.each(Object.values(FAULTS))('the fault $fault', (fault) => {
  const problem: Problem = { ...fault, severity: 'error', file: 'roles.json', place: '/roles/3' };

  it('is a sentence in both languages, each its own', () => {
    const [zh, en] = [sayProblem(problem, WORDS.zh), sayProblem(problem, WORDS.en)];
    expect(zh).toMatch(/\p{Script=Han}.*。$/u);
    expect(en).toMatch(/[a-z].*\.$/i);
    expect(en).not.toMatch(/\p{Script=Han}/u);
    expect(zh + en).not.toMatch(/undefined|NaN|\[object/);
  });

  it('is said in English drawn out, too', () => {
    const said = sayProblem(problem, pseudoWords(WORDS.en));
    expect(said).toMatch(/^⟦.*⟧$/u);
    expect(said).not.toBe(sayProblem(problem, WORDS.en));
  });

  it('says what was found', () => {
    for (const [key, value] of Object.entries(fault))
      if (key !== 'fault' && key !== 'to')
        for (const language of LANGUAGES)
          expect(sayProblem(problem, WORDS[language])).toContain(String(value));
  });
});

describe('a picture of four jobs', () => {
  const said = (found: Answer, language: Language): [string, string] => {
    const { title, subtitle } = pictureText(found, graph, language, { day: '2026-11-23' });
    expect(sayTitle(found, graph, language)).toBe(title);
    return [title, subtitle];
  };

  it.each<[string, Answer, [string, string], [string, string]]>([
    [
      'the overview',
      OVERVIEW as Answer,
      ['The four jobs', '9 roles, 11 transitions'],
      ['四个岗位', '9 个角色，11 条转换'],
    ],
    [
      'a role',
      role('manager'),
      ['Management: where from, where to', 'Leads to 0 roles, reached from 1 role'],
      ['管理岗：从哪里来，到哪里去', '能去 0 个角色，可由 1 个角色转来'],
    ],
    [
      'routes',
      routes('support-l1', 'software-engineer'),
      ['From Technical support to R&D engineer', '1 step · 1 of 1 sourced · ordered by: Fewest steps'],
      ['从技术支持到研发（技术）', '1 步 · 1 步中 1 步有出处 · 按“步数最少”排序'],
    ],
    [
      'no way',
      routes('manager', 'support-l1'),
      [
        'From Management to Technical support',
        'There is no way from “Management” to “Technical support” on this map.',
      ],
      ['从管理岗到技术支持', '这张图上没有从「管理岗」到「技术支持」的路。'],
    ],
    [
      'one end',
      routes('manager', undefined),
      ['The four jobs', '9 roles, 11 transitions'],
      ['四个岗位', '9 个角色，11 条转换'],
    ],
  ])('of %s has a title and a subtitle', (_, found, en, zh) => {
    expect(said(found, 'en')).toEqual(en);
    expect(said(found, 'zh')).toEqual(zh);
  });

  it('of one role at both ends says that there is nowhere to go', () => {
    const [, subtitle] = said(routes('manager', 'manager'), 'en');
    expect(subtitle).toBe(WORDS.en.planner.sameRole);
  });

  it('is described by its stops, and names its sources and its licence', () => {
    const text = pictureText(routes('presales-engineer', 'manager'), graph, 'en', { day: '2026-11-23' });
    expect(text.description).toContain('Presales engineer, Implementation engineer, and Management');
    expect(text.sources).toBe(
      'Sources: Zhihu answer on presales, implementation, operations and support. Data licence: CC-BY-4.0.',
    );
    expect(text.date).toBe('Drawn by Zhitu 职途, November 23, 2026');
  });

  it('is saved under a name that every system allows', () => {
    const ids = [undefined, ...graph.roles.map(({ id }) => id)];
    const answers = ids.flatMap((from) => [
      ...(from ? [role(from)] : []),
      ...ids.map((to) => routes(from, to)),
    ]);
    for (const found of [OVERVIEW as Answer, ...answers])
      for (const language of LANGUAGES) {
        const name = fileName(found, graph, language, '2024-01-02');
        expect(name).toMatch(/^(职途|Zhitu)-.+-2024-01-02$/);

        expect(name).not.toMatch(/[\\/:*?"<>|\u0000-\u001f]/);
        expect(name.length).toBeLessThan(150);
      }
    expect(fileName(routes('ops-engineer', 'support-l1'), graph, 'zh', '2024-01-02')).toBe(
      '职途-运维工程师→技术支持-2024-01-02',
    );
  });
});
