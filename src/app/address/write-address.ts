import { ROUTES_ASKED } from '../../queries/ask/journey.ts';
import type { Direction, Question } from '../../queries/ask/question.ts';
import { writeFilters } from './filter-options.ts';
import { writeOptions } from './options.ts';

/* The address is the question: `#/role/<id>?trail=a,b` · `#/routes/<from>/<to>?by=…&k=5&pick=2&versus=1&at=<id>` and the
   filters of filter-options.ts · `#/reach/<id>?steps=2` · `#/into/<id>?steps=2` · `#/compare/<id>/<id>` · `#/fit?at=<id>` ·
   `#/sources/<id>`.
   An end still to be chosen is written `_`, which can be no id. How it is read: address.ts. */

export const OPEN_END = '_';

/** How reach and its mirror are called in an address. */
export const REACHES: Record<Direction, string> = { out: 'reach', into: 'into' };

export function writeAddress(question: Question): string {
  switch (question.ask) {
    case 'overview':
      return '#/';
    case 'role':
      return `#/role/${question.role}` + writeOptions({ trail: question.trail.join(',') });
    case 'compare':
      return `#/compare/${question.roles.join('/')}`;
    case 'sources':
      return question.source ? `#/sources/${question.source}` : '#/sources';
    case 'reach': {
      const { direction, role, steps } = question;
      return `#/${REACHES[direction]}/${role}` + writeOptions({ steps: String(steps) });
    }
    case 'fit':
      return '#/fit' + writeOptions({ at: question.at });
    case 'routes': {
      const { from, to, by, filters, k, pick, versus, at } = question;
      const ends = `#/routes/${from ?? OPEN_END}/${to ?? OPEN_END}`;
      return (
        ends +
        writeOptions({
          by,
          ...writeFilters(filters),
          k: k === ROUTES_ASKED ? '' : String(k),
          pick: pick > 0 ? String(pick + 1) : '',
          versus: versus === undefined ? '' : String(versus + 1),
          at,
        })
      );
    }
  }
}
