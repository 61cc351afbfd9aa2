import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CareerGraph } from '../../model/career-graph.ts';
import { parseMap } from '../../model/parse-map.ts';
import { SECTIONS, type RawMap } from '../../model/problem.ts';
import type { RoleId } from '../../model/schema.ts';
import { sketchMap } from '../../../test/sketch-map.ts';
import { LANGUAGES, type Language } from '../../model/text.ts';
import { answer } from '../../queries/answer/answer.ts';
import { OVERVIEW, type Question } from '../../queries/ask/question.ts';
import { routesBetween } from '../../queries/answer/next-question.ts';
import { drawScene, layOut, type MapLayout } from '../draw-scene.ts';
import { boxAround, pointsAlong, type Box } from '../geometry.ts';
import { wholeMap } from './map-body.ts';
import { LEGEND_SAMPLE, legendOf } from '../legend.ts';
import type { PictureMark } from '../picture-mark.ts';
import {
  composePicture,
  PICTURE_PARTS,
  type PageOptions,
  type Picture,
  type PictureText,
} from './picture.ts';
import type { Scene } from '../scene.ts';
import { textWidth } from '../text-width.ts';
import { startOf } from '../texts.ts';

const read = (part: string): unknown => JSON.parse(readFileSync(`graph-data/four-jobs/${part}.json`, 'utf8'));
const { map } = parseMap(Object.fromEntries(SECTIONS.map((part) => [part, read(part)])) as RawMap);
if (!map) throw new Error('four-jobs does not parse');
const fourJobs = layOut(new CareerGraph(map));

const words: PictureText = {
  title: 'A title',
  subtitle: 'A subtitle',
  description: 'A description',
  legend: {
    promotion: 'Promotion',
    move: 'Move',
    overlap: 'Often one person’s job',
    estimate: 'Editors’ estimate',
    out: 'Way on',
    in: 'Way in',
    rests: 'Rests on this source',
    route: 'Chosen route',
    versus: 'Compared route',
    away: 'Steps away',
    rank: 'Rank',
  },
  sources: 'Sources: one; two.',
  date: 'Drawn on 23 November 2026',
  link: 'https://example.org/#/',
  code: 'Scan to open',
};
const ALL: PageOptions = {
  parts: new Set(PICTURE_PARTS),
  margin: 28,
  background: '#ffffff',
};
const page = (scene: Scene, text: PictureText = words, options: Partial<PageOptions> = {}): Picture =>
  composePicture(wholeMap(scene), text, { ...ALL, ...options });

const sketched = (sketch: string): MapLayout => layOut(new CareerGraph(sketchMap(sketch)));
const idIn = ({ graph }: MapLayout, id: string): RoleId => {
  const found = graph.find(id);
  if (!found) throw new Error(`Not on this map: ${id}`);
  return found.id;
};
const draw = (drawing: MapLayout, question: Question, language: Language = 'en'): Scene =>
  drawScene(drawing, answer(drawing.graph, question), { language, theme: 'light' });
const role = (drawing: MapLayout, id: string): Question => ({
  ask: 'role',
  role: idIn(drawing, id),
  trail: [],
});
const routes = (drawing: MapLayout, from: string, to: string): Question =>
  routesBetween(drawing.graph.map, idIn(drawing, from), idIn(drawing, to));

const textsIn = (marks: readonly PictureMark[]) => marks.filter((mark) => mark.is === 'text');

function boxOfMark(mark: PictureMark): Box {
  switch (mark.is) {
    case 'text': {
      const { x, y } = startOf(mark);
      return { x, y: y - mark.size, width: textWidth(mark.text) * mark.size, height: mark.size * 1.25 };
    }
    case 'box':
      return mark.box;
    case 'line':
      return { x: mark.curve.start.x, y: mark.curve.start.y - 8, width: LEGEND_SAMPLE, height: 16 };
    case 'number':
      return boxAround(mark.at, { width: 20, height: 20 });
    case 'cells': {
      const side = (mark.rows.length + 2) * mark.cell;
      return { ...mark.at, width: side, height: side };
    }
  }
}

/** Everything on a page that has a width and a height. */
function boxesOn({ body, inset, bodyAt, head, legend, foot }: Picture): Box[] {
  const { quiet, live } = body.scene;
  const tracks = [...quiet.tracks, ...live.tracks].flatMap(({ curve }) => pointsAlong(curve));
  const drawn = [
    ...[...quiet.lanes, ...quiet.columns].map(({ box }) => box),
    ...live.stations.map(({ at, size }) => boxAround(at, size)),
    ...tracks.map((point) => ({ ...point, width: 0, height: 0 })),
    ...body.marks.map(boxOfMark),
  ];
  return [
    ...drawn.map((box) => ({ ...box, x: box.x + bodyAt.x, y: box.y + bodyAt.y })),
    ...[...head, ...legend.flat(), ...foot].map(boxOfMark),
  ].map((box) => ({ ...box, x: box.x + inset.x, y: box.y + inset.y }));
}

function offPage(picture: Picture): Box[] {
  return boxesOn(picture).filter(
    ({ x, y, width, height }) =>
      x < 0 || y < 0 || x + width > picture.width + 0.001 || y + height > picture.height + 0.001,
  );
}

describe('a legend', () => {
  const all = sketched('a -> b\nb => c : 2\nc ~ d\nd -> a : editorial\ne -> f');

  it('has only the kinds the map has', () => {
    expect(legendOf(draw(sketched('a -> b'), OVERVIEW))).toEqual(['move']);
    expect(legendOf(draw(sketched('a => b'), OVERVIEW))).toEqual(['promotion']);
    expect(legendOf(draw(sketched('a ~ b'), OVERVIEW))).toEqual(['overlap']);
    expect(legendOf(draw(sketched('a -> b : editorial'), OVERVIEW))).toEqual(['move', 'estimate']);
    expect(legendOf(draw(sketched('a [tech 3]'), OVERVIEW))).toEqual([]);
  });

  it('has only the parts that are lit', () => {
    const kinds = ['promotion', 'move', 'overlap', 'estimate'];
    expect(legendOf(draw(all, OVERVIEW))).toEqual(kinds);
    expect(legendOf(draw(all, role(all, 'a')))).toEqual([...kinds, 'out', 'in']);
    expect(legendOf(draw(all, role(all, 'e')))).toEqual([...kinds, 'out']);
    expect(legendOf(draw(all, role(all, 'f')))).toEqual([...kinds, 'in']);
    expect(legendOf(draw(all, routes(all, 'a', 'c')))).toEqual([...kinds, 'route']);
    expect(legendOf(draw(all, routes(all, 'f', 'a')))).toEqual(kinds);
    const reach = { ask: 'reach', role: idIn(all, 'a'), direction: 'out', steps: 2 } as const;
    expect(legendOf(draw(all, reach))).toEqual([...kinds, 'out', 'away']);
  });

  it('is on the page, key by key with its words', () => {
    const scene = draw(all, role(all, 'a'));
    const { legend } = page(scene);
    expect(legend.flatMap((sample) => textsIn(sample).map(({ text }) => text))).toEqual(
      legendOf(scene).map((key) => words.legend[key]),
    );
  });
});

describe('a page', () => {
  it.each(LANGUAGES)('in %s has nothing outside it, whatever is asked', (language) => {
    const questions = [OVERVIEW, ...fourJobs.graph.roles.map(({ id }) => role(fourJobs, id))];
    for (const question of [...questions, routes(fourJobs, 'presales-engineer', 'manager')])
      expect(offPage(page(draw(fourJobs, question, language)))).toEqual([]);
  });

  it('holds a title, a subtitle and sources of any length', () => {
    const part = fc.constantFrom(
      '技术支持',
      '工程师，',
      '（高端）',
      'internationalisation',
      'of',
      'R&D',
      '《手册》',
      'a/b',
    );
    const long = fc
      .array(part, { maxLength: 90, size: 'max' })
      .chain((parts) => fc.constantFrom(parts.join(''), parts.join(' ')));
    const small = sketched('a -> b');
    fc.assert(
      fc.property(long, long, long, fc.constantFrom(...LANGUAGES), (title, subtitle, sources, language) => {
        const parts = new Set(['title', 'subtitle', 'sources'] as const);
        const picture = page(
          draw(small, OVERVIEW, language),
          { ...words, title, subtitle, sources },
          { parts },
        );
        expect(offPage(picture)).toEqual([]);
        const shown = textsIn([...picture.head, ...picture.foot])
          .map(({ text }) => text)
          .join('');
        expect(shown.replace(/\s/g, '')).toBe((title + subtitle + sources).replace(/\s/g, ''));
      }),
      { seed: 20240506, numRuns: 40 },
    );
  });

  it('breaks a legend that is too long for one line', () => {
    const label = 'Often the job of one person';
    const legend = Object.fromEntries(
      Object.keys(words.legend).map((key) => [key, label]),
    ) as PictureText['legend'];
    const small = sketched('a -> b\nb => a\na ~ b : editorial');
    const picture = page(draw(small, role(small, 'a')), { ...words, legend });
    expect(
      new Set(picture.legend.flatMap((sample) => textsIn(sample).map(({ at }) => at.y))).size,
    ).toBeGreaterThan(1);
    expect(offPage(picture)).toEqual([]);
  });

  it('has no line over another', () => {
    const picture = page(draw(fourJobs, OVERVIEW), {
      ...words,
      title: 'long '.repeat(60),
      sources: '出处'.repeat(200),
    });
    const tops = textsIn([...picture.head, ...picture.foot]).map(({ at }) => at.y);
    expect(tops.every((top, index) => index === 0 || top >= (tops[index - 1] ?? 0) + 18)).toBe(true);
  });

  it.each(PICTURE_PARTS)('has its %s only where it is wanted', (part) => {
    const scene = draw(fourJobs, role(fourJobs, 'presales-engineer'));
    const has = ({ head, legend, foot }: Picture): boolean => {
      const texts = textsIn([...head, ...legend.flat(), ...foot]).map(({ text }) => text);
      if (part === 'code') return foot.some(({ is }) => is === 'cells');
      return texts.includes(part === 'legend' ? words.legend.out : (words[part] ?? ''));
    };
    expect(has(page(scene))).toBe(true);
    const parts = new Set(PICTURE_PARTS.filter((one) => one !== part));
    const without = page(scene, words, { parts });
    expect(has(without)).toBe(false);
    expect(offPage(without)).toEqual([]);
  });

  it('without anything around it is its body and its margin', () => {
    const scene = draw(fourJobs, OVERVIEW);
    const bare = page(scene, words, { parts: new Set(), margin: 10 });
    expect([bare.width, bare.height]).toEqual([scene.bounds.width + 20, scene.bounds.height + 20]);
  });

  it('leaves a code out that no camera could read', () => {
    const { foot } = page(draw(fourJobs, OVERVIEW), {
      ...words,
      link: 'https://example.org/' + 'a'.repeat(700),
    });
    expect(foot.some(({ is }) => is === 'cells')).toBe(false);
  });
});
