import { expect, test } from 'vitest';
import { sketchMap } from './sketch-map.ts';

const idsOf = (things: readonly { id: string }[]): string[] => things.map(({ id }) => id);

test('a plain sketch has one family and one level, and every step is said by one source', () => {
  const { map, roles, transitions } = sketchMap('a -> b\nb [tech 3]');
  expect(idsOf(map.families)).toEqual(['family']);
  expect(idsOf(map.levels)).toEqual(['level']);
  expect(idsOf(roles)).toEqual(['b', 'a']);
  expect(transitions).toEqual([
    { from: 'a', to: 'b', kind: 'move', evidence: [{ basis: 'testimony', sources: ['s0'] }] },
  ]);
});

test('figures of a transition follow its support, or stand without it', () => {
  const { transitions } = sketchMap(`
    a => b : 3, years 2-4, lift 3.1, count 12, share 0.1
    b ~ c : editorial, lift 0
    c -> a : years 0.5-1`);
  expect(transitions).toEqual([
    {
      from: 'a',
      to: 'b',
      kind: 'promotion',
      years: [2, 4],
      lift: 3.1,
      count: 12,
      share: 0.1,
      evidence: [{ basis: 'testimony', sources: ['s0', 's1', 's2'] }],
    },
    { from: 'b', to: 'c', kind: 'overlap', lift: 0, evidence: [{ basis: 'editorial', sources: [] }] },
    {
      from: 'c',
      to: 'a',
      kind: 'move',
      years: [0.5, 1],
      evidence: [{ basis: 'testimony', sources: ['s0'] }],
    },
  ]);
});

test('roles are placed; families and levels stand in the order they are first named, the nameless ones last', () => {
  const { map, roles } = sketchMap(`
    d -> a
    a in sales at senior
    b in ops at junior
    c in sales at junior
    a [tech 2]`);
  expect(map.families.map(({ id, name }) => [id, name.en])).toEqual([
    ['sales', 'Sales'],
    ['ops', 'Ops'],
    ['family', 'Family'],
  ]);
  expect(idsOf(map.levels)).toEqual(['senior', 'junior', 'level']);
  expect(roles.map(({ id, family, level }) => [id, family, level])).toEqual([
    ['a', 'sales', 'senior'],
    ['b', 'ops', 'junior'],
    ['c', 'sales', 'junior'],
    ['d', 'family', 'level'],
  ]);
  expect(roles[0]?.skills?.['tech' as never]).toMatchObject({ level: 2 });
});

test('nothing is added where every role is placed', () => {
  const { map } = sketchMap('a in sales at senior\nb in sales at junior\na -> b');
  expect([idsOf(map.families), idsOf(map.levels)]).toEqual([['sales'], ['senior', 'junior']]);
});

test.each([
  'a > b',
  'a in sales',
  'a -> b : years 2',
  'a -> b : lift high',
  'a -> b : 1, 2',
  'a -> b : 1, tempo 3',
  'a -> b : share 2',
  'a -> b : years 4-2',
])('no sketch: %s', (sketch) => {
  expect(() => sketchMap(sketch)).toThrow();
});
