import { parse, type ParseError } from 'jsonc-parser';
import type { Fault, Problem } from '../../model/problem.ts';

/** What a text of JSON holds, or why it cannot be read; `file` is the name the problem goes by. */
export function readJson(text: string | undefined, file: string): { value?: unknown; problem?: Problem } {
  const problem = { severity: 'error', file, place: '' } as const;
  if (text === undefined) return { problem: { ...problem, fault: 'unreadable' } };
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return { problem: { ...problem, ...brokenAt(text) } };
  }
}

/** Where the text stops being JSON; engines do not agree on saying so, and some say nothing. */
function brokenAt(text: string): Fault {
  const errors: ParseError[] = [];
  try {
    parse(text, errors, { disallowComments: true });
  } catch {
    // Brackets within brackets without end: no place in it is more wrong than another.
    return { fault: 'unreadable' };
  }
  const before = text.slice(0, errors[0]?.offset ?? text.length).split('\n');
  return { fault: 'not-json', line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
