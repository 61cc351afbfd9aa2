import { readdirSync, readFileSync } from 'node:fs';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { CareerGraph } from '../../model/career-graph.ts';
import { parseMap } from '../../model/parse-map.ts';
import { SECTIONS, type RawMap } from '../../model/problem.ts';
import { LANGUAGES, type Language } from '../../model/text.ts';
import { answer } from '../../queries/answer/answer.ts';
import { OVERVIEW, type Question } from '../../queries/ask/question.ts';
import { routesBetween } from '../../queries/answer/next-question.ts';
import { layOut, type MapLayout } from '../../scene/draw-scene.ts';
import { PICTURE_PARTS } from '../../scene/pictures/picture.ts';
import { pictureOf, type PictureContent } from '../../export/picture-job.ts';
import { FIRST_ORDER, type PictureOrder } from '../../export/picture-order.ts';
import { subjectsFor } from '../../export/subjects/subjects.ts';
import { writeSvg } from './svg.ts';

const drawn = (raw: RawMap): MapLayout => {
  const { map, problems } = parseMap(raw);
  if (!map) throw new Error(JSON.stringify(problems));
  return layOut(new CareerGraph(map));
};
const maps = readdirSync('graph-data', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => {
    const json = (part: string): unknown =>
      JSON.parse(readFileSync(`graph-data/${name}/${part}.json`, 'utf8'));
    return {
      map: name,
      drawing: drawn(Object.fromEntries(SECTIONS.map((part) => [part, json(part)])) as RawMap),
    };
  });

function contentFor(drawing: MapLayout, question: Question, language: Language): PictureContent {
  const view = { x: 100, y: 40, width: 700, height: 400 };
  const found = answer(drawing.graph, question);
  return { drawing, answer: found, language, view, day: '2026-11-23', link: 'https://example.org/#/' };
}

/** Every picture there can be of a question, with everything around it. */
function picturesOf(
  drawing: MapLayout,
  question: Question,
  language: Language,
  order: Partial<PictureOrder> = {},
) {
  const content = contentFor(drawing, question, language);
  return subjectsFor(content.answer).map(({ id: subject }) =>
    pictureOf(content, { ...FIRST_ORDER, parts: PICTURE_PARTS, ...order, subject }),
  );
}

function questionsOn({ graph }: MapLayout): Question[] {
  const ids = graph.roles.map((role) => role.id);
  const routes = ids.map((from, index): Question => {
    const to = ids[(index * 7 + 3) % ids.length];
    return { ...routesBetween(graph.map, from, to), pick: index % 2, at: ids[0] };
  });
  const oneEnd = routesBetween(graph.map, ids[0], undefined);
  return [
    OVERVIEW,
    { ask: 'fit', at: ids[1] },
    ...ids.map((role): Question => ({ ask: 'role', role, trail: [] })),
    ...ids.slice(0, 6).map((role, index): Question => {
      return { ask: 'reach', role, direction: index % 2 ? 'into' : 'out', steps: 2 };
    }),
    ...routes,
    oneEnd,
  ];
}

/** Reads a document as strictly as XML is read anywhere, and gives its texts; throws where it is not well-formed. */
function textsOf(svg: string): string[] {
  const texts: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('text', (text) => texts.push(text));
  parser.write(svg).close();
  return texts;
}

const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

describe.each(maps)('a picture of $map', ({ drawing }) => {
  it.each(LANGUAGES)(
    'in %s is a well-formed document, whatever is asked',
    (language) => {
      for (const question of questionsOn(drawing)) {
        for (const picture of picturesOf(drawing, question, language)) {
          const svg = writeSvg(picture, { map: 'm', address: '#/', language });
          expect(svg.startsWith('<svg ') && svg.endsWith('</svg>')).toBe(true);
          expect(() => textsOf(svg)).not.toThrow();
          expect(svg).not.toMatch(FORBIDDEN);
          expect(svg).not.toMatch(/NaN|Infinity|undefined|null|\[object/);
        }
      }
    },
    60_000,
  );

  it.each(LANGUAGES)(
    'in %s names every station and numbers every stop',
    (language) => {
      for (const question of questionsOn(drawing))
        for (const picture of picturesOf(drawing, question, language, { parts: ['title', 'legend'] })) {
          const texts = textsOf(writeSvg(picture));
          const { stations } = picture.body.scene.live;
          expect(texts).toEqual(expect.arrayContaining(stations.map(({ name }) => name)));
          expect(texts).toEqual(expect.arrayContaining(stations.flatMap(({ lines }) => lines)));
          const numbers = stations.flatMap(({ number }) => (number === undefined ? [] : [String(number)]));
          // The legend shows what such a number looks like, by a 1.
          const samples = picture.legend.flat().flatMap((mark) => (mark.is === 'number' ? ['1'] : []));
          expect(texts.filter((text) => /^\d+$/.test(text)).sort()).toEqual([...numbers, ...samples].sort());
          expect(texts).toEqual(expect.arrayContaining([picture.title, picture.description]));
        }
    },
    60_000,
  );

  it('is the same text for the same picture', () => {
    for (const picture of picturesOf(drawing, questionsOn(drawing).at(-2) as Question, 'zh'))
      expect(writeSvg(picture)).toBe(writeSvg(structuredClone(picture)));
  });
});

describe('a name', () => {
  const svgNamed = (name: string): string => {
    const text = { en: name };
    const drawing = drawn({
      map: {
        format: 'career-map/1',
        id: 'm',
        title: text,
        licence: name,
        families: [{ id: 'f', name: text, colour: '#2563C9' }],
        levels: [{ id: 'l', name: text }],
      },
      roles: ['a', 'b'].map((id) => ({ id, name: text, family: 'f', level: 'l' })),
      transitions: [{ from: 'a', to: 'b', kind: 'move', evidence: [{ basis: 'testimony', sources: ['s'] }] }],
      sources: [{ id: 's', title: text, language: 'en', kind: 'test', reliability: 'high' }],
    });
    const [from, to] = drawing.graph.roles.map(({ id }) => id);
    const question = routesBetween(drawing.graph.map, from, to);
    return picturesOf(drawing, question, 'en')
      .map((picture) => writeSvg(picture))
      .at(0) as string;
  };

  it.each([
    '<script>alert(1)</script>',
    '</title></svg><svg onload="alert(1)">',
    `"quoted" and 'quoted'`,
    'R&D &amp; &#60; &',
    ']]> <![CDATA[ <!-- -->',
    '工程师 👩‍💻 𠮷',
    '$& $1 {{x}} ${x}',
  ])('such as %j is text and nothing else', (name) => {
    const texts = textsOf(svgNamed(name));
    expect(texts.filter((text) => text === name).length).toBeGreaterThanOrEqual(4);
    expect(texts).toContain(`From ${name} to ${name}`);
  });

  it('with marks that turn text round is written without them', () => {
    const texts = textsOf(svgNamed('right \u202eto left\u200f'));
    expect(texts).toContain('From right to left to right to left');
  });

  it('with what XML forbids is written without it', () => {
    const svg = svgNamed('a\u0000b\u0007c\u001bd\ud800e\udc00f\uffffg');
    expect(svg).not.toMatch(FORBIDDEN);
    expect(svg.isWellFormed()).toBe(true);
    expect(textsOf(svg)).toContain('abcd\ufffde\ufffdfg');
  });

  it('with ‹javascript:› in it links to nothing', () => {
    expect(svgNamed('javascript:alert(1)')).not.toMatch(/href|<a |<script|<image|\son\w+=/);
  });
});
