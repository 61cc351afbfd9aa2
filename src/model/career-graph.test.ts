import { expect, test } from 'vitest';
import { CareerGraph } from './career-graph.ts';
import { basisOf, sourcesOf } from './evidence.ts';
import type { CareerMap } from './career-map.ts';
import type { RoleId } from './schema.ts';
import { sketchMap } from '../../test/sketch-map.ts';

const id = (text: string): RoleId => text as RoleId;

test('a step takes the directed transition where there is one, else the overlap', () => {
  const graph = new CareerGraph(sketchMap('a -> b\na ~ b'));
  expect(graph.step(id('a'), id('b'))?.transition.kind).toBe('move');
  expect(graph.step(id('b'), id('a'))?.transition.kind).toBe('overlap');
});

test('a direction says nothing about the way back', () => {
  const graph = new CareerGraph(sketchMap('a -> b'));
  expect(graph.step(id('b'), id('a'))).toBeUndefined();
  expect(graph.stepsFrom(id('b'))).toEqual([]);
});

test('ways out and in come in the order of ids, whatever the file says', () => {
  const graph = new CareerGraph(sketchMap('hub -> zoo\nhub -> b10\nhub -> b9\nark ~ hub'));
  expect(graph.stepsFrom(id('hub')).map(({ to }) => to)).toEqual(['ark', 'b10', 'b9', 'zoo']);
  expect(graph.stepsInto(id('hub')).map(({ from }) => from)).toEqual(['ark']);
});

test('ids that break plain objects do not break the graph', () => {
  const map = sketchMap('a -> b');
  const renamed = JSON.parse(
    JSON.stringify(map).replaceAll('"a"', '"constructor"').replaceAll('"b"', '"__proto__"'),
  ) as CareerMap;
  const graph = new CareerGraph(renamed);
  expect(graph.stepsFrom(id('constructor')).map(({ to }) => to)).toEqual(['__proto__']);
  expect(graph.find('toString')).toBeUndefined();
});

test('a transition’s basis is its strongest, and an estimate where it has none', () => {
  const [sourced, estimated] = sketchMap('a -> b : 2\nb -> a : editorial').transitions;
  expect([sourced, estimated].map((transition) => transition && basisOf(transition))).toEqual([
    'testimony',
    'editorial',
  ]);
  expect(sourced && sourcesOf(sourced)).toEqual(['s0', 's1']);
});
