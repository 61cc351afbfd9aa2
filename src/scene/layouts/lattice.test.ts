import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CareerGraph } from '../../model/career-graph.ts';
import type { Transition } from '../../model/career-map.ts';
import { parseMap } from '../../model/parse-map.ts';
import { SECTIONS, type RawMap } from '../../model/problem.ts';
import type { RoleId } from '../../model/schema.ts';
import { LANGUAGES } from '../../model/text.ts';
import { drawScene, layOut, type MapLayout } from '../draw-scene.ts';
import { boxAround, pointsAlong, type Box, type Point } from '../geometry.ts';

const read = (map: string): RawMap =>
  Object.fromEntries(
    SECTIONS.map((part) => [part, JSON.parse(readFileSync(`graph-data/${map}/${part}.json`, 'utf8'))]),
  ) as RawMap;
const drawn = (raw: RawMap): MapLayout => {
  const { map, problems } = parseMap(raw);
  if (!map) throw new Error(JSON.stringify(problems));
  return layOut(new CareerGraph(map));
};
const maps = readdirSync('graph-data', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({ map: name, drawing: drawn(read(name)) }));

type Boxes = ReadonlyMap<RoleId, Box>;

function boxesOf(drawing: MapLayout, language: (typeof LANGUAGES)[number]): Boxes {
  const { stations } = drawScene(drawing, { ask: 'overview' }, { language, theme: 'light' }).live;
  return new Map(stations.map(({ role, at, size }) => [role, boxAround(at, size)]));
}

function inside(point: Point, box: Box, shrunkBy = 0): boolean {
  return (
    point.x > box.x + shrunkBy &&
    point.x < box.x + box.width - shrunkBy &&
    point.y > box.y + shrunkBy &&
    point.y < box.y + box.height - shrunkBy
  );
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function holds(outer: Box, { x, y, width, height }: Box): boolean {
  return (
    outer.x <= x && outer.y <= y && x + width <= outer.x + outer.width && y + height <= outer.y + outer.height
  );
}

function onEdge({ x, y }: Point, box: Box): boolean {
  const within = x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
  return within && !inside({ x, y }, box, 0.001);
}

/** `from>to through role`, for every track that runs over a station, its own two included. */
function collisions({ graph, placement }: MapLayout, boxes: Boxes, sizes: Boxes): string[] {
  const passes = (transition: Transition): string[] => {
    const points = pointsAlong(placement.track(transition, sizes), 24);
    return [...boxes]
      .filter(([, box]) => points.some((point) => inside(point, box, 2)))
      .map(([role]) => `${transition.from}>${transition.to} through ${role}`);
  };
  return graph.map.transitions.flatMap(passes);
}

describe.each(maps)('the map $map', ({ drawing }) => {
  const { graph, placement } = drawing;

  it.each(LANGUAGES)('in %s has no station over another', (language) => {
    const boxes = [...boxesOf(drawing, language).values()];
    const pairs = boxes.flatMap((a, index) => boxes.slice(index + 1).filter((b) => overlap(a, b)));
    expect(pairs).toEqual([]);
  });

  it.each(LANGUAGES)('in %s has every station in its lane, in its column and on the page', (language) => {
    const boxes = boxesOf(drawing, language);
    for (const role of graph.roles) {
      const station = boxes.get(role.id) as Box;
      const lane = placement.lanes.find(({ family }) => family === role.family)?.box as Box;
      const column = placement.columns.find(({ level }) => level === role.level)?.box as Box;
      expect([role.id, holds(lane, station), holds(column, station)]).toEqual([role.id, true, true]);
      expect(holds(placement.bounds, station)).toBe(true);
    }
  });

  it.each(LANGUAGES)('in %s has no track over a station', (language) => {
    const boxes = boxesOf(drawing, language);
    expect(collisions(drawing, boxes, boxes)).toEqual([]);
  });

  it.each(LANGUAGES)('in %s has every track end on the edges of its two stations', (language) => {
    const boxes = boxesOf(drawing, language);
    for (const transition of graph.map.transitions) {
      const { start, end } = placement.track(transition, boxes);
      expect(onEdge(start, boxes.get(transition.from) as Box)).toBe(true);
      expect(onEdge(end, boxes.get(transition.to) as Box)).toBe(true);
    }
  });

  it('has the same places every time', () => {
    const again = layOut(new CareerGraph(graph.map)).placement;
    const places = ({ at, lanes, columns, bounds }: MapLayout['placement']) => ({
      at,
      lanes,
      columns,
      bounds,
    });
    expect(places(again)).toEqual(places(placement));
  });
});

describe('data alone, with no code touched,', () => {
  const role = 'ops-engineer' as RoleId;
  const changed = (change: Record<string, string>): MapLayout => {
    const raw = read('four-jobs');
    const roles = (raw.roles as { id: string }[]).map((each) =>
      each.id === role ? { ...each, ...change } : each,
    );
    return drawn({ ...raw, roles });
  };
  const stationIn = (drawing: MapLayout): Box => boxesOf(drawing, 'en').get(role) as Box;
  const before = stationIn(drawn(read('four-jobs')));

  it('moves a station: a role put on another level stands in that column', () => {
    const drawing = changed({ level: 'onward' });
    const after = stationIn(drawing);
    const column = drawing.placement.columns.find(({ level }) => level === 'onward')?.box as Box;
    expect(after.x).toBeGreaterThan(before.x + before.width);
    expect(holds(column, after)).toBe(true);
  });

  it('moves a station: a role put in another family stands in that lane', () => {
    const drawing = changed({ family: 'sales' });
    const after = stationIn(drawing);
    const lane = drawing.placement.lanes.find(({ family }) => family === 'sales')?.box as Box;
    expect(after.y + after.height).toBeLessThan(before.y);
    expect(holds(lane, after)).toBe(true);
  });

  it('takes the tracks of a moved role along', () => {
    const drawing = changed({ level: 'onward' });
    const boxes = boxesOf(drawing, 'en');
    const touching = drawing.graph.map.transitions.filter(({ from, to }) => from === role || to === role);
    expect(touching.length).toBeGreaterThan(0);
    for (const transition of touching) {
      const { start, end } = drawing.placement.track(transition, boxes);
      expect(onEdge(transition.from === role ? start : end, boxes.get(role) as Box)).toBe(true);
    }
    expect(collisions(drawing, boxes, boxes)).toEqual([]);
  });
});
