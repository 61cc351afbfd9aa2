import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CareerGraph } from '../model/career-graph.ts';
import { parseMap } from '../model/parse-map.ts';
import { SECTIONS, type RawMap } from '../model/problem.ts';
import { LANGUAGES } from '../model/text.ts';
import { answer } from '../queries/answer/answer.ts';
import { OVERVIEW } from '../queries/ask/question.ts';
import { routesBetween } from '../queries/answer/next-question.ts';
import { pictureOf } from './picture-of.ts';
import type { Subject } from '../scene/pictures/picture-choices.ts';
import { FIRST_ORDER } from './picture-order.ts';
import { drawScene, layOut } from '../scene/draw-scene.ts';
import { boxAround, type Box } from '../scene/geometry.ts';
import { startOf, textsOf } from '../scene/texts.ts';
import { textWidth } from '../scene/text-width.ts';
import type { Body } from '../scene/pictures/body.ts';
import { viewPicture } from '../scene/pictures/map.ts';

const read = (part: string): unknown =>
  JSON.parse(readFileSync(`graph-data/it-services/${part}.json`, 'utf8'));
const { map } = parseMap(Object.fromEntries(SECTIONS.map((part) => [part, read(part)])) as RawMap);
if (!map) throw new Error('it-services does not parse');
const drawing = layOut(new CareerGraph(map));
const { graph } = drawing;
const idOf = (id: string) => graph.find(id)?.id as never;

const QUESTIONS = [
  ['ladder', routesBetween(map, idOf('support-l1'), idOf('product-manager'))],
  ['strip', routesBetween(map, idOf('support-l1'), idOf('product-manager'))],
  ['ladder', { ...routesBetween(map, idOf('support-l1'), idOf('cio')), versus: 1 }],
  ['ways', { ask: 'role', role: idOf('implementation-engineer'), trail: [] }],
  ['ways', { ask: 'role', role: idOf('founder'), trail: [] }],
  ['comparison', { ask: 'compare', roles: [idOf('presales-engineer'), idOf('ops-engineer'), idOf('cio')] }],
] as const;

function bodyFor(subject: Subject, question: Parameters<typeof answer>[1], language: 'zh' | 'en'): Body {
  const found = answer(graph, question);
  const matter = { drawing, answer: found, language, view: undefined, day: '2026-11-23', link: undefined };
  return pictureOf(matter, { ...FIRST_ORDER, subject }).body;
}

function inside(box: Box, room: Box): boolean {
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

/** Where a body's words stand; a line of text is its capitals and its descenders. */
function writtenOn({ marks }: Body): (Box & { text: string })[] {
  return marks.flatMap((mark) => {
    if (mark.is !== 'text') return [];
    const width = textWidth(mark.text) * mark.size;
    const x = mark.anchor === 'end' ? mark.at.x - width : mark.at.x;
    return [{ text: mark.text, x, y: mark.at.y - mark.size * 0.8, width, height: mark.size }];
  });
}

describe.each(QUESTIONS)('a %s', (subject, question) => {
  it.each(LANGUAGES)(
    'in %s has all of it within its bounds, and no word over another or over a station',
    (language) => {
      const body = bodyFor(subject, question, language);
      const words = writtenOn(body);
      const stations = body.scene.live.stations.map(({ at, size }) => boxAround(at, size));
      expect(words.length).toBeGreaterThan(3);
      expect([...words, ...stations].filter((box) => !inside(box, body.bounds))).toEqual([]);
      const over = words.filter((word, index) =>
        [...words.slice(index + 1), ...stations].some((other) => overlap(word, other)),
      );
      expect(over).toEqual([]);
    },
  );
});

describe('the texts of a picture', () => {
  it.each(QUESTIONS)('of a %s lie on its page', (subject, question) => {
    expectTextsOnPage(subject, question);
  });

  it('of a part of the map are those of that part', () => {
    const route = routesBetween(map, idOf('support-l1'), idOf('product-manager'));
    const whole = expectTextsOnPage('map', route);
    const part = expectTextsOnPage('part', route);
    expect(part).toContain('First-line support');
    expect(part.length).toBeLessThan(whole.length);
  });

  function expectTextsOnPage(subject: Subject, question: Parameters<typeof answer>[1]): string[] {
    const matter = { drawing, answer: answer(graph, question), language: 'en', view: undefined } as const;
    const picture = pictureOf({ ...matter, day: '2026-11-23', link: undefined }, { ...FIRST_ORDER, subject });
    const texts = textsOf(picture);
    const off = texts.filter((mark) => {
      const { x, y } = startOf(mark);
      const { text, size } = mark;
      return x < 0 || y < size * 0.8 || y > picture.height || x + textWidth(text) * size > picture.width;
    });
    expect(off).toEqual([]);
    return texts.map(({ text }) => text);
  }
});

describe('a part of the map', () => {
  const scene = drawScene(drawing, answer(graph, OVERVIEW), { language: 'en', theme: 'light' });

  it('cuts through no station, wherever one looks', () => {
    for (let x = 0; x < scene.bounds.width; x += 170)
      for (let y = 0; y < scene.bounds.height; y += 130) {
        const { cut } = viewPicture(scene, { x, y, width: 300, height: 200 });
        if (!cut) throw new Error('a part is cut');
        const boxes = scene.live.stations.map(({ at, size }) => boxAround(at, size));
        expect(boxes.filter((box) => overlap(box, cut) && !inside(box, cut))).toEqual([]);
      }
  });

  it('has the names of its lanes beside it and of its levels above it', () => {
    const { scene: part, bounds, cut } = viewPicture(scene, { x: 500, y: 300, width: 300, height: 200 });
    expect(part.quiet.lanes.length).toBeGreaterThan(0);
    expect(part.quiet.lanes.length).toBeLessThan(scene.quiet.lanes.length);
    for (const { name, box } of part.quiet.lanes)
      expect(box.x + 16 + textWidth(name) * 14).toBeLessThanOrEqual(cut?.x ?? NaN);
    for (const { box } of part.quiet.columns) expect(box.y + 21).toBeLessThan(cut?.y ?? NaN);
    expect(bounds.x).toBeLessThan(cut?.x ?? NaN);
  });
});
