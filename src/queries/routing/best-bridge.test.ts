import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { byCode, CareerGraph } from '../../model/career-graph.ts';
import type { CareerMap } from '../../model/career-map.ts';
import type { RoleId } from '../../model/schema.ts';
import { sketchMap } from '../../../test/sketch-map.ts';
import { bestBridge, type Bridge } from './best-bridge.ts';
import { skillLevelsOf, readinessFor, type Readiness } from '../skills/readiness.ts';

const id = (text: string): RoleId => text as RoleId;
const ask = (sketch: string): Bridge => bestBridge(new CareerGraph(sketchMap(sketch)), id('a'), id('z'));

const direct = { is: 'assessed', readiness: { share: 1 / 5, restsOn: 1 } };

test('the stop whose hardest step is the easiest helps most', () => {
  const sketch = `
    a [tech 1]
    m [tech 3]
    n [tech 2]
    z [tech 5]
    a -> z
    a -> m
    m -> z
    a -> n
    n -> z`;
  // By m: 1 of 3, then 3 of 5. By n: 1 of 2, then 2 of 5, which is the best lowest of both.
  expect(ask(sketch)).toEqual({
    is: 'helped',
    stop: 'n',
    readiness: { share: 2 / 5, restsOn: 1 },
    direct,
    tried: 2,
    unassessed: 0,
  });
});

test('what the first role taught is still brought after the stop', () => {
  // The stop teaches talk 2 and asks less tech than is brought: at z it is tech 4 of 4 and talk 2 of 4.
  expect(
    ask('a [tech 4, talk 1]\nm [tech 2, talk 2]\nz [tech 4, talk 4]\na -> z\na -> m\nm -> z'),
  ).toMatchObject({
    is: 'helped',
    readiness: { share: 6 / 8, restsOn: 2 },
    direct: { is: 'assessed', readiness: { share: 5 / 8, restsOn: 2 } },
  });
});

test('equally good stops are told apart by their ids', () => {
  const sketch = 'a [tech 1]\nn [tech 2]\nm [tech 2]\nz [tech 5]\na -> n\nn -> z\na -> m\nm -> z\na -> z';
  expect(ask(sketch)).toMatchObject({ stop: 'm', tried: 2 });
});

test('where no stop is easier than the direct step, none helps', () => {
  const sketch = 'a [tech 1]\nm [tech 5]\nz [tech 5]\na -> z\na -> m\nm -> z';
  expect(ask(sketch)).toEqual({ is: 'no-stop-helps', direct, tried: 1, unassessed: 0 });
});

test('a stop nobody assessed never wins, and is counted', () => {
  const levels = 'a [tech 1]\nm [tech 2]\nz [tech 5]\na -> z\na -> b\nb -> z';
  expect(ask(`${levels}\na -> m\nm -> z`)).toMatchObject({
    is: 'helped',
    stop: 'm',
    tried: 2,
    unassessed: 1,
  });
  expect(ask(levels)).toEqual({ is: 'unknown', direct, tried: 1, unassessed: 1 });
});

test('a step one is wholly ready for cannot be made easier, even by a stop nobody assessed', () => {
  expect(ask('a [tech 5]\nz [tech 5]\na -> z\na -> b\nb -> z')).toMatchObject({
    is: 'no-stop-helps',
    unassessed: 1,
  });
});

test('no direct step and a direct step nobody assessed are two things', () => {
  const stop = 'a [tech 1]\nm [tech 2, talk 3]\na -> m\nm -> z';
  expect(ask(`${stop}\nz [tech 5]`)).toMatchObject({ is: 'helped', stop: 'm', direct: { is: 'no-step' } });
  expect(ask(`${stop}\nz [talk 5]\na -> z`)).toEqual({
    is: 'unknown',
    direct: { is: 'not-assessed' },
    tried: 1,
    unassessed: 0,
  });
});

test('without a stop there is nothing that could help, whatever is known of the direct step', () => {
  const none = { is: 'no-stop-helps', tried: 0, unassessed: 0 };
  expect(ask('a -> z')).toEqual({ ...none, direct: { is: 'not-assessed' } });
  expect(ask('z -> a')).toEqual({ ...none, direct: { is: 'no-step' } });
  const graph = new CareerGraph(sketchMap('a ~ m'));
  expect(bestBridge(graph, id('a'), id('a'))).toEqual({ ...none, direct: { is: 'no-step' } });
});

test('agrees with trying every role as a stop', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(someMap(), (map) => {
      const graph = new CareerGraph(map);
      const found = bestBridge(graph, id('a'), id('z'));
      const { stops, assessed } = everyStop(graph);
      const straight = graph.step(id('a'), id('z')) ? readinessBy(graph, ['a'], 'z') : { share: -1 };
      const better = assessed.filter(({ share }) => straight && share > straight.share);
      expect([found.tried, found.unassessed]).toEqual([stops, stops - assessed.length]);
      expect(found.is === 'helped' ? [found.stop, found.readiness.share] : undefined).toEqual(
        better[0] && [better[0].stop, better[0].share],
      );
      if (found.is === 'no-stop-helps' && found.direct.is === 'not-assessed') expect(found.tried).toBe(0);
      if (found.is === 'unknown') expect(found.tried).toBeGreaterThan(0);
      seen.add(`${found.is} ${found.direct.is}`);
    }),
    { numRuns: 150, seed: 3 },
  );
  expect(seen.size).toBeGreaterThan(5);
});

/** The stops of two roles, those that are assessed best first. */
function everyStop(graph: CareerGraph): { stops: number; assessed: { stop: string; share: number }[] } {
  const stops = graph.roles
    .map((role) => role.id)
    .filter((stop) => graph.step(id('a'), stop) && graph.step(stop, id('z')));
  const assessed = stops.flatMap((stop) => {
    const both = [readinessBy(graph, ['a'], stop), readinessBy(graph, ['a', stop], 'z')];
    const shares = both.flatMap((readiness) => (readiness ? [readiness.share] : []));
    return shares.length === 2 ? [{ stop, share: Math.min(...shares) }] : [];
  });
  return {
    stops: stops.length,
    assessed: assessed.sort((a, b) => b.share - a.share || byCode(a.stop, b.stop)),
  };
}

/** Readiness of one who has held several roles: per skill the highest level of any. */
function readinessBy(graph: CareerGraph, held: string[], to: string): Readiness | undefined {
  const brought = new Map(
    held
      .flatMap((role) => [...skillLevelsOf(graph.role(id(role)))])
      .sort(([, one], [, other]) => one - other),
  );
  return readinessFor(brought, graph.role(id(to)));
}

/** Two ends and up to four roles between, some with skills, a step here and there. */
function someMap(): fc.Arbitrary<CareerMap> {
  const names = ['a', 'k', 'l', 'm', 'n', 'z'];
  const level = fc.constantFrom(
    'tech 0',
    'tech 1',
    'tech 3',
    'tech 5',
    'talk 2',
    'talk 4',
    'tech 2, talk 5',
    '',
  );
  const pairs = names.flatMap((from) => names.filter((to) => to > from).map((to) => `${from} -> ${to}`));
  return fc.tuple(fc.tuple(...names.map(() => level)), fc.subarray(pairs)).map(([levels, steps]) => {
    const asks = names.map((name, index) => (levels[index] ? `${name} [${levels[index]}]` : ''));
    const there = names.map((name) => `${name} in family at level`);
    return sketchMap([...asks, ...there, ...steps].join('\n'));
  });
}
