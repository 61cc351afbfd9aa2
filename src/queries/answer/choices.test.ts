import { describe, expect, it } from 'vitest';
import { CareerGraph } from '../../model/career-graph.ts';
import type { RoleId, SourceId } from '../../model/schema.ts';
import { sketchMap } from '../../../test/sketch-map.ts';
import { transitionId } from '../../model/transition-id.ts';
import { answer, type Answer } from './answer.ts';
import { choicesIn, nextChoice, trailToCurrent, currentRole, legAlong } from './choices.ts';
import { OVERVIEW } from '../ask/question.ts';
import { routesBetween } from './next-question.ts';

const graph = new CareerGraph(
  sketchMap(`
    a -> b : 2
    a => c : 5
    a -> d : editorial
    b -> d
    a [x 2, y 1]
    b [x 1, y 4]
    d [x 2, y 4]
  `),
);
const id = (role: string): RoleId => role as RoleId;
const role = (at: string, ...trail: string[]): Answer =>
  answer(graph, { ask: 'role', role: id(at), trail: trail.map(id) });
const route = (at?: string): Answer => {
  const question = routesBetween(graph.map, id('a'), id('d'));
  return answer(graph, { ...question, by: 'best-evidenced', at: at === undefined ? undefined : id(at) });
};
const rolesIn = (found: Answer): string[] => choicesIn(graph, found).map((choice) => choice.role);

describe('the choices', () => {
  it('at a role are its ways out, as strong as they are said', () => {
    expect(rolesIn(role('a'))).toEqual(['c', 'b', 'd']);
    expect(choicesIn(graph, role('a')).map(({ way }) => way?.basis)).toEqual([
      'testimony',
      'testimony',
      'editorial',
    ]);
    expect(rolesIn(role('d'))).toEqual([]);
  });

  it('on a route are its stops, each with the step that leads to it', () => {
    const found = choicesIn(graph, route());
    expect(found.map((stop) => [stop.role, stop.way?.step.from])).toEqual([
      ['a', undefined],
      ['b', 'a'],
      ['d', 'b'],
    ]);
  });

  it('while one end is still to be chosen are its neighbours, then the others', () => {
    const unfinished = (from?: string, to?: string): Answer =>
      answer(graph, routesBetween(graph.map, from ? id(from) : undefined, to ? id(to) : undefined));
    expect(rolesIn(unfinished('b'))).toEqual(['d', 'a', 'c']);
    expect(rolesIn(unfinished(undefined, 'd'))).toEqual(['b', 'a', 'c']);
    const steps = choicesIn(graph, unfinished(undefined, 'd')).map(({ way }) => way?.step);
    expect(steps.map((step) => step && [step.from, step.to])).toEqual([['b', 'd'], ['a', 'd'], undefined]);
  });

  it('else are all roles, or those a source speaks of', () => {
    expect(rolesIn(answer(graph, OVERVIEW))).toEqual(['a', 'b', 'd', 'c']);
    expect(rolesIn(answer(graph, { ask: 'sources', source: 's4' as SourceId }))).toEqual(['a', 'c']);
  });

  it('follow each other round and round', () => {
    const choices = choicesIn(graph, role('a'));
    const after = (from: string | undefined, by: 1 | -1): string | undefined =>
      nextChoice(choices, from === undefined ? undefined : id(from), by)?.role;
    expect([after(undefined, 1), after('c', 1), after('d', 1)]).toEqual(['c', 'b', 'c']);
    expect([after(undefined, -1), after('c', -1)]).toEqual(['d', 'd']);
    expect(nextChoice([], id('a'), 1)).toBeUndefined();
  });
});

describe('where one stands', () => {
  it('is the role, or the stop whose sheet is open', () => {
    expect([role('b', 'a'), route(), route('b'), answer(graph, OVERVIEW)].map(currentRole)).toEqual([
      'b',
      undefined,
      'b',
      undefined,
    ]);
  });

  it('is reached by the trail, or by the route so far', () => {
    expect(trailToCurrent(role('d', 'a', 'b'))).toEqual(['a', 'b', 'd']);
    expect(trailToCurrent(route('b'))).toEqual(['a', 'b']);
    expect(trailToCurrent(route())).toEqual([]);
  });
});

describe('the way along a transition', () => {
  const step = graph.step(id('b'), id('d'));
  if (!step) throw new Error('no step');
  const along = transitionId(step.transition);

  it('is judged by what the route gathered before it, where it lies on the route', () => {
    // a brings x 2, which b alone would not: (2 + 4) / 6 against (1 + 4) / 6.
    expect(legAlong(graph, route(), along).readiness?.share).toBe(1);
    expect(legAlong(graph, answer(graph, OVERVIEW), along).readiness?.share).toBeCloseTo(5 / 6);
  });
});
