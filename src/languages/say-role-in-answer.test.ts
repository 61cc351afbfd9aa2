import { expect, test } from 'vitest';
import { CareerGraph } from '../model/career-graph.ts';
import type { RoleId } from '../model/schema.ts';
import { sketchMap } from '../../test/sketch-map.ts';
import { answer } from '../queries/answer/answer.ts';
import type { Question } from '../queries/ask/question.ts';
import { routesBetween } from '../queries/answer/next-question.ts';
import { en } from './en.ts';
import { sayRoleInAnswer } from './say-role-in-answer.ts';

const graph = new CareerGraph(sketchMap('a -> b\nb -> c\nc ~ d\nlone -> a'));
const id = (text: string): RoleId => text as RoleId;

function parts(question: Question, person?: Parameters<typeof answer>[2]): Record<string, string> {
  const found = answer(graph, question, person);
  return Object.fromEntries(
    graph.roles.flatMap(({ id }) => {
      const said = sayRoleInAnswer(found, id, en);
      return said === undefined ? [] : [[id, said]];
    }),
  );
}

test('around a role: what is open, what it leads to, what comes to it', () => {
  expect(parts({ ask: 'role', role: id('c'), trail: [] })).toEqual({
    b: 'way in',
    c: 'you are here',
    d: 'way out and way in',
  });
});

test('on a route: which stop of how many; before there is one, its ends', () => {
  expect(parts(routesBetween(graph.map, id('a'), id('c')))).toEqual({
    a: 'stop 1 of 3',
    b: 'stop 2 of 3',
    c: 'stop 3 of 3',
  });
  expect(parts(routesBetween(graph.map, id('a'), undefined))).toEqual({ a: 'start' });
  expect(parts(routesBetween(graph.map, id('d'), id('lone')))).toEqual({ d: 'start', lone: 'end' });
});

test('within reach: how many steps, in which direction', () => {
  expect(parts({ ask: 'reach', role: id('a'), direction: 'out', steps: 2 })).toEqual({
    a: 'you are here',
    b: '1 step away',
    c: '2 steps away',
  });
  expect(parts({ ask: 'reach', role: id('a'), direction: 'into', steps: 2 })['lone']).toBe('1 step before');
});

test('beside others, by what suits, by a source; nothing on the whole map', () => {
  expect(parts({ ask: 'compare', roles: [id('a'), id('b')] })).toEqual({ a: 'compared', b: 'compared' });
  expect(parts({ ask: 'overview' })).toEqual({});
  const person = { skills: new Map(), wishes: [], held: [id('a')] };
  expect(parts({ ask: 'fit', at: undefined }, person)).toEqual({ a: 'held' });
  const [source] = graph.map.sources;
  expect(parts({ ask: 'sources', source: source?.id })['a']).toBe('the source speaks of it');
});
