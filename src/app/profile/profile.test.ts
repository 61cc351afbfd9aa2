import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { CareerGraph } from '../../model/career-graph.ts';
import { sketchMap } from '../../../test/sketch-map.ts';
import {
  BLANK_PROFILE,
  brings,
  bringsWhatWasHeld,
  didHold,
  didNotHold,
  doesNotMind,
  readProfile,
  saysNothing,
  prefers,
  type ProfileEdit,
} from './profile.ts';
import { personOnMap } from './person-on-map.ts';

const graph = new CareerGraph(sketchMap('ops -> lead\nops [tech 1]\nlead [tech 4, talk 2]'));

function after(...tellings: ProfileEdit[]) {
  return tellings.reduce((profile, telling) => telling(profile), BLANK_PROFILE);
}

test('a profile comes back as it was kept', () => {
  const profile = {
    held: ['ops'],
    skills: { tech: 2.5, talk: null },
    wishes: [{ trait: 'travel', most: 2 }],
  };
  expect(readProfile(JSON.stringify(profile))).toEqual(profile);
});

test('whatever was kept, what is read is a profile', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const { held, skills } = personOnMap(graph, readProfile(text));
      expect(held.every((role) => graph.find(role))).toBe(true);
      for (const level of skills.values()) expect(level).toBeLessThanOrEqual(5);
    }),
    { seed: 6 },
  );
  expect(readProfile(undefined)).toEqual(BLANK_PROFILE);
});

test('on another map, only what that map knows is left', () => {
  const profile = { held: ['ops', 'pilot'], skills: { tech: 9, flying: 5 }, wishes: [{ trait: 'height' }] };
  const person = personOnMap(graph, profile);
  expect(person).toEqual({ held: ['ops'], skills: new Map([['tech', 5]]), wishes: [] });
});

test('roles held give skills; what a person says themselves goes before, and not saying is not 0', () => {
  const skills = (...tellings: ProfileEdit[]): [string, number][] => [
    ...personOnMap(graph, after(...tellings)).skills,
  ];
  const both = [
    ['tech', 4],
    ['talk', 2],
  ];
  expect(skills(didHold('ops'), didHold('lead'))).toEqual(both);
  expect(skills(didHold('lead'), brings('talk', 0))).toEqual([
    ['tech', 4],
    ['talk', 0],
  ]);
  expect(skills(didHold('lead'), brings('talk', null))).toEqual([['tech', 4]]);
  expect(skills(didHold('lead'), brings('talk', null), bringsWhatWasHeld(['talk']))).toEqual(both);
  expect(skills(didHold('lead'), didNotHold('lead'))).toEqual([]);
});

test('held once, wished once per trait, and all of it can be cleared', () => {
  const said = after(
    didHold('ops'),
    didHold('ops'),
    prefers({ trait: 'travel', most: 2 }),
    prefers({ trait: 'travel', least: 1 }),
  );
  expect(said).toEqual({ held: ['ops'], skills: {}, wishes: [{ trait: 'travel', least: 1 }] });
  expect(doesNotMind('travel')(said).wishes).toEqual([]);
  expect(saysNothing()).toEqual(BLANK_PROFILE);
});
