import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CareerGraph } from '../../model/career-graph.ts';
import { parseMap } from '../../model/parse-map.ts';
import { SECTIONS, type RawMap } from '../../model/problem.ts';
import type { RoleId } from '../../model/schema.ts';
import { LANGUAGES, type Language } from '../../model/text.ts';
import { answer, type Answer } from '../../queries/answer/answer.ts';
import { skillsOf } from '../../queries/answer/fit.ts';
import { routesBetween } from '../../queries/answer/next-question.ts';
import { DIRECTIONS, OVERVIEW, type Question } from '../../queries/ask/question.ts';
import { layOut, type MapLayout } from '../../scene/draw-scene.ts';
import { boxAround, type Box } from '../../scene/geometry.ts';
import { paletteOf, THEMES, type Theme } from '../../scene/palette.ts';
import type { Body } from '../../scene/pictures/body.ts';
import { textWidth } from '../../scene/text-width.ts';
import { startOf } from '../../scene/texts.ts';
import { routesIn } from '../routes-in.ts';
import type { SubjectSetting } from './subject.ts';
import { subjectFor, subjectsFor, SUBJECTS } from './subjects.ts';

const MAPS = readdirSync('graph-data', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => {
    const read = (part: string): unknown =>
      JSON.parse(readFileSync(`graph-data/${name}/${part}.json`, 'utf8'));
    const { map } = parseMap(Object.fromEntries(SECTIONS.map((part) => [part, read(part)])) as RawMap);
    if (!map) throw new Error(`${name} does not parse`);
    return layOut(new CareerGraph(map));
  });

interface Asked {
  /** Its place among MAPS. */
  map: number;
  question: Question;
  /** What the person has worked as. */
  held: RoleId[];
}

/** Any question that can be asked of a map, by anyone. */
const asked: fc.Arbitrary<Asked> = fc.nat(MAPS.length - 1).chain((map) => {
  const { graph } = MAPS[map] as MapLayout;
  const role = fc.constantFrom(...graph.roles.map(({ id }) => id));
  const maybe = fc.option(role, { nil: undefined });
  const question: fc.Arbitrary<Question> = fc.oneof(
    fc.constant(OVERVIEW),
    role.map((id): Question => ({ ask: 'role', role: id, trail: [] })),
    fc
      .tuple(role, maybe, fc.option(fc.constantFrom(0, 1, 2), { nil: undefined }))
      .map(([from, to, versus]): Question => ({ ...routesBetween(graph.map, from, to), versus })),
    fc
      .uniqueArray(role, { minLength: 2, maxLength: 4 })
      .map((roles): Question => ({ ask: 'compare', roles })),
    fc
      .tuple(role, fc.constantFrom(...DIRECTIONS), fc.integer({ min: 1, max: 3 }))
      .map(([id, direction, steps]): Question => ({ ask: 'reach', role: id, direction, steps })),
    maybe.map((at): Question => ({ ask: 'fit', at })),
    fc
      .constantFrom(undefined, ...graph.map.sources.map(({ id }) => id))
      .map((source): Question => ({ ask: 'sources', source })),
  );
  return fc.record({ map: fc.constant(map), question, held: fc.uniqueArray(role, { maxLength: 3 }) });
});

function answerTo({ map, question, held }: Asked): Answer {
  const { graph } = MAPS[map] as MapLayout;
  return answer(graph, question, { held, skills: skillsOf(graph, held), wishes: [] });
}

function settingFor({ map }: Asked, language: Language, theme: Theme): SubjectSetting {
  return {
    drawing: MAPS[map] as MapLayout,
    style: { language, theme, palette: paletteOf(theme) },
    view: { x: 200, y: 100, width: 600, height: 300 },
  };
}

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

/** Where a body's texts stand; a line of text is as high as its capitals and its descenders. */
function textsOn({ marks }: Body): (Box & { text: string })[] {
  return marks.flatMap((mark) => {
    if (mark.is !== 'text') return [];
    const { text, size } = mark;
    const { x, y } = startOf(mark);
    return [{ text, x, y: y - size * 0.8, width: textWidth(text) * size, height: size }];
  });
}

const runs = { seed: 20261128, numRuns: 120 };

describe('the subjects of pictures', () => {
  it('have an id of their own and a name in every language', () => {
    const ids = SUBJECTS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, name } of SUBJECTS)
      for (const language of LANGUAGES) expect(name[language], id).toMatch(/\S/);
  });

  it('keep the ids that settings and the terminal have', () => {
    expect(SUBJECTS.map(({ id }) => id).sort()).toEqual(
      ['comparison', 'ladder', 'map', 'part', 'ranking', 'strip', 'view', 'ways'].sort(),
    );
  });

  it('are offered on an answer in the order of the list; what is not offered becomes the first that is', () => {
    fc.assert(
      fc.property(asked, fc.string(), (one, unknown) => {
        const found = answerTo(one);
        const offered = subjectsFor(found).map(({ id }) => id);
        expect(offered).toEqual(expect.arrayContaining(['map', 'view']));
        expect(offered).toEqual(SUBJECTS.map(({ id }) => id).filter((id) => offered.includes(id)));
        const has = (...ids: string[]): boolean => ids.every((id) => offered.includes(id));
        expect(has('part', 'ladder', 'strip')).toBe(routesIn(found) !== undefined);
        expect(has('ways')).toBe(found.ask === 'role');
        expect(has('comparison')).toBe(found.ask === 'compare');
        for (const id of offered) expect(subjectFor(found, id).id).toBe(id);
        for (const id of [undefined, unknown])
          if (id === undefined || !offered.includes(id)) expect(subjectFor(found, id).id).toBe(offered[0]);
      }),
      runs,
    );
  });

  it('draw bodies with all of it inside and no text over another or over a station, whatever is asked', () => {
    const drawn = new Set<string>();
    fc.assert(
      fc.property(
        asked,
        fc.constantFrom(...LANGUAGES),
        fc.constantFrom(...THEMES),
        (one, language, theme) => {
          const found = answerTo(one);
          for (const subject of subjectsFor(found)) {
            const { id } = subject;
            const setting = settingFor(one, language, theme);
            const body = subject.draw(subject.offer(found), setting);
            expect(body).toEqual(subject.draw(subject.offer(found), setting));
            expect(structuredClone(body)).toEqual(body);
            const { scene, bounds, cut } = body;
            expect([scene.language, scene.palette.theme]).toEqual([language, theme]);
            const texts = textsOn(body);
            const stations = scene.live.stations
              .map(({ at, size }) => boxAround(at, size))
              .filter((box) => !cut || overlap(box, cut));
            expect(stations.length, id).toBeGreaterThan(0);
            expect(
              [...texts, ...stations].filter((box) => !isInside(box, cut ?? bounds)),
              id,
            ).toEqual([]);
            if (cut) expect(isInside(cut, bounds), id).toBe(true);
            const covered = texts.filter((text, index) =>
              [...texts.slice(index + 1), ...stations].some((other) => overlap(text, other)),
            );
            expect(covered, id).toEqual([]);
            drawn.add(id);
          }
        },
      ),
      runs,
    );
    expect([...drawn].sort()).toEqual(SUBJECTS.map(({ id }) => id).sort());
  }, 120_000);
});
