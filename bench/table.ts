import { QUESTIONS, type Question } from './contender.ts';
import type { Limit, Row } from './results.ts';
import { SIZES, type Size } from './synthetic-map.ts';

const NAMES = 48;
const FIGURES = 12;

interface Made {
  name: string;
  ms: number;
  bytes: number;
}

/** Of one size: what making takes, ours first, and what nothing can be faster than. */
export function printHead(size: Size, limit: Limit, makings: readonly Made[]): void {
  const { roles, transitions } = SIZES[size];
  console.log(`\n${size}: ${whole(roles)} roles, ${whole(transitions)} transitions`);
  printLine('', 'ms', 'MB', 'beside ours');
  makings.forEach(({ name, ms, bytes }, index) => {
    const ratio = index === 0 ? '' : times(ms / (makings[0]?.ms ?? NaN));
    printLine(`making: ${name}`, figure(ms), figure(bytes / 1e6), ratio);
  });
  printLine('reading every edge once, in order', figure(limit.inOrder));
  printLine('reading every edge once, gathered', figure(limit.gathered));
  printLine('', 'median ms', 'worst ms', 'beside ours', 'pairs');
}

export function printQuestion(question: Question, how?: string): void {
  console.log(QUESTIONS[question] + (how ? `, ${how}` : ''));
}

/** @param ratio how many times as long as ours */
export function printRow({ by, timed }: Row, ratio?: number): void {
  const beside = ratio === undefined ? '' : times(ratio);
  printLine(`  ${by}`, figure(timed.median), figure(timed.worst), beside, whole(timed.each.length));
}

/** A name to the left, figures to the right. */
export function printLine(name: string, ...figures: readonly string[]): void {
  console.log((name.padEnd(NAMES) + figures.map((text) => text.padStart(FIGURES)).join('')).trimEnd());
}

/** Three digits that count, never more than a millionth. */
export function figure(number: number): string {
  if (number >= 100) return whole(Math.round(number));
  return String(Number(number.toPrecision(3)));
}

function times(ratio: number): string {
  return `${figure(ratio)}×`;
}

function whole(number: number): string {
  return number.toLocaleString('en');
}
