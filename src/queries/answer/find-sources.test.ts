import { expect, test } from 'vitest';
import { CareerGraph } from '../../model/career-graph.ts';
import type { RoleId, SourceId } from '../../model/schema.ts';
import { sketchMap } from '../../../test/sketch-map.ts';
import { findSources, type Order } from './find-sources.ts';
import { sourceUsages } from './source-usage.ts';

const sketched = sketchMap('a -> b\nb -> c');
const [voice] = sketched.sources;
if (!voice) throw new Error('a sketched map has a source');
const source = (id: string, rest = {}) => ({ ...voice, id: id as SourceId, title: { en: id }, ...rest });
const by = (id: string) => ({ basis: 'testimony' as const, sources: [id as SourceId] });
const graph = new CareerGraph({
  ...sketched,
  map: { ...sketched.map, traits: [{ id: 'travel', name: { zh: '出差', en: 'Travel' } }] as never },
  roles: sketched.roles.map((role) =>
    role.id === ('a' as RoleId)
      ? {
          ...role,
          name: { zh: '售前工程师', en: 'Presales engineer' },
          aliases: ['方案'],
          traits: { travel: { level: 3, ...by('away') } } as never,
          pay: [{ currency: 'CNY', per: 'year', place: 'CN', year: 2024, sources: ['paid'] }] as never,
          claims: [{ id: 'x', about: 'outlook', says: { en: 'Bright.' }, ...by('seer') }] as never,
        }
      : role,
  ),
  sources: [
    ...sketched.sources,
    source('away', { date: '2020' }),
    source('paid', { date: '2024-01' }),
    source('seer'),
  ],
});
const words: Record<string, string[]> = { pay: ['薪资', 'salary'], outlook: ['前景'] };
const find = (wanted: string, order: Order = 'use') =>
  findSources(sourceUsages(graph), wanted, order, 'en', (subject) => words[subject] ?? []).map(
    ({ source: { id } }) => id,
  );

test.each([
  ['salary', ['paid']],
  ['薪资', ['paid']],
  ['前景', ['seer']],
  ['出差', ['away']],
  ['TRAVEL', ['away']],
  ['travel salary', []],
  ['presales paid', ['paid']],
  ['nothing like it', []],
])('%s is found in what rests on a source', (wanted, ids) => {
  expect(find(wanted)).toEqual(ids);
});

test('a role is found by its names and aliases, also at the end of a transition', () => {
  expect(find('售前工程师').sort()).toEqual(['away', 'paid', 'seer', voice.id].sort());
  expect(find('方案')).toContain(voice.id);
});

test('the newest come first by date, what has none last', () => {
  expect(find('方案', 'date').slice(0, 2)).toEqual(['paid', 'away']);
});
