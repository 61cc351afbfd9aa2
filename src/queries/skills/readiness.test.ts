import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sketchMap } from '../../../test/sketch-map.ts';
import type { SkillId } from '../../model/schema.ts';
import { assessesSkills, gapsFor, skillLevelsOf, readinessFor } from './readiness.ts';

const [a, b, blank] = sketchMap('a [tech 2, talk 4]\nb [tech 4, lead 3, talk 1]\na -> b\nb -> blank')
  .roles as [never, never, never];

test('readiness counts only the skills known on both sides', () => {
  // tech: min(2,4) of 4; talk: min(4,1) of 1; lead is unknown of a, and no zero.
  expect(readinessFor(skillLevelsOf(a), b)).toEqual({ share: 3 / 5, restsOn: 2 });
});

test('readiness is not the same both ways', () => {
  expect(readinessFor(skillLevelsOf(b), a)).toEqual({ share: 3 / 6, restsOn: 2 });
});

test('what nobody assessed is unknown, never zero and never all', () => {
  expect(readinessFor(skillLevelsOf(a), blank)).toBeUndefined();
  expect(readinessFor(skillLevelsOf(blank), b)).toBeUndefined();
  expect(gapsFor(skillLevelsOf(a), blank)).toBeUndefined();
});

test('gaps come largest first, and only where something is missing', () => {
  const [from, to] = sketchMap('x [p 1, q 5, r 0]\ny [p 3, q 2, r 4]\nx -> y').roles as [never, never];
  expect(gapsFor(skillLevelsOf(from), to)).toEqual([
    { skill: 'r', brought: 0, asked: 4, missing: 4 },
    { skill: 'p', brought: 1, asked: 3, missing: 2 },
  ]);
});

test('a share lies between nothing and everything', () => {
  const levels = fc.dictionary(fc.constantFrom('p', 'q', 'r'), fc.integer({ min: 0, max: 5 }));
  fc.assert(
    fc.property(levels, levels, (own, asked) => {
      const role = {
        skills: Object.fromEntries(Object.entries(asked).map(([skill, level]) => [skill, { level }])),
      };
      const brought = new Map(Object.entries(own)) as unknown as ReadonlyMap<SkillId, number>;
      const readiness = readinessFor(brought, role as never);
      if (readiness) expect(readiness.share).toBeGreaterThanOrEqual(0);
      if (readiness) expect(readiness.share).toBeLessThanOrEqual(1);
    }),
  );
});

test('a map with levels on one role only cannot compare any two', () => {
  expect(assessesSkills(sketchMap('a [tech 2]\na -> b'))).toBe(false);
  expect(assessesSkills(sketchMap('a [tech 2]\nb [tech 1]\na -> b'))).toBe(true);
});
