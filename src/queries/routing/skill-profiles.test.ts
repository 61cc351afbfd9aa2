import * as fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { CareerGraph } from '../../model/career-graph.ts';
import { largeMap } from '../../../test/large-map.ts';
import type { RoleId, SkillId } from '../../model/schema.ts';
import { sketchMap } from '../../../test/sketch-map.ts';
import { SkillProfiles } from './skill-profiles.ts';
import {
  gapsFor,
  afterLearning,
  skillLevelsOf,
  readinessFor,
  type SkillLevels,
} from '../skills/readiness.ts';

const SKILLS = ['tech', 'talk', 'law', 'sales'];

/** Some roles, each asking some of four skills. */
const someRoles = fc
  .array(fc.dictionary(fc.constantFrom(...SKILLS), fc.nat(5), { noNullPrototype: true }), {
    minLength: 2,
    maxLength: 6,
  })
  .map((asked) => {
    const lines = asked.map((levels, index) => {
      const list = Object.entries(levels).map(([skill, level]) => `${skill} ${level}`);
      return list.length > 0 ? `r${index} [${list.join(', ')}]` : `r${index} in family at level`;
    });
    return new CareerGraph(sketchMap(lines.join('\n')));
  });

function idsOf(graph: CareerGraph): RoleId[] {
  return graph.roles.map(({ id }) => id);
}

test('what is brought along any way is what learning role by role brings, and takes what that takes', () => {
  fc.assert(
    fc.property(
      someRoles,
      fc.array(fc.nat(5), { maxLength: 6 }),
      fc.boolean(),
      (graph, passed, ownLevels) => {
        const ids = idsOf(graph);
        const profiles = new SkillProfiles(graph, ids);
        const at = (index: number): number => index % ids.length;
        const role = (index: number) => graph.role(ids[index] as RoleId);
        let brought: SkillLevels = ownLevels ? new Map([['talk' as SkillId, 2]]) : skillLevelsOf(role(0));
        let profile = ownLevels ? profiles.bringing(brought) : profiles.of(0);
        const known = new Set((graph.map.map.skills ?? []).map(({ id }) => id));
        for (const next of passed.map(at)) {
          const counted = new Map([...brought].filter(([skill]) => known.has(skill)));
          for (const index of ids.keys()) {
            const gap = gapsFor(counted, role(index))?.reduce((sum, { missing }) => sum + missing, 0) ?? NaN;
            expect(profiles.gap(profile, index)).toBe(gap);
            expect(profiles.readiness(profile, index)).toBe(readinessFor(counted, role(index))?.share ?? NaN);
          }
          brought = afterLearning(brought, role(next));
          profile = profiles.learned(profile, next);
        }
      },
    ),
  );
});

test('the same levels are one profile, however they were come by', () => {
  const graph = new CareerGraph(sketchMap('a [tech 3]\nb [tech 2, talk 4]\nc [tech 3, talk 4]'));
  const profiles = new SkillProfiles(graph, idsOf(graph));
  expect(profiles.learned(profiles.of(0), 1)).toBe(profiles.of(2));
  expect(profiles.learned(profiles.of(1), 0)).toBe(profiles.of(2));
  expect(profiles.learned(profiles.of(2), 0)).toBe(profiles.of(2));
});

test('the step from role to role is that of one who brings the first alone', () => {
  fc.assert(
    fc.property(someRoles, (graph) => {
      const ids = idsOf(graph);
      const profiles = new SkillProfiles(graph, ids);
      for (const from of ids.keys())
        for (const to of ids.keys())
          expect(profiles.fromRole(from, to)).toEqual({
            gap: profiles.gap(profiles.of(from), to),
            readiness: profiles.readiness(profiles.of(from), to),
          });
    }),
  );
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('of 10,000 skills only those that roles ask are kept', () => {
  const [roles, asked] = [2_000, 8];
  const graph = new CareerGraph(largeMap({ roles, transitions: roles, skills: { known: 10_000, asked } }));
  let kept = 0;
  const counting = <Kind extends typeof Float64Array | typeof Int32Array>(kind: Kind): Kind =>
    new Proxy(kind, {
      construct: (target, args, newTarget) => {
        const made = Reflect.construct(target, args, newTarget) as Float64Array | Int32Array;
        kept += made.length;
        return made;
      },
    });
  vi.stubGlobal('Float64Array', counting(Float64Array));
  vi.stubGlobal('Int32Array', counting(Int32Array));
  const ids = idsOf(graph);
  const profiles = new SkillProfiles(graph, ids);
  // A skill's number and its level, for each that a role asks.
  expect(kept).toBe(roles * asked * 2);
  // To judge a step makes no list of all skills, nor of all roles.
  for (const role of ids.keys()) profiles.gap(profiles.of(role), (role + 1) % roles);
  expect(kept).toBe(roles * asked * 2);
});
