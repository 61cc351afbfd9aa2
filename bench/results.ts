import type { Question } from './contender.ts';
import type { Size } from './synthetic-map.ts';
import type { Timed } from './trial.ts';

/** Everything measured at one size. */
export interface Measured {
  size: Size;
  limit: Limit;
  results: readonly Result[];
  /** Ours: k routes under each criterion. */
  criteria: readonly Row[];
}

/** What reading every edge once takes, in ms. */
export interface Limit {
  inOrder: number;
  gathered: number;
}

export interface Result {
  question: Question;
  ours: Row;
  peers: readonly (Row & { ratio: number })[];
}

/** What a way to answer takes. */
export interface Row {
  by: string;
  timed: Timed;
}
