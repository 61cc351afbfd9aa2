import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { CareerGraph } from '../model/career-graph.ts';
import { sketchMap } from '../model/sketched-map.ts';
import { BLANK_PROFILE, personOn, readProfile } from './own-profile.ts';

test('a profile comes back as it was kept', () => {
  const profile = { held: ['ops'], skills: { tech: 2.5 }, wishes: [{ trait: 'travel', most: 2 }] };
  expect(readProfile(JSON.stringify(profile))).toEqual(profile);
});

test('whatever was kept, what is read is a profile', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const graph = new CareerGraph(sketchMap('ops -> lead\nops [tech 1]'));
      const { held, skills } = personOn(graph, readProfile(text));
      expect(held.every((role) => graph.find(role))).toBe(true);
      for (const level of skills.values()) expect(level).toBeLessThanOrEqual(5);
    }),
    { seed: 6 },
  );
  expect(readProfile(undefined)).toEqual(BLANK_PROFILE);
});

test('on another map, only what that map knows is left', () => {
  const graph = new CareerGraph(sketchMap('ops -> lead\nops [tech 1]'));
  const profile = { held: ['ops', 'pilot'], skills: { tech: 9, flying: 5 }, wishes: [{ trait: 'height' }] };
  const person = personOn(graph, profile);
  expect(person).toEqual({ held: ['ops'], skills: new Map([['tech', 5]]), wishes: [] });
});
