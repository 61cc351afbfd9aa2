import { expect, test } from 'vitest';
import { CareerGraph } from '../../model/career-graph.ts';
import { largeMap } from '../../../test/large-map.ts';
import type { SourceId } from '../../model/schema.ts';
import { answer, rolesTouched } from './answer.ts';
import { sourceUsages } from './source-usage.ts';

const ROLES = 2_000;
const TRANSITIONS = 20_000;
const graph = new CareerGraph(largeMap({ roles: ROLES, transitions: TRANSITIONS }));

/** How often a method of the language is called meanwhile, by whoever. */
function callsOf<Kind extends object>(prototype: Kind, method: keyof Kind, meanwhile: () => void): number {
  let calls = 0;
  const own = prototype[method] as (this: unknown, ...given: unknown[]) => unknown;
  const counting = function (this: unknown, ...given: unknown[]): unknown {
    calls += 1;
    return Reflect.apply(own, this, given);
  };
  prototype[method] = counting as Kind[keyof Kind];
  try {
    meanwhile();
  } finally {
    prototype[method] = own as Kind[keyof Kind];
  }
  return calls;
}

test('what rests on a source is gathered thing by thing, and never copied to add one more', () => {
  const puts = callsOf(Map.prototype, 'set', () => sourceUsages(graph));
  expect(sourceUsages(graph)[0]?.transitions).toHaveLength(TRANSITIONS);
  // A list for the one source, a name for each role.
  expect(puts).toBeGreaterThan(ROLES);
  expect(puts).toBeLessThan(ROLES + 100);
});

test('the roles a source touches are found once, however many roles are asked about', () => {
  const found = answer(graph, { ask: 'sources', source: 'all' as SourceId });
  const chosen = found.ask === 'sources' ? found.chosen : undefined;
  if (!chosen) throw new Error('no source');
  const adds = callsOf(Set.prototype, 'add', () => {
    for (const { id } of graph.roles) rolesTouched(chosen).has(id);
  });
  expect(rolesTouched(chosen).size).toBe(ROLES);
  expect(adds).toBeLessThanOrEqual(2 * TRANSITIONS + 1);
});
