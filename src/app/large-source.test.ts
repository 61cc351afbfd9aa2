import { expect, test } from 'vitest';
import { writeSvg } from '../formats/writers/svg.ts';
import { WRITERS } from '../formats/writers/writers.ts';
import { WORDS } from '../languages/languages.ts';
import { exportContent } from '../languages/export-words.ts';
import { sayRoleInAnswer } from '../languages/say-role-in-answer.ts';
import { CareerGraph } from '../model/career-graph.ts';
import { largeMap } from '../../test/large-map.ts';
import type { SourceId } from '../model/schema.ts';
import { answer, rolesAbout } from '../queries/answer/answer.ts';
import { choicesIn } from '../queries/answer/choices.ts';
import { extract } from '../queries/answer/extract.ts';
import { boundsAround } from '../scene/visible-bounds.ts';
import { fontAt, atLevelOfDetail } from '../scene/level-of-detail.ts';
import { drawScene, layOut } from '../scene/draw-scene.ts';
import { boundsOf, type Point } from '../scene/geometry.ts';
import { pictureOf } from '../export/picture-job.ts';
import { FIRST_ORDER } from '../export/picture-order.ts';

/* A source that 20,000 transitions of 2,000 roles rest on is opened, and all of them are lit. */

const ROLES = 2_000;
const TRANSITIONS = 20_000;
const look = { language: 'en', theme: 'light' } as const;
const drawing = layOut(new CareerGraph(largeMap({ roles: ROLES, transitions: TRANSITIONS })));
const { graph, placement } = drawing;
const found = answer(graph, { ask: 'sources', source: 'all' as SourceId });
const taken = extract(graph, found, 'selection');

test('it is answered with all that rests on it', () => {
  expect(found.ask === 'sources' && found.chosen?.transitions.length).toBe(TRANSITIONS);
  expect(rolesAbout(found)).toHaveLength(ROLES);
  expect(choicesIn(graph, found)).toHaveLength(ROLES);
  expect(
    graph.roles.every(({ id }) => sayRoleInAnswer(found, id, WORDS.en) === WORDS.en.outline.part.rests),
  ).toBe(true);
});

test('all of it is lit, in the detail of every zoom, and can be looked at as a whole', () => {
  const scene = drawScene(drawing, found, look);
  expect(scene.live.tracks).toHaveLength(TRANSITIONS);
  expect(scene.live.stations.every(({ tone }) => tone === 'lit')).toBe(true);
  for (const font of [fontAt(1), 0]) {
    const { stations, tracks } = atLevelOfDetail(scene, font).live;
    const { x, y, width, height } = boundsAround(stations, tracks);
    const { bounds } = placement;
    // Names may grow by some units beyond the first and the last station.
    expect(x).toBeGreaterThan(bounds.x - 99);
    expect(y).toBeGreaterThan(bounds.y - 99);
    expect(x + width).toBeLessThan(bounds.x + bounds.width + 99);
    expect(y + height).toBeLessThan(bounds.y + bounds.height + 99);
    expect(width).toBeGreaterThan(bounds.width / 2);
  }
});

test('it is drawn as a picture', () => {
  const content = { drawing, answer: found, ...look, view: undefined, day: '2026-11-28', link: undefined };
  const svg = writeSvg(pictureOf(content, FIRST_ORDER));
  expect(svg.match(/data-track=/g)).toHaveLength(TRANSITIONS);
  expect(svg.match(/data-role=/g)).toHaveLength(ROLES);
});

test.each(WRITERS)('it is taken away as $id', (writer) => {
  if (!taken) throw new Error('nothing to take');
  expect(taken.graph.map.transitions).toHaveLength(TRANSITIONS);
  const text = writer
    .of(exportContent(taken, 'en', placement.at))
    .map((file) => file.text)
    .join('');
  expect(text.length).toBeGreaterThan(TRANSITIONS);
});

test('a box around more points than an engine bears arguments is found', () => {
  const points = Array<Point>(3_000_000).fill({ x: 3, y: 4 });
  points[7] = { x: -1, y: 40 };
  expect(boundsOf(points)).toEqual({ x: -1, y: 4, width: 4, height: 36 });
});
