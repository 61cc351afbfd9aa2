import { afterEach, expect, test, vi } from 'vitest';
import { CareerGraph } from '../model/career-graph.ts';
import { largeMap } from '../../test/large-map.ts';
import type { SourceId } from '../model/schema.ts';
import { LANGUAGES } from '../model/text.ts';
import { answer, type Answer } from '../queries/answer/answer.ts';
import { OVERVIEW, type Question } from '../queries/ask/question.ts';
import { badgesOf } from './badge.ts';
import { BoxGrid } from './box-grid.ts';
import { drawScene, layOut, type MapLayout } from './draw-scene.ts';
import { pointsAlong } from './geometry.ts';
import { leastClimb } from './layouts/free-lines.ts';
import type { Span } from './layouts/grid.ts';
import { LatticeTracks } from './layouts/lattice-tracks.ts';
import { LAYOUTS } from './layouts/layouts.ts';
import { THEMES } from './palette.ts';
import type { Station } from './scene.ts';
import { labelOf } from './station.ts';
import { liveStroke } from './stroke.ts';

/* What drawing a map of 2,000 roles and 20,000 transitions takes, in things that are counted and not in time: none of it
   grows with roles times transitions. */

const ROLES = 2_000;
const TRANSITIONS = 20_000;

const graph = new CareerGraph(largeMap({ roles: ROLES, transitions: TRANSITIONS }));
const label = vi.fn(labelOf);
const drawing = layOut(graph, LAYOUTS[0], label);

/** The same, counting which tracks are asked for. */
function counted(): { asked: { tracks: number }; counting: MapLayout } {
  const asked = { tracks: 0 };
  const { placement } = drawing;
  const track: typeof placement.track = (...transition) => {
    asked.tracks += 1;
    return placement.track(...transition);
  };
  return { asked, counting: { ...drawing, placement: { ...placement, track } } };
}

function ask(question: Question): Answer {
  return answer(graph, question);
}

const allLit = ask({ ask: 'sources', source: 'all' as SourceId });
const [first] = graph.roles;
if (!first) throw new Error('no roles');

/** A list that counts how often a thing in it is read. */
function readCounting<Thing>(things: readonly Thing[]): { list: Thing[]; reads: () => number } {
  let reads = 0;
  const list = new Proxy([...things], {
    get: (target, key, receiver) => {
      if (typeof key === 'string' && /^\d+$/.test(key)) reads += 1;
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
  return { list, reads: () => reads };
}

afterEach(() => {
  vi.restoreAllMocks();
});

test('each name is measured once in each language, whatever is drawn in whatever look', () => {
  expect(label).toHaveBeenCalledTimes(ROLES * LANGUAGES.length);
  for (const language of LANGUAGES)
    for (const theme of THEMES)
      for (const found of [ask(OVERVIEW), ask({ ask: 'role', role: first.id, trail: [] })])
        drawScene(drawing, found, { language, theme });
  expect(label).toHaveBeenCalledTimes(ROLES * LANGUAGES.length);
});

test('a look finds each track its way once; an answer asks for those it lights and for no other', () => {
  const { asked, counting } = counted();
  const look = { language: 'en', theme: 'light' } as const;
  drawScene(counting, ask(OVERVIEW), look);
  expect(asked.tracks).toBe(TRANSITIONS);
  drawScene(counting, ask(OVERVIEW), look);
  expect(asked.tracks).toBe(TRANSITIONS);
  const { live } = drawScene(counting, ask({ ask: 'role', role: first.id, trail: [] }), look);
  expect(live.tracks.length).toBeGreaterThan(TRANSITIONS / ROLES);
  expect(asked.tracks).toBe(TRANSITIONS + live.tracks.length);
  drawScene(counting, allLit, look);
  expect(asked.tracks).toBe(2 * TRANSITIONS + live.tracks.length);
});

test('a track is a few bends, however long its way', () => {
  const { quiet } = drawScene(drawing, ask(OVERVIEW), { language: 'en', theme: 'light' });
  // Four corners at the most, each made round by three bends.
  expect(Math.max(...quiet.tracks.map(({ curve }) => curve.bends.length))).toBe(12);
  expect(Math.max(...quiet.tracks.map(({ curve }) => pointsAlong(curve).length))).toBe(97);
});

test('to find a track its way no row is looked at, and each end’s cell once', () => {
  const spans = (count: number, size: number, apart: number): Span[] =>
    Array.from({ length: count }, (_, index) => ({ from: index * apart, to: index * apart + size }));
  const { list: rows, reads } = readCounting(spans(ROLES, 36, 56));
  const cells = new Map(
    graph.roles.map(({ id, level }, index) => [id, { column: graph.rank(level), row: index }]),
  );
  const cellOf = vi.spyOn(cells, 'get');
  const tracks = new LatticeTracks(
    { columns: spans(5, 200, 312), rows, cells },
    drawing.placement.at,
    graph.map.transitions,
  );
  // Each row is read a few times while the corridors between them are found.
  expect(reads()).toBeLessThan(5 * ROLES);
  expect(cellOf.mock.calls.length).toBeLessThanOrEqual(2 * TRANSITIONS);
  const [before, cellsBefore] = [reads(), cellOf.mock.calls.length];
  const sizes = new Map(graph.roles.map(({ id }) => [id, { width: 100, height: 36 }]));
  for (const transition of graph.map.transitions) tracks.curve(transition, sizes);
  expect(reads() - before).toBe(0);
  expect(cellOf.mock.calls.length - cellsBefore).toBe(2 * TRANSITIONS);
});

test('of 2,000 corridors a dozen are looked at to find the nearest', () => {
  const { list, reads } = readCounting(Array.from({ length: ROLES }, (_, index) => index * 56));
  leastClimb(list, 40_007, 70_003);
  expect(reads()).toBeLessThanOrEqual(Math.ceil(Math.log2(ROLES)) + 2);
});

test('each number tries four places at most, and looks at what is near', () => {
  const { live } = drawScene(drawing, allLit, { language: 'zh', theme: 'light' });
  const numbered = live.stations.map((station): Station => ({ ...station, number: 2 }));
  const tried = vi.spyOn(BoxGrid.prototype, 'depth');
  let looked = 0;
  const { value: all } = Object.getOwnPropertyDescriptor(BoxGrid.prototype, 'near') as {
    value: BoxGrid['near'];
  };
  vi.spyOn(BoxGrid.prototype, 'near').mockImplementation(function* (this: BoxGrid, ...place) {
    for (const box of all.apply(this, place)) {
      looked += 1;
      yield box;
    }
  });
  expect(badgesOf(numbered).size).toBe(ROLES);
  // Stations and names are looked up each for itself.
  expect(tried.mock.calls.length).toBeLessThanOrEqual(4 * 2 * ROLES);
  expect(looked).toBeLessThan(40 * ROLES);
});

test('which station is chosen is looked for once, however many tracks are drawn', () => {
  const scene = drawScene(drawing, allLit, { language: 'en', theme: 'light' });
  const { list: stations, reads } = readCounting(scene.live.stations);
  const counting = { ...scene, live: { ...scene.live, stations } };
  for (const track of counting.live.tracks) liveStroke({ ...track, part: 'out' }, counting);
  expect(reads()).toBe(ROLES);
});
