import { expect, test } from 'vitest';
import { CareerGraph } from '../../model/career-graph.ts';
import type { CareerMap } from '../../model/career-map.ts';
import { sketchMap } from '../../../test/sketch-map.ts';
import { roleNamed, type Named } from './role-named.ts';
import { makeSearch } from './search.ts';

const sketched = sketchMap('ops -> lead\nlead -> cio');
const map: CareerMap = {
  ...sketched,
  roles: sketched.roles.map((role) => ({
    ...role,
    name: { ops: { zh: '运维', en: 'Operations' }, lead: { en: 'Lead' }, cio: { en: 'Boss' } }[
      role.id as 'ops'
    ],
    aliases: { ops: ['lead', 'team'], lead: ['team'], cio: ['ops'] }[role.id as 'ops'],
  })),
};
const graph = new CareerGraph(map);
const search = makeSearch(graph, { ops: ['yunwei yw', 'wei w'] });

function named(text: string): string {
  const found: Named = roleNamed(graph, search, text);
  if (found.named === 'one') return found.role.id;
  const ids = (found.named === 'several' ? found.roles : found.near).map(({ id }) => id);
  return `${found.named}: ${ids.join(' ')}`;
}

test('an id goes before a name, a name before an alias, an alias before pinyin', () => {
  expect(named('ops')).toBe('ops');
  expect(named('Lead')).toBe('lead');
  expect(named('OPS')).toBe('cio');
  expect(named('运维')).toBe('ops');
  expect(named('yunwei')).toBe('ops');
  expect(named('YW')).toBe('ops');
});

test('what two roles are called names neither', () => {
  expect(named('team')).toBe('several: ops lead');
});

test('a part of a name and a mistake name nothing, and say what is near', () => {
  expect(named('Oper')).toBe('none: ops');
  expect(named('Opertaions')).toBe('none: ops');
  expect(named('nothing like it')).toBe('none: ');
  expect(named('')).toBe('none: ');
});
