import { median, timeOf } from './clock.ts';
import type { Asked, Question } from './contender.ts';
import type { Pair } from './synthetic-map.ts';

/** Whoever is slow is asked about fewer pairs, the first of the same ones: as many as so many ms allow. */
const PATIENCE = 1_000;

/** Somebody's answers, before they are timed. */
export interface Trial {
  asked: Asked;
  pairs: readonly Pair[];
  /** By pair. */
  told: readonly number[][];
}

/** In ms, over the pairs. */
export interface Timed {
  median: number;
  worst: number;
  /** By pair. */
  each: readonly number[];
}

/** What takes longer than anybody waited for. */
export const NEVER: Timed = { median: Infinity, worst: Infinity, each: [] };

/** Asks once about each pair, which warms up too. */
export function tryOut(asked: Asked, pairs: readonly Pair[]): Trial {
  const told: number[][] = [];
  let spent = 0;
  for (const { from, to } of pairs) {
    if (spent > PATIENCE) break;
    const start = performance.now();
    const answer = asked.ask(from, to);
    spent += performance.now() - start;
    told.push(asked.told(answer, from, to));
  }
  return { asked, pairs: pairs.slice(0, told.length), told };
}

export function timed({ asked, pairs }: Trial): Timed {
  const each = pairs.map(({ from, to }) => timeOf(() => asked.ask(from, to)));
  return { median: median(each), worst: Math.max(...each), each };
}

/** How many times as long one takes as the other, over the pairs both were asked about. */
export function ratio(slow: Timed, fast: Timed): number {
  const common = Math.min(slow.each.length, fast.each.length);
  return median(slow.each.slice(0, common)) / median(fast.each.slice(0, common));
}

/** Speed beside a wrong answer means nothing: throws where one answers differently. */
export function compareAnswers(trial: Trial, beside: readonly Trial[]): void {
  for (const other of beside)
    other.told.slice(0, trial.told.length).forEach((answer, index) => {
      const own = trial.told[index] ?? [];
      if (own.length === answer.length && own.every((number, at) => number === answer[at])) return;
      const { from, to } = other.pairs[index] as Pair;
      const question = `${trial.asked.question} from ${from} to ${to}`;
      throw new Error(
        `${question}: ${trial.asked.by} says ${say(own)}; ${other.asked.by} says ${say(answer)}`,
      );
    });
}

/** Where there is no peer to compare with: the best way costs the same, whichever question it answers. */
export function agreeWithOneself(trials: readonly Trial[]): void {
  const toldOf = (question: Question) => trials.find(({ asked }) => asked.question === question)?.told ?? [];
  const [all, best] = [toldOf('oneToAll'), toldOf('kRoutes')];
  trials
    .find(({ asked }) => asked.question === 'oneToOne')
    ?.pairs.forEach(({ from, to }, index) => {
      const costs = [
        toldOf('oneToOne')[index]?.[0],
        all[index]?.[to],
        best[index] && (best[index][0] ?? Infinity),
      ];
      const said = costs.filter((cost) => cost !== undefined);
      if (said.some((cost) => cost !== said[0]))
        throw new Error(`From ${from} to ${to} costs ${said.join(' or ')}`);
    });
}

function say(numbers: readonly number[]): string {
  return `${numbers.slice(0, 12).join(' ')}${numbers.length > 12 ? ' …' : ''}`;
}
