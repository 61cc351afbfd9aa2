import { readdirSync, readFileSync } from 'node:fs';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { describe, expect, it } from 'vitest';
import { pdfLinesOf, type PdfLine } from '../formats/writers/pdf-text.ts';
import { writeSvg } from '../formats/writers/svg.ts';
import { CareerGraph } from '../model/career-graph.ts';
import { parseMap } from '../model/parse-map.ts';
import { SECTIONS, type RawMap } from '../model/problem.ts';
import { LANGUAGES } from '../model/text.ts';
import { answer } from '../queries/answer/answer.ts';
import { skillsOf } from '../queries/answer/fit.ts';
import { routesBetween } from '../queries/answer/next-question.ts';
import { OVERVIEW, type Question } from '../queries/ask/question.ts';
import { layOut } from '../scene/draw-scene.ts';
import type { Box, Size } from '../scene/geometry.ts';
import { PICTURE_PARTS } from '../scene/pictures/picture.ts';
import { textWidth } from '../scene/text-width.ts';
import { pictureOf } from './picture-job.ts';
import { FIRST_ORDER } from './picture-order.ts';
import { SUBJECTS, subjectsFor } from './subjects/subjects.ts';

/* The text a PDF can be searched for lies where the picture shows it. */

/** The texts an SVG shows, as a program that knows nothing of pictures reads them from the file. */
function textsShown(svg: string): PdfLine[] {
  const lines: PdfLine[] = [];
  const open: { name: string; dx: number; dy: number; clipped: boolean; style: Record<string, string> }[] =
    [];
  let cut: Box | undefined;
  let line: (PdfLine & { anchor: string }) | undefined;
  const close = (): void => {
    const { clipped = false } = open.at(-1) ?? {};
    if (line && line.text !== '' && !(clipped && cut && isOutside(line, cut))) {
      const { dx = 0, dy = 0 } = open.at(-1) ?? {};
      const width = textWidth(line.text) * line.size;
      const share = { start: 0, middle: 0.5, end: 1 }[line.anchor] ?? NaN;
      lines.push({ text: line.text, x: line.x + dx - share * width, y: line.y + dy, size: line.size });
    }
    line = undefined;
  };
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    const { dx = 0, dy = 0, clipped = false, style = {} } = open.at(-1) ?? {};
    const [, x = 0, y = 0] = /^translate\((\S+) (\S+)\)$/.exec(attributes['transform'] ?? '') ?? [];
    open.push({
      name,
      dx: dx + Number(x),
      dy: dy + Number(y),
      clipped: clipped || 'clip-path' in attributes,
      style: { ...style, ...attributes },
    });
    const inner = { ...style, ...attributes };
    if (name === 'rect' && open.at(-2)?.name === 'clipPath') {
      const [left, top, width, height] = ['x', 'y', 'width', 'height'].map((key) => Number(attributes[key]));
      cut = { x: left ?? NaN, y: top ?? NaN, width: width ?? NaN, height: height ?? NaN };
    }
    if (name === 'text' || name === 'tspan')
      line = {
        text: '',
        x: Number(inner['x']),
        y: Number(inner['y']),
        size: Number(inner['font-size']),
        anchor: inner['text-anchor'] ?? 'start',
      };
  });
  parser.on('text', (text) => {
    if (line && (open.at(-1)?.name === 'text' || open.at(-1)?.name === 'tspan')) line.text += text;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'text' || name === 'tspan') close();
    open.pop();
  });
  parser.write(svg).close();
  return lines;
}

function isOutside({ x, y }: PdfLine, box: Box): boolean {
  return x < box.x || x > box.x + box.width || y < box.y || y > box.y + box.height;
}

function isOnPage({ text, x, y, size }: PdfLine, page: Size): boolean {
  return x >= 0 && y >= size * 0.8 && y <= page.height && x + textWidth(text) * size <= page.width;
}

/** What is in one list and not in the other. An SVG's numbers are rounded to a hundredth. */
function without(lines: readonly PdfLine[], others: readonly PdfLine[]): PdfLine[] {
  const left = [...others];
  return lines.filter(({ text, x, y, size }) => {
    const twin = left.findIndex(
      (other) =>
        other.text === text &&
        other.size === size &&
        Math.abs(other.x - x) < 0.02 &&
        Math.abs(other.y - y) < 0.02,
    );
    if (twin >= 0) left.splice(twin, 1);
    return twin < 0;
  });
}

const MAPS = readdirSync('graph-data', { withFileTypes: true }).filter((entry) => entry.isDirectory());
const seen = new Set<string>();

describe.each(MAPS)('a PDF of $name', ({ name }) => {
  const read = (part: string): unknown => JSON.parse(readFileSync(`graph-data/${name}/${part}.json`, 'utf8'));
  const { map } = parseMap(Object.fromEntries(SECTIONS.map((part) => [part, read(part)])) as RawMap);
  if (!map) throw new Error(`${name} does not parse`);
  const drawing = layOut(new CareerGraph(map));
  const { graph } = drawing;
  const [a, b, c] = graph.roles.map(({ id }) => id);
  if (!a || !b || !c) throw new Error(`${name} is too small`);
  const person = { held: [a], skills: skillsOf(graph, [a]), wishes: [] };
  const far = graph.roles.findLast(
    ({ id }) => answer(graph, routesBetween(map, a, id)).ask === 'routes' && id !== a,
  );
  const questions: Question[] = [
    OVERVIEW,
    { ask: 'role', role: b, trail: [] },
    routesBetween(map, a, far?.id),
    { ...routesBetween(map, a, far?.id), versus: 1 },
    { ask: 'reach', role: a, direction: 'out', steps: 2 },
    { ask: 'compare', roles: [a, b, c] },
    { ask: 'fit', at: undefined },
  ];

  it.each(LANGUAGES)(
    'in %s says each text where the SVG shows it, in its size, and nothing else',
    (language) => {
      for (const question of questions) {
        const found = answer(graph, question, person);
        for (const { id: subject } of subjectsFor(found)) {
          const view = { x: 300, y: 60, width: 500, height: 300 };
          const content = {
            drawing,
            answer: found,
            language,
            view,
            day: '2026-11-28',
            link: 'https://a.example/#/',
          };
          for (const size of ['x1', 'a4'] as const) {
            const picture = pictureOf(content, { ...FIRST_ORDER, subject, size, parts: PICTURE_PARTS });
            const shown = textsShown(writeSvg(picture));
            expect(shown.length).toBeGreaterThan(4);
            expect(
              shown.filter((line) => !isOnPage(line, picture)),
              subject,
            ).toEqual([]);
            const lines = pdfLinesOf(picture, 1);
            expect(without(shown, lines), `${subject} of ${question.ask}: shown, not in the PDF`).toEqual([]);
            expect(without(lines, shown), `${subject} of ${question.ask}: in the PDF, not shown`).toEqual([]);
            seen.add(subject);
          }
        }
      }
    },
  );
});

it('every subject was looked at', () => {
  expect([...seen].sort()).toEqual(SUBJECTS.map(({ id }) => id).sort());
});
