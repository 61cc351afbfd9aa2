import { describe, expect, it, test } from 'vitest';
import { WORDS } from '../languages/languages.ts';
import { checkMap } from './check-map.ts';
import type { CareerMap } from '../model/career-map.ts';
import { unmatchedFigures } from './unmatched-figures.ts';
import { isOddLink } from './odd-link.ts';
import { parseMap } from '../model/parse-map.ts';
import type { DoubtName, RawMap, Warning } from '../model/problem.ts';
import { sketchMap } from '../../test/sketch-map.ts';

type Raw = Record<string, unknown>;

/** Two roles that lead to each other, in both languages, with every source in use: nothing to say of it. */
function sound(): RawMap & { roles: Raw[]; transitions: Raw[]; sources: Raw[] } {
  const text = { zh: '文字', en: 'Text' };
  const role = (id: string): Raw => ({ id, name: text, family: 'f', level: 'l' });
  return {
    map: {
      format: 'career-map/1',
      id: 'sound',
      title: text,
      families: [{ id: 'f', name: text, colour: '#2563C9' }],
      levels: [{ id: 'l', name: text }],
    },
    roles: [role('a'), role('b')],
    transitions: [
      { from: 'a', to: 'b', kind: 'overlap', evidence: [{ basis: 'testimony', sources: ['s'] }] },
    ],
    sources: [{ id: 's', title: text, language: 'en', kind: 'article', reliability: 'medium' }],
  };
}

type Change = (raw: ReturnType<typeof sound>) => void;

function warningsAfter(change: Change): Warning[] {
  const raw = sound();
  change(raw);
  const { map, problems } = parseMap(raw);
  if (!map) throw new Error(JSON.stringify(problems));
  return checkMap(map, { year: 2026 });
}

const ofKind = (map: CareerMap, kind: DoubtName): string[] =>
  checkMap(map, { year: 2026 }).flatMap(({ fault, place }) => (fault === kind ? [place] : []));

test('a sound map gives no warnings', () => {
  expect(warningsAfter(() => undefined)).toEqual([]);
});

test('roles without a way in or out are named; an overlap is both', () => {
  const map = sketchMap('a -> b\nb => c\nd ~ e\nlone [tech 1]');
  const lone = String(map.roles.findIndex(({ id }) => id === 'lone'));
  const first = String(map.roles.findIndex(({ id }) => id === 'a'));
  const last = String(map.roles.findIndex(({ id }) => id === 'c'));
  expect(ofKind(map, 'no-way-in').sort()).toEqual([`/roles/${lone}`, `/roles/${first}`].sort());
  expect(ofKind(map, 'no-way-out').sort()).toEqual([`/roles/${lone}`, `/roles/${last}`].sort());
});

test('a transition is weak when every source of it is low; an estimate is not', () => {
  const map = sketchMap('a -> b : 2\nb -> a : 1\na ~ c : editorial');
  const lower = (ids: string[]): CareerMap => ({
    ...map,
    sources: map.sources.map((s) => ({ ...s, reliability: ids.includes(s.id) ? 'low' : 'medium' })),
  });
  expect(ofKind(lower(['s0']), 'weak-sources')).toEqual(['/transitions/1']);
  expect(ofKind(lower(['s0', 's1']), 'weak-sources')).toEqual(['/transitions/0', '/transitions/1']);
  expect(ofKind(lower([]), 'weak-sources')).toEqual([]);
});

describe('a source', () => {
  it('that nothing rests on is named', () => {
    expect(warningsAfter((raw) => raw.sources.push({ ...raw.sources[0], id: 'spare' }))).toEqual([
      { fault: 'unused-source', id: 'spare', place: '/sources/1' },
    ]);
  });

  it.each<[string, Change]>([
    ['a role', (raw) => Object.assign(raw.roles[0] ?? {}, { sources: ['spare'] })],
    [
      'a stage',
      (raw) => ((raw.map as Raw)['stages'] = [{ id: 'x', name: { zh: '期', en: 'x' }, sources: ['spare'] }]),
    ],
    [
      'a claim on a transition',
      (raw) =>
        Object.assign(raw.transitions[0] ?? {}, {
          claims: [
            {
              id: 'c',
              about: 'advice',
              says: { zh: '是', en: 'So' },
              basis: 'testimony',
              sources: ['spare'],
            },
          ],
        }),
    ],
  ])('that %s cites is in use', (_, use) => {
    expect(
      warningsAfter((raw) => {
        raw.sources.push({ ...raw.sources[0], id: 'spare' });
        use(raw);
      }),
    ).toEqual([]);
  });
});

test('a text in one language is named, with the language it lacks', () => {
  expect(warningsAfter((raw) => Object.assign(raw.roles[1] ?? {}, { name: { zh: '乙' } }))).toEqual([
    { fault: 'one-language', missing: 'en', place: '/roles/1/name' },
  ]);
  expect(warningsAfter((raw) => Object.assign(raw.transitions[0] ?? {}, { why: { en: 'So' } }))).toEqual([
    { fault: 'one-language', missing: 'zh', place: '/transitions/0/why' },
  ]);
});

test('differing figures are named as they are written', () => {
  const name = { zh: '一年 12 万元', en: '100,000 a year' };
  expect(warningsAfter((raw) => Object.assign(raw.roles[0] ?? {}, { name }))).toEqual([
    { fault: 'figures-differ', zh: ['12 万'], en: ['100,000'], place: '/roles/0/name' },
  ]);
});

test('pay is old after five years, and undated pay is a matter of its own', () => {
  const pay = (year: unknown): Raw => ({ currency: 'CNY', per: 'year', place: 'CN', year, sources: ['s'] });
  const years = [2026, 2021, 2020, 'undated', 1999];
  expect(
    warningsAfter((raw) => Object.assign(raw.roles[0] ?? {}, { pay: years.map((year) => pay(year)) })),
  ).toEqual([
    { fault: 'old-pay', year: 2020, place: '/roles/0/pay/2/year' },
    { fault: 'undated-pay', place: '/roles/0/pay/3/year' },
    { fault: 'old-pay', year: 1999, place: '/roles/0/pay/4/year' },
  ]);
});

test('an odd address is named', () => {
  expect(warningsAfter((raw) => Object.assign(raw.sources[0] ?? {}, { url: 'https://a.org/x).' }))).toEqual([
    { fault: 'odd-link', received: 'https://a.org/x).', place: '/sources/0/url' },
  ]);
});

test.each([
  'https://www.zhihu.com/question/23793594/answer/27388387',
  'http://example.org',
  'https://example.org:8080/a?b=c%20d#e',
  'https://en.wikipedia.org/wiki/Sales_(accounting)',
  'https://zh.wikipedia.org/wiki/运维',
  'https://web.archive.org/web/2020/https://example.org/',
  'https://例子.中国/a',
  'https://medium.com/@someone/a-post-1b2c',
])('%s is no odd address', (url) => {
  expect(isOddLink(url)).toBe(false);
});

test.each([
  'https://https://example.org/a',
  'https://example..org/a',
  'https://-example.org/',
  'https://user:secret@example.org/',
  'https://example.org:port/',
  'https://192.168.0.1/a',
  'https://example.1/a',
  'https://example.org/a b',
  'https://example.org/a。',
  'https://example.org/a)',
  'https://example.org/100%',
  'https://example.org/<id>',
])('%s is an odd address', (url) => {
  expect(isOddLink(url)).toBe(true);
});

describe('an alias', () => {
  const called = (a: string[], b: string[], name = { zh: '乙', en: 'Bee' }): Warning[] =>
    warningsAfter((raw) => {
      Object.assign(raw.roles[0] ?? {}, { aliases: a, name: { zh: '甲', en: 'Aye' } });
      Object.assign(raw.roles[1] ?? {}, { aliases: b, name });
    });

  it('on two roles is named, whatever its case and blanks', () => {
    expect(called(['x', 'Ops '], ['OPS'])).toEqual([
      { fault: 'shared-alias', alias: 'OPS', first: '/roles/0/aliases/1', place: '/roles/1/aliases/0' },
    ]);
  });

  it('that is another role’s name is named, whichever comes first', () => {
    expect(called(['bee'], ['甲'])).toEqual([
      { fault: 'shared-alias', alias: 'bee', first: '/roles/1/name/en', place: '/roles/0/aliases/0' },
      { fault: 'shared-alias', alias: '甲', first: '/roles/0/name/zh', place: '/roles/1/aliases/0' },
    ]);
  });

  it('that is part of another, or the role’s own name, is none', () => {
    expect(called(['ops lead', 'Aye'], ['ops', 'constructor'])).toEqual([]);
  });
});

/** Texts that say the same: no warning may be given. */
const SAME: [string, string][] = [
  ['一年不到 10 万元', 'under 100,000 a year'],
  ['100 万元左右', 'about 1,000,000 yuan'],
  ['1.2 万到 1.8 万', '12,000–18,000'],
  ['1.2～1.8 万元', '12k to 18k'],
  ['10–15 万', 'between 100,000 and 150,000'],
  ['10 多万', 'over 100,000'],
  ['1 亿 2000 万', '120 million'],
  ['1.5 亿元', '150 million yuan'],
  ['年薪 30w', '300,000 a year'],
  ['5 千元', '5,000 yuan'],
  ['超过 239,200 美元', 'above 239,200 dollars'],
  ['第 10 百分位', '10th percentile'],
  ['３５岁', 'aged 35'],
  ['15％', '15%'],
  ['下降 4%', '-4%'],
  ['7 成', '70%'],
  ['2024–34 年', '2024–2034'],
  ['2024 年到 2034 年', '2024-34'],
  ['2024 年五月', 'May 2024'],
  ['2025 年 8 月 28 日', '28 August 2025'],
  ['98 年', 'in 1998'],
  ['上世纪 90 年代', 'the 1990s'],
  ['20 世纪 90 年代', 'the 1990s'],
  ['2010 年代', 'the 2010s'],
  ['80 后', 'born in the 1980s'],
  ['十年', '10 years'],
  ['三五年', '3 to 5 years'],
  ['二十多岁', 'in one’s 20s'],
  ['一年半', '1.5 years'],
  ['翻了 2 倍', 'doubled'],
  ['一半', '50%'],
  ['3 个方向', 'three directions'],
  ['25 人', 'twenty-five people'],
  ['7×24 小时', '24/7'],
  ['9 点到 17 点', '9:00 to 5 pm'],
  ['企业客户', 'B2B customers'],
  ['二线支持', 'L2 support'],
  ['新冠之后', 'after COVID-19'],
  ['O*NET 29.3', 'O*NET 29.3'],
  ['ESCO 1.1.1', 'ESCO 1.1.1'],
  ['月薪 8k～1.5w', '8,000–15,000 a month'],
  ['20 万卢比', '2 lakh rupees'],
  ['20 万卢比', '2,00,000 rupees'],
  ['2023、2024 年', '2023 and 2024'],
  ['120，130 和 140', '120, 130 and 140'],
];

test.each(SAME)('“%s” and “%s” give the same figures', (zh, en) => {
  expect(unmatchedFigures({ zh, en })).toEqual({ zh: [], en: [] });
});

/** Texts that do not: a slip that a reader would want to know of. */
const DIFFERENT: [string, string, string[], string[]][] = [
  ['10 万元', '10,000 yuan', ['10 万'], ['10,000']],
  ['10 万元', '10 yuan', ['10 万'], ['10']],
  ['100 万', '2 million', ['100 万'], ['2 million']],
  ['1.2 万', '1,200', ['1.2 万'], ['1,200']],
  ['10–15 万', '100,000–500,000', ['15 万'], ['500,000']],
  ['2024 年', '2023', ['2024'], ['2023']],
  ['2024–34 年', '2024–2035', ['34'], ['2035']],
  ['第 10 百分位', '90th percentile', ['10'], ['90']],
  ['15%', '1.5%', ['15'], ['1.5']],
  ['三年', '5 years', [], ['5']],
  ['3 年', 'some years', ['3'], []],
  ['90 年代', 'the 1980s', ['90'], ['1980']],
  ['7 成', '80%', ['7'], ['80']],
  ['8k', '18,000', ['8k'], ['18,000']],
  ['2025 年 8 月', 'July 2025', ['8'], []],
  ['ESCO 1.1.1', 'ESCO 1.1.2', ['1.1.1'], ['1.1.2']],
];

test.each(DIFFERENT)('“%s” and “%s” do not', (zh, en, inChinese, inEnglish) => {
  expect(unmatchedFigures({ zh, en })).toEqual({ zh: inChinese, en: inEnglish });
});

/** One of each kind; the compiler asks for one when a kind is added. */
const DOUBTS: { [Name in DoubtName]: Extract<Warning, { fault: Name }> } = {
  'no-way-in': { fault: 'no-way-in', id: 'ops', place: '' },
  'no-way-out': { fault: 'no-way-out', id: 'ops', place: '' },
  'weak-sources': { fault: 'weak-sources', from: 'ops', to: 'dba', place: '' },
  'unused-source': { fault: 'unused-source', id: 'a-source', place: '' },
  'one-language': { fault: 'one-language', missing: 'en', place: '' },
  'figures-differ': { fault: 'figures-differ', zh: ['12 万'], en: [], place: '' },
  'old-pay': { fault: 'old-pay', year: 2015, place: '' },
  'undated-pay': { fault: 'undated-pay', place: '' },
  'odd-link': { fault: 'odd-link', received: 'https://x..org', place: '' },
  'shared-alias': { fault: 'shared-alias', alias: 'ops', first: '/roles/3/name/en', place: '' },
};

test.each(Object.values(DOUBTS))('the warning $fault is a sentence in both languages', (warning) => {
  const said = [WORDS.zh, WORDS.en].map(({ problems }) =>
    (problems.faults[warning.fault] as (found: Warning) => string)(warning),
  );
  expect(said[0]).toMatch(/\p{Script=Han}.*。$/u);
  expect(said[1]).toMatch(/[a-z].*\.$/i);
  expect(said.join('')).not.toMatch(/undefined|NaN|\[object/);
});
