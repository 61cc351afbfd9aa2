import { expect, test } from 'vitest';
import { CareerGraph } from '../../model/career-graph.ts';
import type { RoleId } from '../../model/schema.ts';
import { sketchMap } from '../../../test/sketch-map.ts';
import { differences, destinationCounts, partlyAsked } from './differences.ts';

const asked: Record<string, object> = {
  a: { sales: 4, technology: 1 },
  b: { sales: 1, technology: 3, management: 2 },
  c: { sales: 1, management: undefined },
};
const sketched = sketchMap('a -> x\nb -> x\nc -> x\na -> y\nb -> y\nc ~ z');
const named = (id: string) => ({ id, name: { en: id } });
const graph = new CareerGraph({
  ...sketched,
  map: { ...sketched.map, skills: ['technology', 'sales', 'management', 'business'].map(named) as never },
  roles: sketched.roles.map((role) => ({
    ...role,
    skills: Object.fromEntries(
      Object.entries(asked[role.id] ?? {}).map(([id, level]: [string, unknown]) => [
        id,
        { ...(level !== undefined && { level }), basis: 'editorial', sources: [] },
      ]),
    ) as never,
  })),
});
const roles = ['a', 'b', 'c'].map((id) => graph.role(id as RoleId));

test('the largest difference first, with who is highest and lowest; one level known is no difference', () => {
  const found = differences(graph, roles).map(({ subject, apart, highest, lowest }) => [
    subject,
    apart,
    highest.roles.map(({ id }) => id),
    lowest.roles.map(({ id }) => id),
  ]);
  expect(found).toEqual([
    ['sales', 3, ['a'], ['b', 'c']],
    ['technology', 2, ['b'], ['a']],
  ]);
});

test('what is said of some and not of others is uneven', () => {
  expect(partlyAsked(graph, roles).map(({ name, asked }) => [name.en, asked.map(({ id }) => id)])).toEqual([
    ['technology', ['a', 'b']],
    ['management', ['b', 'c']],
  ]);
});

test('which roles all lead to, and which only one', () => {
  expect(Object.fromEntries(destinationCounts(graph, roles))).toEqual({ x: 3, y: 2, z: 1 });
});
