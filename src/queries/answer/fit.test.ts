import { expect, test } from 'vitest';
import { CareerGraph } from '../../model/career-graph.ts';
import type { CareerMap } from '../../model/career-map.ts';
import type { RoleId, TraitId } from '../../model/schema.ts';
import { sketchMap } from '../../../test/sketch-map.ts';
import { answer, type FitAnswer } from './answer.ts';
import { skillsAssessed, traitsAssessed } from '../skills/assessed.ts';
import { fit, routeFor, skillsOf, type Person } from './fit.ts';

const id = (text: string): RoleId => text as RoleId;
const travel = 'travel' as TraitId;

const SKETCH = `
  ops -> lead
  ops -> support
  support -> lead
  presales -> sales
  ops [tech 3, talk 1]
  support [tech 2, talk 3]
  lead [tech 4, talk 3]
  sales [talk 5]
  presales [tech 3]`;

function person(graph: CareerGraph, held: string[], wishes: Person['wishes'] = []): Person {
  const roles = held.map(id);
  return { held: roles, skills: skillsOf(graph, roles), wishes };
}

test('one who held two roles brings the best of both', () => {
  const graph = new CareerGraph(sketchMap(SKETCH));
  expect([...skillsOf(graph, [id('ops'), id('support')])]).toEqual([
    ['tech', 3],
    ['talk', 3],
  ]);
});

test('the readiest role first, those held left out, every number by its parts', () => {
  const graph = new CareerGraph(sketchMap(SKETCH));
  const ranked = fit(graph, person(graph, ['ops']));
  expect(ranked.map(({ role }) => role.id)).toEqual(['support', 'lead', 'presales', 'sales']);
  const lead = ranked.find(({ role }) => role.id === 'lead');
  expect(lead?.readiness).toEqual({ share: 4 / 7, restsOn: 2 });
  expect(lead?.gaps?.map(({ skill, missing }) => [skill, missing])).toEqual([
    ['talk', 2],
    ['tech', 1],
  ]);
});

test('a role no way leads to comes after all others; from nowhere it is not known which that is', () => {
  const graph = new CareerGraph(sketchMap(SKETCH));
  const ranked = fit(graph, person(graph, ['ops']));
  expect(ranked.map(({ role, reached }) => [role.id, reached])).toEqual([
    ['support', true],
    ['lead', true],
    ['presales', false],
    ['sales', false],
  ]);
  const skills = skillsOf(graph, [id('ops')]);
  const anywhere = fit(graph, { held: [], skills, wishes: [] });
  expect(anywhere.slice(0, 3).map(({ role, reached }) => [role.id, reached])).toEqual([
    ['ops', undefined],
    ['presales', undefined],
    ['support', undefined],
  ]);
});

test('why a role suits is said by what counts, and how little some ask', () => {
  const graph = new CareerGraph(sketchMap(SKETCH));
  const ranked = fit(graph, person(graph, ['ops']));
  const of = (role: string) => ranked.find((own) => own.role.id === id(role));
  expect(of('lead')?.counts).toEqual([
    { skill: 'tech', brought: 3, asked: 4 },
    { skill: 'talk', brought: 1, asked: 3 },
  ]);
  expect(of('lead')?.asks).toEqual({ skills: 2, of: 2 });
  expect(of('presales')?.asks).toEqual({ skills: 1, of: 2 });
});

test('of two roles one is wholly ready for, the one that asks more comes first', () => {
  const graph = new CareerGraph(
    sketchMap('a -> b\na -> c\na [tech 4, talk 3]\nb [tech 1]\nc [tech 4, talk 2]'),
  );
  expect(fit(graph, person(graph, ['a'])).map(({ role }) => role.id)).toEqual(['c', 'b']);
});

test('unknown is neither none nor all: without known skills nothing is known', () => {
  const graph = new CareerGraph(sketchMap(SKETCH));
  const [first] = fit(graph, { held: [], skills: new Map(), wishes: [] });
  expect(first).toMatchObject({ readiness: undefined, gaps: undefined });
  expect(first?.unsaid).toBeGreaterThan(0);
});

test('a broken wish goes behind every kept or unknown one, however ready', () => {
  const graph = new CareerGraph(travelling(sketchMap(SKETCH), { presales: 5, lead: 2 }));
  const ranked = fit(graph, person(graph, ['ops'], [{ trait: travel, most: 3 }]));
  expect(ranked.map(({ role, wishes }) => [role.id, wishes[0]?.kept])).toEqual([
    ['support', 'unknown'],
    ['lead', 'kept'],
    ['sales', 'unknown'],
    ['presales', 'broken'],
  ]);
});

test('the gentlest route from whichever role was held; none where nothing was', () => {
  const graph = new CareerGraph(sketchMap(SKETCH));
  const held = person(graph, ['ops', 'support']);
  expect(routeFor(graph, held, id('lead'))?.roles).toEqual(['ops', 'lead']);
  expect(routeFor(graph, held, id('sales'))).toBeUndefined();
  expect(routeFor(graph, person(graph, []), id('lead'))).toBeUndefined();
});

test('a rank is given only where something is known; whoever said nothing has none to give', () => {
  const graph = new CareerGraph(sketchMap(`${SKETCH}\n  sales -> clerk`));
  const ask = (own: Person): FitAnswer => answer(graph, { ask: 'fit', at: undefined }, own) as FitAnswer;
  const told = ask(person(graph, ['ops']));
  expect(told.said).toBe(true);
  expect(told.ranked.map(({ role }) => role.id)).toEqual(['support', 'lead', 'presales', 'sales']);
  expect(told.unranked.map(({ role }) => role.id)).toEqual(['clerk']);
  const silent = ask(person(graph, []));
  expect([silent.said, silent.ranked.length, silent.unranked.length]).toEqual([false, 0, 6]);
});

test('what one can be compared by: only what the map knows of some role', () => {
  const map = travelling(sketchMap(SKETCH), { lead: 0 });
  const traits = [travel, 'pay' as TraitId].map((trait) => ({ id: trait, name: { en: trait } }));
  const told = { ...map, map: { ...map.map, traits } };
  expect(traitsAssessed(told).map(({ id: trait }) => trait)).toEqual(['travel']);
  expect(skillsAssessed(told).map(({ id: skill }) => skill)).toEqual(['tech', 'talk']);
  expect(skillsAssessed(sketchMap('ops -> lead'))).toEqual([]);
});

/** The map with a trait, known for some roles. */
function travelling(map: CareerMap, levels: Record<string, number>): CareerMap {
  return {
    ...map,
    roles: map.roles.map((role) => {
      const level = levels[role.id];
      return level === undefined
        ? role
        : { ...role, traits: { [travel]: { level, basis: 'editorial' as const, sources: [] } } };
    }),
  };
}
