import type { CareerMap } from '../../src/model/career-map.ts';
import { parseMap } from '../../src/model/parse-map.ts';
import { laneOf, levelOf, LEVELS, SIZES, syntheticMap, type Size } from '../synthetic-map.ts';

const SEED = 4;
const HUES = ['#2563c9', '#c97b25', '#0d8a7a', '#7a3fc9', '#c92570', '#5b8a0d'];

/** A synthetic map with names, lanes and levels, so that it can be drawn. */
export function careerMap(size: Size): CareerMap {
  const { roles, from, to } = syntheticMap(SIZES[size], SEED);
  const each = <Made>(count: number, make: (index: number) => Made): Made[] =>
    Array.from({ length: count }, (_, index) => make(index));
  const { map, problems } = parseMap({
    map: {
      format: 'career-map/1',
      id: 'synthetic',
      title: { en: `Synthetic, ${roles} roles` },
      families: each(laneOf(roles - 1) + 1, (lane) => {
        return { id: `lane-${lane}`, name: { en: `Lane ${lane}` }, colour: HUES[lane % HUES.length] };
      }),
      levels: each(LEVELS, (level) => ({ id: `level-${level}`, name: { en: `Level ${level}` } })),
    },
    roles: each(roles, (role) => {
      const [family, level] = [`lane-${laneOf(role)}`, `level-${levelOf(role)}`];
      return { id: `role-${role}`, name: { en: `Career role ${role}` }, family, level };
    }),
    transitions: each(from.length, (edge) => {
      return { from: `role-${from[edge] ?? 0}`, to: `role-${to[edge] ?? 0}`, kind: 'move', evidence: [] };
    }),
    sources: [],
  });
  if (!map) throw new Error(JSON.stringify(problems.slice(0, 3)));
  return map;
}
