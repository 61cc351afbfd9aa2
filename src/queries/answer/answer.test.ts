import { expect, test } from 'vitest';
import { CareerGraph } from '../../model/career-graph.ts';
import type { RoleId } from '../../model/schema.ts';
import { sketchMap } from '../../../test/sketch-map.ts';
import { answer } from './answer.ts';
import type { RoleAnswer } from './answer-role.ts';
import type { RoutesAnswer } from './answer-routes.ts';
import { OVERVIEW, type Question } from '../ask/question.ts';
import { isPartlyEditorial } from './leg.ts';
import { questionOnPick, questionOnClose, routesBetween, withEnd } from './next-question.ts';

const graph = new CareerGraph(sketchMap('a -> b\nb -> c\nc ~ d\nlone -> a'));
const id = (text: string): RoleId => text as RoleId;

function routesAsked(from?: string, to?: string, rest: Partial<Question> = {}): Question {
  return {
    ...routesBetween(graph.map, from ? id(from) : undefined, to ? id(to) : undefined),
    ...rest,
  } as Question;
}

function ask(question: Question): RoutesAnswer {
  return answer(graph, question) as RoutesAnswer;
}

test('a role is answered with its ways out and in', () => {
  const found = answer(graph, { ask: 'role', role: id('b'), trail: [id('a')] }) as RoleAnswer;
  expect(found.waysOut.map(({ step }) => step.to)).toEqual(['c']);
  expect(found.waysIn.map(({ step }) => step.from)).toEqual(['a']);
  expect(found.trail).toEqual(['a', 'b']);
});

test('routes are answered with the live one judged step by step', () => {
  const found = ask(routesAsked('a', 'd'));
  expect(found.live?.roles).toEqual(['a', 'b', 'c', 'd']);
  expect(found.live?.ways.map(({ basis, sources }) => [basis, sources.length])).toEqual(
    Array(3).fill(['testimony', 1]),
  );
  expect(found.live?.sourced).toBe(3);
});

test('along a route readiness counts what was learned before, and each step says whether it does', () => {
  const skilled = new CareerGraph(
    sketchMap('a -> b\nb -> c\na [tech 3]\nb [tech 1, talk 2]\nc [tech 3, talk 2]'),
  );
  const route = (answer(skilled, routesAsked('a', 'c')) as RoutesAnswer).live;
  expect(route?.ways.map(({ readiness, gathered }) => [readiness?.share, gathered])).toEqual([
    [1, false],
    [1, true],
  ]);
  const alone = answer(skilled, { ask: 'role', role: id('b'), trail: [] }) as RoleAnswer;
  expect(alone.waysOut.map(({ readiness, gathered }) => [readiness?.share, gathered])).toEqual([
    [0.6, false],
  ]);
});

test('a step others vouch for is partly ours where a reason is; one that is all ours is not', () => {
  const map = sketchMap('a -> b\na -> c : editorial\na -> d');
  const why = { en: 'both talk to customers', basis: 'editorial' as const };
  const transitions = map.transitions.map((own) => ((own.to as string) === 'd' ? own : { ...own, why }));
  const found = answer(new CareerGraph({ ...map, transitions }), { ask: 'role', role: id('a'), trail: [] });
  expect((found as RoleAnswer).waysOut.map((way) => [way.step.to, isPartlyEditorial(way)])).toEqual([
    ['b', true],
    ['d', false],
    ['c', false],
  ]);
});

test('why there is no route is said', () => {
  expect(ask(routesAsked('a')).none).toEqual({ because: 'unfinished' });
  expect(ask(routesAsked('a', 'a')).none).toEqual({ because: 'same-role' });
  expect(ask(routesAsked('d', 'a')).none).toEqual({
    because: 'no-way',
    loosenings: [],
    back: true,
    waysOut: 1,
    waysIn: 1,
  });
  expect(ask(routesAsked('a', 'lone')).none).toEqual({
    because: 'no-way',
    loosenings: [],
    back: true,
    waysOut: 1,
    waysIn: 0,
  });
});

test('of the best routes it is said whether there are more', () => {
  const many = new CareerGraph(sketchMap('a -> z\na -> b\nb -> z\na -> c\nc -> z'));
  const others = (rest: Partial<Question>): unknown[] => {
    const found = answer(many, { ...routesAsked('a', 'z'), ...rest } as Question) as RoutesAnswer;
    return [found.routes.length, found.others];
  };
  expect(others({ k: 2 })).toEqual([2, 'some']);
  expect(others({ k: 3 })).toEqual([3, 'none']);
  expect(others({ by: 'trade-offs' })).toEqual([1, 'some']);
});

test('a pick beyond the last route is the last route', () => {
  const found = ask(routesAsked('a', 'd', { pick: 7 }));
  expect([found.pick, found.live?.roles.length]).toEqual([0, 4]);
});

test('clicking a neighbour travels on, clicking the trail goes back, clicking elsewhere begins anew', () => {
  const travel = (question: Question, role: string): Question =>
    questionOnPick(graph.map, question, answer(graph, question), id(role));
  const first = travel(OVERVIEW, 'a');
  const second = travel(first, 'b');
  const third = travel(second, 'c');
  expect(third).toEqual({ ask: 'role', role: 'c', trail: ['a', 'b'] });
  expect(travel(third, 'a')).toEqual({ ask: 'role', role: 'a', trail: [] });
  expect(travel(third, 'lone')).toEqual({ ask: 'role', role: 'lone', trail: [] });
  expect(travel(third, 'c')).toEqual(third);
});

test('clicking a stop of the route opens its sheet and keeps the route', () => {
  const question = routesAsked('a', 'c');
  expect(questionOnPick(graph.map, question, answer(graph, question), id('b'))).toEqual({
    ...question,
    at: 'b',
  });
  expect(questionOnPick(graph.map, question, answer(graph, question), id('lone'))).toEqual({
    ask: 'role',
    role: 'lone',
    trail: [],
  });
});

test('with one end chosen, clicking a role chooses the other', () => {
  const question = routesAsked('a');
  expect(questionOnPick(graph.map, question, answer(graph, question), id('c'))).toEqual(
    routesAsked('a', 'c'),
  );
});

test('clicking nothing closes a role’s sheet, but never a route', () => {
  expect(questionOnClose({ ask: 'role', role: id('a'), trail: [] })).toEqual(OVERVIEW);
  expect(questionOnClose(routesAsked('a', 'c', { at: id('b') }))).toEqual(routesAsked('a', 'c'));
});

test('setting one end keeps the other, and clearing both asks nothing', () => {
  expect(withEnd(routesAsked('a', 'c'), graph.map, 'to', id('d'))).toEqual(routesAsked('a', 'd'));
  expect(withEnd(OVERVIEW, graph.map, 'from', id('a'))).toEqual(routesAsked('a'));
  expect(withEnd(routesAsked('a'), graph.map, 'from', undefined)).toEqual(OVERVIEW);
});

test('sources are answered with what rests on each, and leaving goes back a step', () => {
  const found = answer(graph, { ask: 'sources', source: 's0' as never });
  if (found.ask !== 'sources') throw new Error('another question was answered');
  expect(found.chosen?.transitions.map(({ from, to }) => `${from} ${to}`)).toEqual([
    'a b',
    'b c',
    'c d',
    'lone a',
  ]);
  expect(found.all.find(({ source }) => (source.id as string) === 's1')?.transitions).toEqual([]);
  expect(questionOnClose({ ask: 'sources', source: 's0' as never })).toEqual({
    ask: 'sources',
    source: undefined,
  });
  expect(questionOnClose({ ask: 'sources', source: undefined })).toEqual(OVERVIEW);
});

test('a step that rests on poor sources alone is said to be weak', () => {
  const map = sketchMap('a -> b : 2\na -> c : 1\na -> d : editorial');
  const sources = map.sources.map((source) => ({ ...source, reliability: 'low' as const }));
  const weakMap = {
    ...map,
    sources: sources.map((source, index) =>
      index === 1 ? { ...source, reliability: 'high' as const } : source,
    ),
  };
  const found = answer(new CareerGraph(weakMap), { ask: 'role', role: id('a'), trail: [] }) as RoleAnswer;
  expect(found.waysOut.map(({ step, weak }) => [step.to, weak])).toEqual([
    ['b', false],
    ['c', true],
    ['d', false],
  ]);
});
