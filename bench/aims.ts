import { QUESTIONS, type Question } from './contender.ts';
import type { Measured, Result } from './results.ts';
import type { Size } from './synthetic-map.ts';
import { figure, printLine } from './table.ts';

interface Aim {
  size: Size;
  question: Question;
  /** What is counted. */
  in: string;
  aim: '≥' | '≤';
  than: number;
  reached: (result: Result, measured: Measured) => number;
}

const AIMS: readonly Aim[] = [
  {
    size: 'M',
    question: 'kRoutes',
    in: '× graphology',
    aim: '≥',
    than: 100,
    reached: besideThe(/graphology/),
  },
  {
    size: 'M',
    question: 'oneToAll',
    in: '× graphology',
    aim: '≥',
    than: 50,
    reached: besideThe(/graphology/),
  },
  { size: 'M', question: 'oneToOne', in: '× ngraph.path', aim: '≥', than: 20, reached: besideThe(/ngraph/) },
  { size: 'L', question: 'kRoutes', in: 'ms, median', aim: '≤', than: 2, reached: ours('median') },
  { size: 'L', question: 'kRoutes', in: 'ms, worst', aim: '≤', than: 16, reached: ours('worst') },
  {
    size: 'L',
    question: 'kRoutes',
    in: 'ms, any criterion, median',
    aim: '≤',
    than: 2,
    reached: any('median'),
  },
  {
    size: 'L',
    question: 'kRoutes',
    in: 'ms, any criterion, worst',
    aim: '≤',
    than: 16,
    reached: any('worst'),
  },
  { size: 'D', question: 'kRoutes', in: 'ms, median', aim: '≤', than: 16, reached: ours('median') },
  {
    size: 'D',
    question: 'kRoutes',
    in: 'ms, any criterion, median',
    aim: '≤',
    than: 16,
    reached: any('median'),
  },
  ...(['M', 'L', 'D'] as const).map((size): Aim => ({
    size,
    question: 'oneToAll',
    in: '× reading every edge',
    aim: '≤',
    than: 6,
    reached: (result, { limit }) => result.ours.timed.median / limit.inOrder,
  })),
];

/** What is aimed at, at the sizes that were measured, and whether it was met. */
export function printAims(measured: readonly Measured[]): void {
  console.log('\nAims');
  for (const { size, question, in: unit, aim, than, reached } of AIMS) {
    const at = measured.find((own) => own.size === size);
    const result = at?.results.find((own) => own.question === question);
    if (!at || !result) continue;
    const number = reached(result, at);
    const isMet = aim === '≥' ? number >= than : number <= than;
    const name = `${size}  ${QUESTIONS[question]}, ${unit}`;
    printLine(name, `${aim} ${than}`, figure(number), isMet ? 'met' : 'missed');
  }
}

/** Beside the fastest of those peers. */
function besideThe(peers: RegExp) {
  return (result: Result): number =>
    Math.min(...result.peers.filter(({ by }) => peers.test(by)).map(({ ratio }) => ratio));
}

function ours(which: 'median' | 'worst') {
  return (result: Result): number => result.ours.timed[which];
}

/** Under the criterion that takes longest. */
function any(which: 'median' | 'worst') {
  return (_: Result, { criteria }: Measured): number =>
    Math.max(...criteria.map(({ timed }) => timed[which]));
}
