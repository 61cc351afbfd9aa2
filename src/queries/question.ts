import type { RoleId, SourceId } from '../model/schema.ts';

/** What a person is asking. Exactly one at a time; everything on screen is its answer. */
export type Question =
  | { ask: 'overview' }
  | {
      ask: 'role';
      role: RoleId;
      /** The roles clicked through before this one, in order. */
      trail: readonly RoleId[];
    }
  | {
      ask: 'routes';
      /** Undefined while it is still to be chosen. */
      from: RoleId | undefined;
      to: RoleId | undefined;
      /** The id of a criterion. */
      by: string;
      /** Which of the routes is the live one, from 0. */
      pick: number;
      /** A role whose sheet is open beside the routes. */
      at: RoleId | undefined;
    }
  | {
      ask: 'compare';
      /** Two to four, side by side. */
      roles: readonly RoleId[];
    }
  | {
      ask: 'sources';
      /** The one whose transitions are lit. */
      source: SourceId | undefined;
    };

export const OVERVIEW: Question = { ask: 'overview' };
