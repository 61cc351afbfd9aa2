import type { RoleId, SourceId } from '../../model/schema.ts';
import type { Filters } from './journey.ts';

/** Out of a role, or into it. */
export const DIRECTIONS = ['out', 'into'] as const;
export type Direction = (typeof DIRECTIONS)[number];

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
      /** The id of a criterion, or of the trade-off set. */
      by: string;
      filters: Filters;
      /** How many routes at most. */
      k: number;
      /** Which of the routes is the live one, from 0. */
      pick: number;
      /** The one it is compared with, where two are. */
      versus: number | undefined;
      /** A role whose sheet is open beside the routes. */
      at: RoleId | undefined;
    }
  | {
      ask: 'reach';
      role: RoleId;
      /** Who gets where: from the role outward, or from others to it. */
      direction: Direction;
      /** How many steps away at most. */
      steps: number;
    }
  | {
      ask: 'fit';
      /** The role whose fit is open, with the route there. */
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
