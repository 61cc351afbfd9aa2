import { expect, test } from 'vitest';
import { CareerGraph } from '../../model/career-graph.ts';
import { parseMap } from '../../model/parse-map.ts';
import type { RoleId } from '../../model/schema.ts';
import { sketchMap } from '../../../test/sketch-map.ts';
import { answer } from './answer.ts';
import { extract, extractScopesOf, type Extract, type ExtractScope } from './extract.ts';
import type { Person } from './fit.ts';
import { OVERVIEW, type Question } from '../ask/question.ts';
import { reachQuestion, routesBetween } from './next-question.ts';

const map = sketchMap(`
  a in sales at junior
  b in sales at senior
  c in delivery at senior
  d in delivery at lead
  lone in client at lead
  a [tech 2]
  b [tech 3, selling 2]
  c [law 1]
  a -> b : 2
  b -> c : 1
  a -> c : 3
  c => d : 4
  b ~ d : editorial
  d -> b : 1`);
const graph = new CareerGraph(map);
const id = (text: string): RoleId => text as RoleId;

function take(question: Question, part: ExtractScope, person?: Person): Extract | undefined {
  return extract(graph, answer(graph, question, person), part);
}

/** What is in a part: its roles, its transitions. */
function told(taken: Extract | undefined): [string, string] | undefined {
  return (
    taken && [
      taken.graph.roles.map((role) => role.id).join(' '),
      taken.graph.map.transitions.map(({ from, to }) => `${from}>${to}`).join(' '),
    ]
  );
}

const role = (name: string): Question => ({ ask: 'role', role: id(name), trail: [] });
const routes = (from?: string, to?: string): Question & { ask: 'routes' } =>
  routesBetween(map, from ? id(from) : undefined, to ? id(to) : undefined);

test('the whole map is the map as it is, whatever is asked', () => {
  for (const question of [OVERVIEW, role('a'), routes('a', 'd')]) {
    expect(take(question, 'map')?.graph).toBe(graph);
    expect(take(question, 'map')?.answer).toEqual(OVERVIEW);
  }
});

test('of a role: it, with its ways and none between the others', () => {
  expect(told(take(role('c'), 'selection'))).toEqual(['c d a b', 'c>d a>c b>c']);
  expect(told(take(role('lone'), 'selection'))).toEqual(['lone', '']);
});

test('of routes: the live one in the order of its steps, with the one it is compared with', () => {
  expect(told(take(routes('a', 'd'), 'route'))).toEqual(['a b d', 'a>b b>d']);
  expect(told(take({ ...routes('a', 'd'), pick: 1 }, 'route'))).toEqual(['a c d', 'a>c c>d']);
  expect(take({ ...routes('a', 'd'), pick: 1 }, 'route')?.itinerary?.roles).toEqual(['a', 'c', 'd']);
  expect(told(take({ ...routes('a', 'd'), versus: 1 }, 'selection'))).toEqual(['a b d c', 'a>b b>d a>c c>d']);
  expect(take(routes('a', 'd'), 'selection')?.itinerary).toBeUndefined();
});

test('where there is no route, its ends are a selection and there is no route to take', () => {
  expect(extractScopesOf(answer(graph, routes('a', 'lone')))).toEqual(['map', 'selection']);
  expect(told(take(routes('a', 'lone'), 'selection'))).toEqual(['a lone', '']);
  expect(take(routes('a', 'lone'), 'route')).toBeUndefined();
  expect(extractScopesOf(answer(graph, routes()))).toEqual(['map']);
  expect(take(routes(), 'selection')).toBeUndefined();
});

test('of reach and of a comparison: all that there is among their roles', () => {
  expect(told(take(reachQuestion(id('a'), 'out', 1), 'selection'))).toEqual(['a b c', 'a>b b>c a>c']);
  expect(told(take({ ask: 'compare', roles: [id('b'), id('d')] }, 'selection'))).toEqual(['b d', 'b>d d>b']);
});

test('of a source: what rests on it', () => {
  const source = map.sources.find((one) => one.id === 's3')?.id;
  expect(told(take({ ask: 'sources', source }, 'selection'))).toEqual(['c d', 'c>d']);
  expect(take({ ask: 'sources', source: undefined }, 'selection')).toBeUndefined();
});

test('of what suits a person: what was held and fits best; of one role, the way there', () => {
  const person: Person = { skills: new Map(), wishes: [], held: [id('a')] };
  expect(take({ ask: 'fit', at: undefined }, 'selection', person)?.graph.roles[0]?.id).toBe('a');
  expect(take({ ask: 'fit', at: undefined }, 'route', person)).toBeUndefined();
  expect(told(take({ ask: 'fit', at: id('d') }, 'route', person))?.[0]).toMatch(/^a .*d$/);
  expect(told(take({ ask: 'fit', at: id('d') }, 'selection'))).toEqual(['d', '']);
});

test('a part is a map of its own, with what it needs and no more', () => {
  const { map: part } = take({ ...routes('a', 'd'), pick: 1 }, 'route')?.graph ?? graph;
  expect(parseMap(part).problems).toEqual([]);
  expect(part.map.id).toBe('sketch-route');
  expect(part.map.families.map((family) => family.id)).toEqual(['sales', 'delivery']);
  expect(part.map.levels).toEqual(map.map.levels);
  expect(part.map.skills?.map((skill) => skill.id).sort()).toEqual(['law', 'tech']);
  expect(part.sources.map((source) => source.id)).toEqual(['s0', 's1', 's2', 's3']);
});

test('a claim lets go of one that is no longer there, and keeps one that is', () => {
  const claim = (name: string, against: string[]) => ({
    id: name,
    about: 'advice',
    says: { en: name },
    basis: 'editorial',
    sources: [],
    disagreesWith: against,
  });
  const disputed = parseMap({
    ...map,
    roles: map.roles.map((one) => {
      if (one.id === 'a') return { ...one, claims: [claim('one', ['two', 'three'])] };
      if (one.id === 'b') return { ...one, claims: [claim('two', [])] };
      return one.id === 'lone' ? { ...one, claims: [claim('three', ['one'])] } : one;
    }),
  }).map;
  if (!disputed) throw new Error('not a map');
  const whole = new CareerGraph(disputed);
  const taken = (roles: string[]): unknown =>
    extract(whole, answer(whole, { ask: 'compare', roles: roles.map(id) }), 'selection')?.graph.role(id('a'))
      .claims;
  expect(taken(['a', 'b'])).toMatchObject([{ disagreesWith: ['two'] }]);
  expect(taken(['a', 'c'])).toEqual([
    expect.not.objectContaining({ disagreesWith: expect.anything() as unknown }),
  ]);
});
