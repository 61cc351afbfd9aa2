import { making, median, timeOf, warmUp } from './clock.ts';
import type { Contender, Prepared } from './contender.ts';
import { limits } from './limit.ts';
import { ours } from './ours.ts';
import { graphology } from './peers/graphology.ts';
import { ngraph } from './peers/ngraph.ts';
import type { Measured, Result, Row } from './results.ts';
import { randomPairs, SIZES, syntheticMap, type Pair, type Size } from './synthetic-map.ts';
import { printHead, printQuestion, printRow } from './table.ts';
import { agreeWithOneself, compareAnswers, NEVER, ratio, timed, tryOut, type Trial } from './trial.ts';

const SEED = 4;
const PAIRS = 100;
const READINGS = 9;

const CONTENDERS: readonly Contender[] = [ours, graphology, ngraph];

/** In ms: a criterion that took longer than this at a smaller size is not asked for at a larger one. */
const TOO_LONG = 250;
const tooLong = new Set<string>();

/** Everybody's answers on a map of a size, compared and timed; printed as they come in. */
export function measure(size: Size): Measured {
  const map = syntheticMap(SIZES[size], SEED);
  const pairs = randomPairs(map, PAIRS, SEED);
  const prepared = CONTENDERS.filter(({ tooLarge }) => !tooLarge?.includes(size)).map((contender) => ({
    name: contender.name,
    ...making(() => contender.prepare(map)),
  }));
  const { inOrder, gathered } = limits(map);
  const limit = { inOrder: reading(inOrder), gathered: reading(gathered) };
  printHead(size, limit, prepared);
  const [own, ...peers] = prepared.map(({ made }) => made) as [Prepared, ...Prepared[]];
  return { size, limit, results: resultsOf(own, peers, pairs), criteria: criteriaOf(own, pairs) };
}

function reading(edges: () => number): number {
  warmUp(edges);
  return median(Array.from({ length: READINGS }, () => timeOf(edges)));
}

function resultsOf(own: Prepared, peers: readonly Prepared[], pairs: readonly Pair[]): Result[] {
  const others = peers.flatMap(({ asked }) => asked);
  const trials: Trial[] = [];
  const results = own.asked.map((asked): Result => {
    const trial = tryOut(asked, pairs);
    const beside = others
      .filter(({ question }) => question === asked.question)
      .map((other) => tryOut(other, pairs));
    compareAnswers(trial, beside);
    trials.push(trial);
    return timedBeside(trial, beside);
  });
  agreeWithOneself(trials);
  return results;
}

function timedBeside(trial: Trial, beside: readonly Trial[]): Result {
  const { question, by } = trial.asked;
  const ours = { by, timed: timed(trial) };
  printQuestion(question);
  printRow(ours);
  const peers = beside.map((other) => {
    const row = { by: other.asked.by, timed: timed(other) };
    const peer = { ...row, ratio: ratio(row.timed, ours.timed) };
    printRow(peer, peer.ratio);
    return peer;
  });
  return { question, ours, peers };
}

function criteriaOf({ criteria = [] }: Prepared, pairs: readonly Pair[]): Row[] {
  printQuestion('kRoutes', 'by criterion');
  return criteria.map((criterion) => {
    const { id } = criterion;
    if (tooLong.has(id)) {
      const row = { by: `${id}, not asked: too long before`, timed: NEVER };
      printRow(row);
      return row;
    }
    const row = { by: id, timed: timed(tryOut(criterion.kRoutes(), pairs)) };
    if (row.timed.median > TOO_LONG) tooLong.add(id);
    printRow(row);
    return row;
  });
}
