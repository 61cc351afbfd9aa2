/** A lap is at least so long, in ms, so that reading the clock does not count. */
const LAP = 0.1;
const LAPS = 5;
/** What takes longer than this, in ms, is timed twice, and what takes longer than that, once. */
const LONG = 20;
const VERY_LONG = 500;
const WARM_UP = 200;
/** Of things that are made: several, because memory is only known roughly. */
const COPIES = { fewest: 2, most: 200 };

/** The last answer, kept, so that no engine of JavaScript may leave the asking out. */
const kept: { last?: unknown } = {};

/** How long it takes, in ms, once it is warm: the median of some laps; of two, the shorter. */
export function timeOf(ask: () => unknown): number {
  const first = lap(ask, 1);
  if (first > VERY_LONG) return first;
  // Somebody else may have had the processor meanwhile.
  const once = Math.min(first, lap(ask, 1));
  if (once > LONG) return once;
  const times = Math.min(1_000, Math.max(1, Math.ceil(LAP / once)));
  return median(Array.from({ length: LAPS }, () => lap(ask, times)));
}

function lap(ask: () => unknown, times: number): number {
  const start = performance.now();
  for (let time = 0; time < times; time++) kept.last = ask();
  return (performance.now() - start) / times;
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2;
}

/** Runs so often that it is compiled as well as it ever will be. */
export function warmUp(run: () => unknown): void {
  for (const start = performance.now(); performance.now() - start < WARM_UP;) kept.last = run();
}

/** What making something takes: ms, and bytes of memory for each that is made. */
export function making<Made>(make: () => Made): { made: Made; ms: number; bytes: number } {
  warmUp(make);
  kept.last = undefined;
  const before = heldBytes();
  const copies: Made[] = [];
  const ms: number[] = [];
  for (let spent = 0; copies.length < COPIES.fewest || (spent < WARM_UP && copies.length < COPIES.most);) {
    const start = performance.now();
    copies.push(make());
    ms.push(performance.now() - start);
    spent += performance.now() - start;
  }
  const bytes = (heldBytes() - before) / copies.length;
  return { made: copies[0] as Made, ms: median(ms), bytes };
}

function heldBytes(): number {
  if (!globalThis.gc) throw new Error('Memory is measured with node --expose-gc');
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
