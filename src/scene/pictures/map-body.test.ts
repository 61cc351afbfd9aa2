import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CareerGraph } from '../../model/career-graph.ts';
import { parseMap } from '../../model/parse-map.ts';
import { SECTIONS, type RawMap } from '../../model/problem.ts';
import { answer } from '../../queries/answer/answer.ts';
import { OVERVIEW } from '../../queries/ask/question.ts';
import { drawScene, layOut } from '../draw-scene.ts';
import { boxAround, type Box } from '../geometry.ts';
import { textWidth } from '../text-width.ts';
import { laneText, levelText } from '../texts.ts';
import { bodyOfPart } from './map-body.ts';

const read = (part: string): unknown =>
  JSON.parse(readFileSync(`graph-data/it-services/${part}.json`, 'utf8'));
const { map } = parseMap(Object.fromEntries(SECTIONS.map((part) => [part, read(part)])) as RawMap);
if (!map) throw new Error('it-services does not parse');
const drawing = layOut(new CareerGraph(map));

function isInside(box: Box, room: Box): boolean {
  return (
    box.x >= room.x &&
    box.y >= room.y &&
    box.x + box.width <= room.x + room.width &&
    box.y + box.height <= room.y + room.height
  );
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

describe('a part of the map', () => {
  const scene = drawScene(drawing, answer(drawing.graph, OVERVIEW), { language: 'en', theme: 'light' });

  it('cuts through no station, wherever one looks', () => {
    for (let x = 0; x < scene.bounds.width; x += 170)
      for (let y = 0; y < scene.bounds.height; y += 130) {
        const { cut } = bodyOfPart(scene, { x, y, width: 300, height: 200 });
        if (!cut) throw new Error('a part is cut');
        const boxes = scene.live.stations.map(({ at, size }) => boxAround(at, size));
        expect(boxes.filter((box) => overlap(box, cut) && !isInside(box, cut))).toEqual([]);
      }
  });

  it('has the names of its lanes beside it and of its levels above it', () => {
    const { scene: part, bounds, cut } = bodyOfPart(scene, { x: 500, y: 300, width: 300, height: 200 });
    expect(part.quiet.lanes.length).toBeGreaterThan(0);
    expect(part.quiet.lanes.length).toBeLessThan(scene.quiet.lanes.length);
    for (const { text, at, size } of part.quiet.lanes.flatMap((lane) => laneText(lane) ?? []))
      expect(at.x + textWidth(text) * size).toBeLessThanOrEqual(cut?.x ?? NaN);
    for (const column of part.quiet.columns)
      expect(levelText(column, part.palette).at.y).toBeLessThan(cut?.y ?? NaN);
    expect(bounds.x).toBeLessThan(cut?.x ?? NaN);
  });
});
