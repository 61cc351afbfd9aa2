import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BASES } from '../../model/basis.ts';
import { CareerGraph } from '../../model/career-graph.ts';
import { parseMap } from '../../model/parse-map.ts';
import { SECTIONS, type RawMap } from '../../model/problem.ts';
import type { RoleId } from '../../model/schema.ts';
import { criteriaFor } from '../../queries/criteria/criteria.ts';
import type { Avoided, Filters } from '../../queries/ask/journey.ts';
import { DIRECTIONS, OVERVIEW, type Question } from '../../queries/ask/question.ts';
import { routesBetween } from '../../queries/answer/next-question.ts';
import { readAddress, type Unknown } from './read-address.ts';
import { writeAddress } from './write-address.ts';

const read = (part: string): unknown => JSON.parse(readFileSync(`graph-data/four-jobs/${part}.json`, 'utf8'));
const { map } = parseMap(Object.fromEntries(SECTIONS.map((part) => [part, read(part)])) as RawMap);
if (!map) throw new Error('four-jobs does not parse');
const graph = new CareerGraph(map);
const criteria = criteriaFor(graph.map).map(({ id }) => id);

const runs = { seed: 20240508, numRuns: 500 };
const anyRole = fc.constantFrom(...graph.roles.map(({ id }) => id));
const anyFamily = fc.constantFrom(...graph.map.map.families.map(({ id }) => id));
const maybe = fc.option(anyRole, { nil: undefined });
const question: fc.Arbitrary<Question> = fc.oneof(
  fc.constant(OVERVIEW),
  fc
    .record({ ask: fc.constant('role' as const), role: anyRole, trail: fc.uniqueArray(anyRole) })
    .map((asked) => ({ ...asked, trail: asked.trail.filter((passed) => passed !== asked.role) })),
  fc.record({
    ask: fc.constant('routes' as const),
    from: maybe,
    to: maybe,
    by: fc.constantFrom(...criteria, 'trade-offs'),
    filters: fc.record({
      via: fc.uniqueArray(anyRole, { maxLength: 5 }),
      avoid: fc.array(
        fc.oneof(
          anyRole.map((own): Avoided => ({ what: 'role', role: own })),
          anyFamily.map((family): Avoided => ({ what: 'family', family })),
          fc.tuple(anyRole, anyRole).map(([from, to]): Avoided => ({ what: 'transition', from, to })),
        ),
        { maxLength: 3 },
      ),
      limits: fc.record(
        {
          rise: fc.integer({ min: 0, max: 20 }),
          readiness: fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100),
          basis: fc.constantFrom(...BASES),
          steps: fc.integer({ min: 1, max: 50 }),
        },
        { requiredKeys: [] },
      ),
    }),
    k: fc.integer({ min: 1, max: 20 }),
    pick: fc.nat(998),
    versus: fc.option(fc.nat(998), { nil: undefined }),
    at: maybe,
  }),
  fc.record({
    ask: fc.constant('reach' as const),
    role: anyRole,
    direction: fc.constantFrom(...DIRECTIONS),
    steps: fc.integer({ min: 1, max: 6 }),
  }),
  fc.record({ ask: fc.constant('fit' as const), at: maybe }),
);
const routes = (change: object): Question => ({ ...routesBetween(map, undefined, undefined), ...change });

const role = (id: string, ...trail: string[]): Question => ({
  ask: 'role',
  role: id as RoleId,
  trail: trail as RoleId[],
});
const nobody = (id: string): Unknown => ({ what: 'role', id });
const page = (path: string): Unknown => ({ what: 'page', path });
const option = (key: string, value: string): Unknown => ({ what: 'option', key, value });

describe('an address', () => {
  it('brings back every question that can be asked', () => {
    fc.assert(
      fc.property(question, (asked) => {
        expect(readAddress(writeAddress(asked), graph)).toEqual({ question: asked, unknown: [] });
      }),
      runs,
    );
  });

  it('is short and can be read', () => {
    const trail = ['support-l1', 'ops-engineer'] as RoleId[];
    expect(writeAddress(OVERVIEW)).toBe('#/');
    expect(writeAddress({ ask: 'role', role: 'manager' as RoleId, trail })).toBe(
      '#/role/manager?trail=support-l1,ops-engineer',
    );
    expect(writeAddress(routes({ from: 'support-l1', pick: 1, by: 'gentlest', at: 'manager' }))).toBe(
      '#/routes/support-l1/_?by=gentlest&pick=2&at=manager',
    );
    const filters: Filters = {
      via: ['manager' as RoleId],
      avoid: [
        { what: 'role', role: 'ops-engineer' as RoleId },
        { what: 'transition', from: 'a' as RoleId, to: 'b' as RoleId },
      ],
      limits: { readiness: 0.6, basis: 'testimony' },
    };
    expect(writeAddress(routes({ from: 'support-l1', filters, k: 3 }))).toBe(
      `#/routes/support-l1/_?by=${criteria[0]}&via=manager&avoid=ops-engineer,a>b&readiness=60&basis=testimony&k=3`,
    );
  });

  it.each(['', '#', '#/', '/', '#/?', '?'])('%j is the overview', (address) => {
    expect(readAddress(address, graph)).toEqual({ question: OVERVIEW, unknown: [] });
  });

  it.each<[string, Question]>([
    ['#/role/support%2Dl1', role('support-l1')],
    ['#role/manager/', role('manager')],
    ['#/routes/%73upport-l1/_', routes({ from: 'support-l1' })],
    ['#/role/manager?trail=ops-engineer%2Csupport-l1', role('manager', 'ops-engineer', 'support-l1')],
    ['#/role/manager?trail=manager,,ops-engineer,ops-engineer', role('manager', 'ops-engineer')],
    ['#/routes', routes({})],
    ['#/routes/manager', routes({ from: 'manager' })],
  ])('%s is read as it is meant', (address, asked) => {
    expect(readAddress(address, graph)).toEqual({ question: asked, unknown: [] });
  });
});

describe('an address that asks for what is not there', () => {
  it.each<[string, Question, Unknown[]]>([
    ['#/role/nobody', OVERVIEW, [nobody('nobody')]],
    ['#/role/constructor', OVERVIEW, [nobody('constructor')]],
    ['#/role/__proto__', OVERVIEW, [nobody('__proto__')]],
    ['#/routes/nobody/manager', routes({ to: 'manager' }), [nobody('nobody')]],
    ['#/routes/manager/toString', routes({ from: 'manager' }), [nobody('toString')]],
    ['#/routes/a/b', routes({}), [nobody('a'), nobody('b')]],
    ['#/role/manager?trail=x,ops-engineer', role('manager', 'ops-engineer'), [nobody('x')]],
    ['#/routes/_/manager?at=x', routes({ to: 'manager' }), [nobody('x')]],
    [
      '#/routes/_/manager?via=x&avoid=y,family:z',
      routes({ to: 'manager' }),
      [option('via', 'x'), option('avoid', 'y'), option('avoid', 'family:z')],
    ],
    [
      '#/routes/_/manager?readiness=0&steps=x',
      routes({ to: 'manager' }),
      [option('readiness', '0'), option('steps', 'x')],
    ],
    [
      '#/routes/_/manager?basis=gossip&rise=-1',
      routes({ to: 'manager' }),
      [option('rise', '-1'), option('basis', 'gossip')],
    ],
    ['#/reach/nobody', OVERVIEW, [nobody('nobody')]],
    [
      '#/into/manager?steps=99',
      { ask: 'reach', role: 'manager' as RoleId, direction: 'into', steps: 2 },
      [option('steps', '99')],
    ],
    ['#/fit?at=nobody', { ask: 'fit', at: undefined }, [nobody('nobody')]],
    ['#/routes/_/manager?by=luck', routes({ to: 'manager' }), [option('by', 'luck')]],
    ['#/routes/_/manager?by=constructor', routes({ to: 'manager' }), [option('by', 'constructor')]],
    ['#/routes/_/manager?pick=0', routes({ to: 'manager' }), [option('pick', '0')]],
    ['#/routes/_/manager?pick=1e3', routes({ to: 'manager' }), [option('pick', '1e3')]],
    ['#/routes/_/manager?__proto__=1', routes({ to: 'manager' }), [option('__proto__', '1')]],
    ['#/role/%E0%A4%A', OVERVIEW, [nobody('%E0%A4%A')]],
    ['#/role', OVERVIEW, [page('#/role')]],
    ['#/role/manager/more?trail=a', OVERVIEW, [page('#/role/manager/more')]],
    ['#/routes/a/b/c', OVERVIEW, [page('#/routes/a/b/c')]],
    ['#/constructor', OVERVIEW, [page('#/constructor')]],
    ['#/?x=1', OVERVIEW, [option('x', '1')]],
  ])('%s says so and shows the nearest thing', (address, asked, unknown) => {
    expect(readAddress(address, graph)).toEqual({ question: asked, unknown });
  });

  it('never throws, and always asks something that can be asked', () => {
    const piece = fc.constantFrom(
      '#/',
      'role/',
      'routes/',
      'manager',
      '_',
      '/',
      '?',
      '&',
      '=',
      'by=',
      'pick=',
      'trail=',
      '%',
      '%2F',
      'at=',
      ',',
      '1',
    );
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(anything, (address) => {
        const { question } = readAddress(address, graph);
        expect(readAddress(writeAddress(question), graph)).toEqual({ question, unknown: [] });
      }),
      runs,
    );
  });

  it('compares two to four roles, each once; with fewer it asks the nearest thing', () => {
    const asked = (address: string): unknown => readAddress(address, graph).question;
    expect(asked('#/compare/manager/sales-rep/manager')).toEqual({
      ask: 'compare',
      roles: ['manager', 'sales-rep'],
    });
    expect(asked('#/compare/manager')).toEqual({ ask: 'role', role: 'manager', trail: [] });
    expect(readAddress('#/compare/nobody/constructor', graph)).toEqual({
      question: { ask: 'overview' },
      unknown: [
        { what: 'role', id: 'nobody' },
        { what: 'role', id: 'constructor' },
      ],
    });
    const all = graph.roles.map(({ id }) => id);
    expect(asked(`#/compare/${all.join('/')}`)).toEqual({ ask: 'compare', roles: all.slice(0, 4) });
    expect(writeAddress({ ask: 'compare', roles: all.slice(0, 2) })).toBe(`#/compare/${all[0]}/${all[1]}`);
  });

  it('opens a source, or the list of them where it is not known', () => {
    expect(readAddress('#/sources/seed-a4', graph)).toEqual({
      question: { ask: 'sources', source: 'seed-a4' },
      unknown: [],
    });
    expect(readAddress('#/sources/none', graph)).toEqual({
      question: { ask: 'sources', source: undefined },
      unknown: [{ what: 'source', id: 'none' }],
    });
  });
});
