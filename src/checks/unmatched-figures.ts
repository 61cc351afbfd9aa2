import { spelledNumbers } from './spelled-numbers.ts';
import type { Text } from '../model/text.ts';

/* Which figures a text gives, so that its two languages can be held against each other. A figure may be read
   in more than one way (the 10 of "10–15 万" is ten or a hundred thousand); what any reading can excuse is
   excused, because a warning that is often wrong is soon not read. */

interface Figure {
  written: string;
  /** What its digits say by themselves. */
  value: number;
  /** What the unit after it makes of it: 10 000 for 万. */
  factor: number;
  readings: Set<string>;
  /** Part of a name such as L2 or B2B: it can excuse a figure and needs no excuse. */
  named: boolean;
  start: number;
  end: number;
}

/** The figures that one language gives and the other does not, as they are written. */
export function unmatchedFigures({ zh = '', en = '' }: Text): { zh: string[]; en: string[] } {
  return { zh: missingFrom(en, figuresIn(zh)), en: missingFrom(zh, figuresIn(en)) };
}

function missingFrom(other: string, figures: readonly Figure[]): string[] {
  const there = new Set([
    ...figuresIn(other).flatMap(({ readings }) => [...readings]),
    ...spelledNumbers(other).map(key),
  ]);
  const lost = figures.filter(
    ({ named, readings }) => !named && ![...readings].some((reading) => there.has(reading)),
  );
  return [...new Set(lost.map(({ written }) => written))];
}

/** Digits with thousands separators (also 1,00,000), a decimal or version point; the letters glued before. */
const DIGITS =
  /(?<before>[A-Z]+-|[A-Za-z]+)?(?<!\d\.?)(?<digits>(?:\d{1,3}(?:[,\u00a0\u202f\u2009]\d{3})+|\d{1,2}(?:,\d{2})+,\d{3})(?:\.\d+)?(?!\d)|\d+(?:\.\d+)*)/g;
/** Money may be glued to its amount; other letters make a name of it. */
const MONEY = /^(?:CNY|RMB|US|USD|HK|HKD|EUR|GBP|INR|LKR|Rs)$/;

function figuresIn(text: string): Figure[] {
  const plain = plainly(text);
  const figures = [...plain.matchAll(DIGITS)].map((match) => {
    const { before = '', digits = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    return readFigure(before, digits, plain.slice(end), match.index + before.length, end);
  });
  figures.forEach((figure, index) => {
    const next = figures[index + 1];
    if (next) readTogether(figure, next, plain.slice(figure.end, next.start));
  });
  return figures;
}

/** One way to write what can be written in several: full-width digits, 7x24, 9:00, 20 世纪 90 年代. */
function plainly(text: string): string {
  return text
    .replace(/[０-９．％～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/(\d)\s*[x×*]\s*(?=\d)/g, '$1 × ')
    .replace(/\b(\d{1,2}):00\b/g, '$1')
    .replace(/(\d{1,2})\s*世纪\s*(\d)0\s*年代/g, (_, century: string, decade: string) => {
      return `${Number(century) - 1}${decade}0 年代`;
    });
}

/** What may stand after the digits and multiply them. 百分位, 千米 and the like are no multiples. */
const FACTORS: readonly [RegExp, number][] = [
  [/^\s*[多余来几]?\s*万亿/, 1e12],
  [/^\s*[多余来几]?\s*亿/, 1e8],
  [/^\s*[多余来几]?\s*千万/, 1e7],
  [/^\s*[多余来几]?\s*百万/, 1e6],
  [/^\s*[多余来几]?\s*十万/, 1e5],
  [/^\s*[多余来几]?\s*万/, 1e4],
  [/^\s*[多余来几]?\s*千(?![米克瓦兆赫])/, 1e3],
  [/^\s*[多余来几]?\s*百(?!分)/, 100],
  [/^[\s-]?trillion\b/i, 1e12],
  [/^[\s-]?(?:billion\b|bn\b)/i, 1e9],
  [/^[\s-]?(?:million\b|mn\b)/i, 1e6],
  [/^[\s-]?crore\b/i, 1e7],
  [/^[\s-]?lakh\b/i, 1e5],
  [/^[wW](?![A-Za-z])/, 1e4],
  [/^(?:[\s-]?thousand\b|\s?[kK](?![A-Za-z0-9]))/, 1e3],
  [/^[\s-]?hundred\b/i, 100],
];

/** Letters that may be glued after a figure without making it a name: 10th, 1990s, 40h, 5pm, 3 M. */
const GLUED = /^(?:st|nd|rd|th|s|x|h|hrs?|mins?|d|yrs?|am|pm|m|usd|cny|rmb|[gmt]b|kg|[kcm]m|ms)(?![a-z])/i;

function readFigure(before: string, digits: string, after: string, start: number, end: number): Figure {
  const value = Number(digits.replace(/[,\u00a0\u202f\u2009]/g, ''));
  const [unit, factor] = FACTORS.find(([pattern]) => pattern.test(after)) ?? [undefined, 1];
  const named =
    (before !== '' && !MONEY.test(before)) || (!unit && /^[A-Za-z]/.test(after) && !GLUED.test(after));
  const written = digits + (unit?.exec(after)?.[0] ?? '');
  const readings = new Set(
    // A version such as 1.1.1 is no number: it is itself.
    Number.isNaN(value) ? [digits] : [value * factor, ...otherwise(digits, value, after)].map(key),
  );
  const whole = end + (unit?.exec(after)?.[0].length ?? 0);
  return { written, value, factor, readings, named, start, end: whole };
}

/** What else a figure can mean by what follows it. */
function otherwise(digits: string, value: number, after: string): number[] {
  const short = /^\d{2}$/.test(digits);
  const readings: number[] = [];
  if (short && /^\s*年|^\s*后|^[’']?s\b/.test(after)) readings.push(1900 + value, 2000 + value);
  if (/^\s*世纪|^\s?(?:st|th) century/.test(after)) readings.push((value - 1) * 100);
  if (/^\s*[年个天小时]+半/.test(after)) readings.push(value + 0.5);
  if (/^\s*成(?![为本立功长员果熟绩就交都])/.test(after)) readings.push(value * 10);
  if (/^\s?pm\b|^\s*点/i.test(after) && value < 12) readings.push(value + 12);
  if (/^\s?m\b/i.test(after)) readings.push(value * 1e6);
  return readings;
}

const RANGE = /^\s*(?:[-–—~～〜、]|至|到|和|或|to|or|and)\s*[$¥￥€£]?\s*$/;

/** Two figures side by side: a range that shares its unit or its century, or one number in two parts. */
function readTogether(first: Figure, second: Figure, between: string): void {
  const range = RANGE.test(between);
  if (range && first.factor === 1) first.readings.add(key(first.value * second.factor));
  if (range && first.value > 1900 && first.value < 2100 && second.value < 100)
    second.readings.add(key(Math.floor(first.value / 100) * 100 + second.value));
  if (between.trim() === '' && first.factor > second.factor) {
    const sum = key(first.value * first.factor + second.value * second.factor);
    first.readings.add(sum);
    second.readings.add(sum);
  }
}

/** Numbers as keys: 1.2 万 and 12,000 must not differ by a rounding of binary fractions. */
function key(value: number): string {
  return String(Number(value.toPrecision(12)));
}
