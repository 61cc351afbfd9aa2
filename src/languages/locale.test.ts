import { describe, expect, it } from 'vitest';
import { WORDS } from './languages.ts';
import { localeOf } from './locale.ts';

const [zh, en] = [localeOf('zh-Hans'), localeOf('en')];

describe('a locale', () => {
  it.each([
    ['2015', '2015年', '2015'],
    ['2015-03', '2015年3月', 'March 2015'],
    ['2015-03-09', '2015年3月9日', 'March 9, 2015'],
    ['2024-02-29', '2024年2月29日', 'February 29, 2024'],
    ['0999', '999年', '999'],
    ['2015-13', '2015-13', '2015-13'],
    ['spring 2015', 'spring 2015', 'spring 2015'],
    ['', '', ''],
  ])('writes the date %j as %s and %s', (written, inChinese, inEnglish) => {
    expect([zh.date(written), en.date(written)]).toEqual([inChinese, inEnglish]);
  });

  it('writes figures, ranges and shares', () => {
    for (const locale of [zh, en]) {
      expect(locale.number(1234.5)).toBe('1,234.5');
      expect(locale.percentage(77)).toBe('77%');
      expect([locale.more(2), locale.more(0), locale.more(-1)]).toEqual(['+2', '0', '-1']);
      expect(locale.range(2, 4)).toMatch(/^2\s*[-–]\s*4$/);
    }
    expect([zh.money(120_000, 'CNY'), en.money(120_000, 'CNY')]).toEqual(['¥120,000', 'CN¥120,000']);
  });

  it('names countries and languages, and leaves what it does not know', () => {
    expect([zh.place('CN Beijing'), en.place('CN Beijing')]).toEqual(['中国 Beijing', 'China Beijing']);
    expect([zh.languageName('en'), en.languageName('zh')]).toEqual(['英语', 'Chinese']);
    expect([en.place('nowhere'), en.languageName('several tongues')]).toEqual(['nowhere', 'several tongues']);
  });
});

describe('what is said of a source and of pay', () => {
  it('dates them as the language does, about a day or on it', () => {
    expect(WORDS.zh.source.date('about 2015-03')).toBe('约 2015年3月');
    expect(WORDS.en.source.date('about 2015')).toBe('about 2015');
    expect([WORDS.zh.pay.year(2015), WORDS.en.pay.year(2015)]).toEqual(['2015年', '2015']);
  });

  it('groups the digits of every count', () => {
    expect(WORDS.zh.planner.sourced(1200, 1500)).toBe('1,500 步中 1,200 步有出处');
    expect(WORDS.en.planner.sourced(1200, 1500)).toBe('1,200 of 1,500 steps sourced');
    expect(WORDS.zh.way.readiness(77, '售前', 4)).toContain('77%');
  });
});
