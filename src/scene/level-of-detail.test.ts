import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CareerGraph } from '../model/career-graph.ts';
import { parseMap } from '../model/parse-map.ts';
import { SECTIONS, type RawMap } from '../model/problem.ts';
import { LANGUAGES } from '../model/text.ts';
import { answer } from '../queries/answer/answer.ts';
import { OVERVIEW, type Question } from '../queries/ask/question.ts';
import { badgesOf } from './badge.ts';
import { fontAt, atLevelOfDetail, NAMED } from './level-of-detail.ts';
import { drawScene, layOut, type MapLayout } from './draw-scene.ts';
import { boxAround, pointsAlong, type Box, type Point } from './geometry.ts';
import { type LiveTrack, type Scene, type Station } from './scene.ts';
import { STATION } from './station.ts';
import { textWidth } from './text-width.ts';

const ZOOMS = [1, 0.75, 0.6, 0.5, 0.42, NAMED];

function open(name: string): MapLayout {
  const read = (part: string): unknown => JSON.parse(readFileSync(`graph-data/${name}/${part}.json`, 'utf8'));
  const { map } = parseMap(Object.fromEntries(SECTIONS.map((part) => [part, read(part)])) as RawMap);
  if (!map) throw new Error(name);
  return layOut(new CareerGraph(map));
}

const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const boxOf = ({ at, size }: Station): Box => boxAround(at, size);
const nameOf = ({ at, lines, font }: Station): Box =>
  boxAround(at, {
    width: Math.max(...lines.map(textWidth)) * font,
    height: (((lines.length - 1) * STATION.line) / STATION.font + 1) * font,
  });
const far = ({ x, y }: Point, box: Box): number =>
  Math.hypot(Math.max(box.x - x, 0, x - box.x - box.width), Math.max(box.y - y, 0, y - box.y - box.height));
const numbered = (scene: Scene): Scene => ({
  ...scene,
  live: { ...scene.live, stations: scene.live.stations.map((station) => ({ ...station, number: 2 })) },
});

describe.each(['four-jobs', 'it-services'])('%s', (name) => {
  const drawing = open(name);
  const draw = (question: Question, language: (typeof LANGUAGES)[number]) =>
    drawScene(drawing, answer(drawing.graph, question), { language, theme: 'light' });

  it.each(LANGUAGES)('in %s has names large enough to read, and no two stations meet', (language) => {
    for (const zoom of ZOOMS) {
      const { stations } = atLevelOfDetail(draw(OVERVIEW, language), fontAt(zoom)).live;
      for (const one of stations) {
        expect(one.font * zoom, `${one.name} at ${zoom}`).toBeGreaterThanOrEqual(7.5);
        const met = stations.filter((other) => other !== one && meet(boxOf(one), boxOf(other)));
        expect(
          met.map((other) => other.name),
          `${one.name} at ${zoom}`,
        ).toEqual([]);
      }
    }
  });

  it.each(LANGUAGES)('in %s a number is clear of every name, however large', (language) => {
    for (const zoom of ZOOMS) {
      const { stations } = atLevelOfDetail(numbered(draw(OVERVIEW, language)), fontAt(zoom)).live;
      const badges = badgesOf(stations);
      expect(badges.size).toBe(stations.length);
      for (const [role, { at, radius }] of badges) {
        const covered = stations.filter((station) => far(at, nameOf(station)) < radius);
        expect(
          covered.map(({ name }) => name),
          `${role} at ${zoom}`,
        ).toEqual([]);
      }
    }
  });

  it.each(LANGUAGES)('in %s a lit track is clear of every station it passes', (language) => {
    const scene = draw(OVERVIEW, language);
    const tracks = scene.quiet.tracks.map((track): LiveTrack => ({ ...track, part: 'route' }));
    for (const zoom of ZOOMS) {
      const { stations } = atLevelOfDetail(scene, fontAt(zoom)).live;
      for (const { from, to, id, curve } of tracks) {
        const passed = stations.filter(({ role }) => role !== from && role !== to).map(boxOf);
        const points = pointsAlong(curve);
        expect(
          passed.filter((box) => points.some((point) => far(point, box) < 1)),
          `${id} at ${zoom}`,
        ).toEqual([]);
      }
    }
  });

  it('lit tracks end at the edge of what has grown', () => {
    const role = drawing.graph.roles[0];
    if (!role) throw new Error('no role');
    const scene = atLevelOfDetail(draw({ ask: 'role', role: role.id, trail: [] }, 'zh'), fontAt(NAMED));
    const places = new Map(scene.live.stations.map((station) => [station.role, boxOf(station)]));
    expect(scene.live.tracks.length).toBeGreaterThan(0);
    for (const { from, to, curve } of scene.live.tracks)
      for (const [at, end] of [
        [from, curve.start],
        [to, curve.end],
      ] as const) {
        const { x, y, width, height } = places.get(at) as Box;
        const inside = Math.min(end.x - x, x + width - end.x, end.y - y, y + height - end.y);
        expect(inside).toBeCloseTo(0);
      }
  });
});

it('from far there are no names, and near they are as they were laid out', () => {
  expect(fontAt(NAMED - 0.01)).toBe(0);
  expect(fontAt(3)).toBe(STATION.font);
});
