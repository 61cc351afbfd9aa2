import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../model/text.ts';
import { languageOf, speakableOf, WORDS } from './languages.ts';
import { pseudoWords } from './pseudo.ts';
import type { Words } from './words.ts';

const LIST = ['1', '2'];
/** What the functions are called with that do not simply take numbers or names. */
const ARGUMENTS: Record<string, readonly unknown[]> = {
  list: [LIST],
  'picture.description': ['1', LIST],
  'picture.title.compare': [LIST],
  'picture.sources': [LIST, 3, '1'],
  'picture.file': [LIST, '2024-01-02'],
  'pay.figure': [1000, 'CNY'],
  'pay.year': [2015],
  'pay.place': ['CN Beijing'],
  'source.date': ['2015-03-09'],
  'walk.neighbours': ['1', LIST, LIST],
  'walk.route': [1, 2, LIST],
};
/** Sentences with nothing in them to translate, or with signs instead of words in one language. */
const SAME = [
  'tag',
  'pay.figure',
  'role.levelOf',
  'export.dpis',
  'export.weight',
  ...['png', 'svg', 'jpeg', 'webp', 'pdf'].map((format) => `export.formats.${format}`),
  ...['a4', 'a3'].map((size) => `export.sizes.${size}`),
];

/** Every sentence of a language, by its place in it, functions called with as many numbers as English takes. */
function sentencesOf(words: object, like: object = WORDS.en, at = ''): Map<string, unknown> {
  const found = new Map<string, unknown>();
  for (const [key, value] of Object.entries(words) as [string, unknown][]) {
    const path = at === '' ? key : `${at}.${key}`;
    const twin = (like as Record<string, unknown>)[key];
    if (path === 'problems.faults') continue;
    if (typeof value === 'object' && value !== null)
      for (const [inner, sentence] of sentencesOf(value, twin as object, path)) found.set(inner, sentence);
    else found.set(path, typeof value === 'function' ? called(value, path, twin) : value);
  }
  return found;
}

function called(say: unknown, path: string, like: unknown): unknown {
  const { length } = like as (...values: unknown[]) => unknown;
  return (say as (...values: unknown[]) => unknown)(
    ...(ARGUMENTS[path] ?? Array.from({ length }, (_, index) => String(index + 2))),
  );
}

const zh = sentencesOf(WORDS.zh);
const en = sentencesOf(WORDS.en);
const hasHan = (text: unknown): boolean => /\p{Script=Han}/u.test(String(text));

describe('the languages', () => {
  it('say the same things', () => {
    expect([...zh.keys()].sort()).toEqual([...en.keys()].sort());
    expect(zh.size).toBeGreaterThan(100);
  });

  it.each(LANGUAGES)('leave nothing unsaid in %s', (language) => {
    for (const [path, sentence] of language === 'zh' ? zh : en) {
      expect(typeof sentence, path).toBe('string');
      expect(sentence, path).toMatch(/\S/);
      expect(sentence, path).not.toMatch(/undefined|NaN|\[object|\$\{/);
    }
  });

  it('are Chinese in Chinese', () => {
    const letters = [...en].filter(
      ([path, sentence]) => !SAME.includes(path) && /[a-z]/i.test(String(sentence)),
    );
    expect(letters.filter(([path]) => !hasHan(zh.get(path))).map(([path]) => path)).toEqual([]);
  });

  it('are English in English, but for the name of the app', () => {
    const strange = [...en].filter(([, sentence]) => hasHan(String(sentence).replaceAll('职途', '')));
    expect(strange).toEqual([]);
  });

  it('name themselves in themselves', () => {
    expect(LANGUAGES.map((language) => [WORDS[language].name, WORDS[language].tag])).toEqual([
      ['中文', 'zh-Hans'],
      ['English', 'en'],
    ]);
  });

  it('use no straight quotation marks', () => {
    expect([...zh, ...en].filter(([, sentence]) => /["']/.test(String(sentence)))).toEqual([]);
  });
});

describe('English drawn out', () => {
  const drawn = sentencesOf(pseudoWords(WORDS.en));
  const said = (sentences: Map<string, unknown>): string[] => [...sentences.values()].map(String);

  it('says all that English says, each in brackets and none as it was', () => {
    expect([...drawn.keys()]).toEqual([...en.keys()]);
    for (const [path, sentence] of drawn) {
      if (path !== 'tag') expect(sentence, path).toMatch(/^⟦.+⟧$/u);
      expect(String(sentence).slice(1, -1), path).not.toMatch(/[aeiou]/);
    }
    const same = [...drawn].filter(([path, sentence]) => sentence === en.get(path));
    expect(same).toEqual([]);
  });

  it('is longer by about a third', () => {
    const length = said(drawn).join('').length / said(en).join('').length;
    expect(length).toBeGreaterThan(1.3);
    expect(length).toBeLessThan(1.5);
  });

  it('leaves what a sentence is given as it is', () => {
    const { role, list, planner } = pseudoWords(WORDS.en);
    expect(list(['A (b)', 'C'])).toContain('A (b)');
    expect(planner.noWay('Presales. Lead', 'CIO')).toMatch(/Presales\. Lead.*CIO/);
    expect(role.waysOut(1)).not.toBe(role.waysOut(2));
  });
});

describe('counting', () => {
  it.each<[string, (words: Words, count: number) => string]>([
    ['1 route', ({ planner }, count) => planner.routes.unknown(count)],
    ['1 step', ({ planner }, count) => planner.steps(count)],
    ['Leads to 1 role', ({ role }, count) => role.waysOut(count)],
    ['Reached from 1 role', ({ role }, count) => role.waysIn(count)],
    ['1 role, 1 transition', ({ picture }, count) => picture.subtitle.overview(count, count)],
    ['Takes about 1 year', ({ way }, count) => way.years(count, count)],
  ])('says %s, not more', (one, say) => {
    expect(say(WORDS.en, 1)).toBe(one);
    expect(say(WORDS.en, 2)).toBe(
      one.replaceAll('1', '2').replace(/(route|step|way|role|transition|year)\b/g, '$1s'),
    );
    expect(say(WORDS.zh, 1)).toContain('1');
  });

  it('joins a list as the language does', () => {
    expect(WORDS.en.list(['a', 'b', 'c'])).toBe('a, b, and c');
    expect(WORDS.zh.list(['甲', '乙', '丙'])).toBe('甲、乙和丙');
    expect(WORDS.en.list([])).toBe('');
  });
});

describe('a language tag', () => {
  it.each([
    ['zh', 'zh'],
    ['zh-CN', 'zh'],
    ['zh-Hant-TW', 'zh'],
    ['EN-gb', 'en'],
    ['de', undefined],
    ['zhx', undefined],
    ['', undefined],
    ['__proto__', undefined],
  ])('%s is %s', (tag, language) => {
    expect(languageOf(tag)).toBe(language);
  });

  it('that nobody here speaks gives way to the next, and in the end to English', () => {
    expect(speakableOf(['de', 'zh-CN', 'en'])).toBe('zh');
    expect(speakableOf(['de', 'fr'])).toBe('en');
    expect(speakableOf([])).toBe('en');
  });
});
