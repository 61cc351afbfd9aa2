import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { someMap } from '../../test/brute-force-routes.ts';
import { CareerGraph } from './career-graph.ts';
import { sketchMap } from '../../test/sketch-map.ts';
import { transitionId } from './transition-id.ts';

test('between two roles a move either way and an overlap are three transitions', () => {
  const { transitions } = sketchMap('a -> b\nb => a\na ~ b');
  expect(transitions.map(transitionId)).toEqual(['a>b>move', 'b>a>promotion', 'a>b>overlap']);
});

test('on any map every transition has an id of its own, and is found by it', () => {
  fc.assert(
    fc.property(someMap(), (map) => {
      const graph = new CareerGraph(map);
      const ids = map.transitions.map(transitionId);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.map((id) => graph.transition(id))).toEqual(map.transitions);
    }),
  );
});

test('a step there and a step back along an overlap are one transition', () => {
  const graph = new CareerGraph(sketchMap('a ~ b'));
  const [a, b] = graph.roles.map(({ id }) => id);
  if (!a || !b) throw new Error('no roles');
  const [there, back] = [graph.step(a, b), graph.step(b, a)];
  expect(there && transitionId(there.transition)).toBe('a>b>overlap');
  expect(back && transitionId(back.transition)).toBe('a>b>overlap');
});
