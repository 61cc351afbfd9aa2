import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { writeScene, writeSvg } from '../formats/writers/svg.ts';
import { WRITERS } from '../formats/writers/writers.ts';
import { WORDS } from '../languages/languages.ts';
import { fileName } from '../languages/say-picture.ts';
import { sayRoleInAnswer } from '../languages/say-role-in-answer.ts';
import { exportContent } from '../languages/export-words.ts';
import { sayFound, sayNews, sayTitle } from '../languages/say.ts';
import { CareerGraph } from '../model/career-graph.ts';
import type { Claim } from '../model/career-map.ts';
import { parseMap } from '../model/parse-map.ts';
import { SECTIONS, type RawMap } from '../model/problem.ts';
import type { RoleId } from '../model/schema.ts';
import { sketchMap } from '../../test/sketch-map.ts';
import { LANGUAGES } from '../model/text.ts';
import { transitionId } from '../model/transition-id.ts';
import { answer, previewing, rolesAbout, type Answer } from '../queries/answer/answer.ts';
import { fewestSteps } from '../queries/criteria/fewest-steps.ts';
import { findRoutes } from '../queries/routing/find-routes.ts';
import { rankingCalled, rankingsFor } from '../queries/answer/answer-routes.ts';
import { skillsAssessed, traitsAssessed } from '../queries/skills/assessed.ts';
import { choicesIn, trailToCurrent, currentRole, legAlong } from '../queries/answer/choices.ts';
import { extract, extractScopesOf } from '../queries/answer/extract.ts';
import { findSources } from '../queries/answer/find-sources.ts';
import { NOBODY, type Person } from '../queries/answer/fit.ts';
import { NO_FILTERS, type Filters } from '../queries/ask/journey.ts';
import { OVERVIEW, type Question } from '../queries/ask/question.ts';
import { DIRECTIONS } from '../queries/ask/question.ts';
import { roleRows } from '../queries/answer/role-rows.ts';
import { reachQuestion, questionOnPick, routesBetween } from '../queries/answer/next-question.ts';
import { placeClaims } from '../queries/answer/disagreements.ts';
import { withLoosenings } from '../queries/routing/minimal-loosenings.ts';
import { boundsAround, boundsOfMap } from '../scene/visible-bounds.ts';
import { badgesOf } from '../scene/badge.ts';
import { fontAt, atLevelOfDetail, NAMED } from '../scene/level-of-detail.ts';
import { drawScene, layOut, type MapLayout, type SceneStyle } from '../scene/draw-scene.ts';
import { pointsAlong } from '../scene/geometry.ts';
import { legendOf } from '../scene/legend.ts';
import type { Scene } from '../scene/scene.ts';
import { dimmedStations } from '../scene/dimmed-stations.ts';
import { liveStroke } from '../scene/stroke.ts';
import { trackAt } from '../scene/track-at.ts';
import { chartOf } from '../scene/trade-off-chart.ts';
import { pictureOf } from '../export/picture-job.ts';
import { FIRST_ORDER } from '../export/picture-order.ts';
import { subjectsFor } from '../export/subjects/subjects.ts';
import { walkAlong, AT_REST, candidateOf, nextWalk, type WalkMove } from './keyboard-walk.ts';

/*
 * Answers and scenes are data: a copy of one, as a worker sends it, is as good as the original. Held for every kind of
 * question on every map: the copy is equal, and whatever is computed from it is what is computed from the original.
 */

interface Asked {
  name: string;
  question: Question;
  person: Person;
}

const folders = readdirSync('graph-data', { withFileTypes: true }).filter((entry) => entry.isDirectory());
const drawings = [
  ...folders.map(({ name }) => {
    const read = (part: string): unknown =>
      JSON.parse(readFileSync(`graph-data/${name}/${part}.json`, 'utf8'));
    const { map } = parseMap(Object.fromEntries(SECTIONS.map((part) => [part, read(part)])) as RawMap);
    if (!map) throw new Error(name);
    return { name, drawing: layOut(new CareerGraph(map)) };
  }),
  {
    name: 'a sketch with every figure, and roles that nothing leads to',
    drawing: layOut(
      new CareerGraph(
        sketchMap(`
          a in one at low
          b in one at mid
          c in two at mid
          d in two at top
          lone in two at low
          a [x 1, y 2]
          b [x 2]
          c [x 3, y 1]
          d [x 5, y 5]
          a -> b : 2, lift 1.5, years 1-2
          b => d : 1, lift 0.5, years 3-5
          a -> c : editorial
          c -> d : 3, lift 2
          b ~ c : 1`),
      ),
    ),
  },
];

/** Some of every kind, from all along the map. */
function questionsOn({ graph }: MapLayout): Asked[] {
  const ids = graph.roles.map(({ id }) => id);
  const at = (index: number): RoleId => ids[index % ids.length] as RoleId;
  const some = [0, 5, 11, 23, 37].filter((index) => index < ids.length);
  const held: Person = { skills: new Map(), wishes: [], held: [at(0), at(3)] };
  const spoken: Person = {
    skills: new Map(skillsAssessed(graph.map).map(({ id }, index) => [id, 1 + (index % 3)])),
    wishes: traitsAssessed(graph.map).map(({ id: trait }, index) =>
      index % 2 ? { trait, most: 2 } : { trait, least: 3 },
    ),
    held: [at(1)],
  };
  const strict: Filters = {
    via: [at(4)],
    avoid: [
      { what: 'role', role: at(2) },
      { what: 'family', family: graph.role(at(1)).family },
      ...graph.stepsFrom(at(0)).map(({ from, to }) => ({ what: 'transition' as const, from, to })),
    ],
    limits: {
      rise: 0,
      basis: 'observed',
      steps: 2,
      ...(skillsAssessed(graph.map).length > 0 && { readiness: 0.9 }),
    },
  };
  const routes = (from: number | undefined, to: number | undefined): Question & { ask: 'routes' } =>
    routesBetween(
      graph.map,
      from === undefined ? undefined : at(from),
      to === undefined ? undefined : at(to),
    );
  const pairs = ids
    .flatMap((_, from) => ids.map((__, to) => [from, to] as const))
    .filter(
      ([from, to]) =>
        findRoutes(graph, { from: at(from), to: at(to), by: fewestSteps, k: 2 }).routes.length > 1,
    )
    .filter((_, index) => index % 7 === 0)
    .slice(0, 3);
  const nobody = (name: string, question: Question): Asked => ({ name, question, person: NOBODY });
  return [
    nobody('overview', OVERVIEW),
    ...some.map((role) => nobody('role', { ask: 'role', role: at(role), trail: [at(role + 1)] })),
    ...some.flatMap((role) =>
      DIRECTIONS.map((direction) => nobody('reach', reachQuestion(at(role), direction, 3))),
    ),
    ...pairs.flatMap(([from, to]) =>
      rankingsFor(graph).map(({ id }) => nobody(`routes by ${id}`, { ...routes(from, to), by: id })),
    ),
    ...pairs.flatMap(([from, to]) => [
      nobody('routes, picked', { ...routes(from, to), pick: 1 }),
      nobody('routes, compared', { ...routes(from, to), pick: 1, versus: 0 }),
      nobody('routes, at a stop', { ...routes(from, to), at: at(from) }),
      nobody('routes, narrowed', {
        ...routes(from, to),
        filters: { ...NO_FILTERS, avoid: strict.avoid.slice(0, 1) },
      }),
      nobody('routes, shut off', { ...routes(from, to), filters: strict }),
    ]),
    nobody('routes, from', routes(0, undefined)),
    nobody('routes, to', routes(undefined, 1)),
    nobody('routes, to itself', routes(1, 1)),
    nobody('routes, back', routes(ids.length - 1, 0)),
    nobody('compare two', { ask: 'compare', roles: [at(0), at(2)] }),
    nobody('compare four', { ask: 'compare', roles: [at(0), at(1), at(2), at(3)] }),
    ...[NOBODY, held, spoken].flatMap((person) => [
      { name: 'fit', question: { ask: 'fit', at: undefined } as const, person },
      { name: 'fit of one', question: { ask: 'fit', at: at(2) } as const, person },
    ]),
    nobody('sources', { ask: 'sources', source: undefined }),
    ...graph.map.sources.slice(0, 4).map(({ id }) => nobody('one source', { ask: 'sources', source: id })),
  ];
}

/** Every thing copied for itself, so that not even two mentions of one thing are one thing any more. */
function apart<Thing>(thing: Thing): Thing {
  if (typeof thing !== 'object' || thing === null) return structuredClone(thing);
  if (thing instanceof Map)
    return new Map([...thing].map(([key, value]) => [apart(key), apart(value)])) as Thing;
  if (Array.isArray(thing)) return thing.map(apart) as Thing;
  return Object.fromEntries(Object.entries(thing).map(([key, value]) => [key, apart(value)])) as Thing;
}

const COPIES = [
  ['structuredClone', structuredClone],
  ['every mention for itself', apart],
] as const;

function lookOf(index: number): SceneStyle {
  return index % 2 ? { language: 'en', theme: 'dark' } : { language: 'zh', theme: 'light' };
}

const PACES: readonly WalkMove[] = [
  'next',
  'previous',
  'go',
  'back',
  'home',
  'from',
  'describe',
  'next-route',
  'leave',
];

/** What is computed from an answer, everywhere: it has to be asked only of what is copied. */
function fromAnswer(
  { graph, placement }: MapLayout,
  found: Answer,
  question: Question,
): Record<string, unknown> {
  const { map } = graph;
  const roles = graph.roles.slice(0, 12).map(({ id }) => id);
  const transitions = map.transitions.slice(0, 12).map(transitionId);
  const claims = claimsIn(found);
  return {
    about: rolesAbout(found),
    choices: choicesIn(graph, found),
    standing: currentRole(found),
    path: trailToCurrent(found),
    ways: transitions.map((id) => legAlong(graph, found, id)),
    chosen: roles.map((role) => questionOnPick(map, question, found, role)),
    previews: [0, 1, undefined].map((preview) => previewing(found, preview)),
    tellings: placeClaims(graph, claims),
    rows: found.ask === 'role' || found.ask === 'reach' ? roleRows(graph, found.role) : [],
    rankings:
      found.ask === 'routes' ? found.offered.map(rankingCalled).map(({ name, about }) => [name, about]) : [],
    loosened: loosenedIn(found, question),
    found:
      found.ask === 'sources'
        ? findSources(found.all, 'a', 'title', 'en', () => [])
            .map(({ source }) => source.id)
            .slice(0, 5)
        : [],
    chart: found.ask === 'routes' && found.tradeOffs?.length ? chartOf(found.tradeOffs) : undefined,
    said: LANGUAGES.map((language) => [
      sayTitle(found, graph, language),
      sayNews(found, graph, language),
      sayFound(found, graph, language),
      fileName(found, graph, language, '2026-11-28'),
      roles.map((role) => sayRoleInAnswer(found, role, WORDS[language])),
    ]),
    walked: LANGUAGES.map((language) => {
      const page = { question, answer: found, reading: { graph, language, words: WORDS[language] } };
      const walks = PACES.map((pace) => nextWalk(page, AT_REST, pace));
      const ways = choicesIn(graph, found).flatMap(({ way }) => way ?? []);
      return [
        walks,
        walks.map(({ walk }) => candidateOf(page, walk)),
        ways.slice(0, 3).map((way) => walkAlong(page, way)),
      ];
    }),
    files: extractScopesOf(found)
      .filter((part) => part !== 'map')
      .flatMap((part) => extract(graph, found, part) ?? [])
      .map((part) => WRITERS.map((writer) => writer.of(exportContent(part, 'zh', placement.at)))),
  };
}

function claimsIn(found: Answer): Claim[] {
  if (found.ask === 'role') return [...(found.role.claims ?? [])];
  return found.ask === 'compare' ? found.roles.flatMap(({ role }) => role.claims ?? []) : [];
}

function loosenedIn(found: Answer, question: Question): Filters[] {
  if (found.ask !== 'routes' || question.ask !== 'routes' || found.none?.because !== 'no-way') return [];
  return found.none.loosenings.map(({ loosenings }) => withLoosenings(question.filters, loosenings));
}

function picturesOf(drawing: MapLayout, found: Answer): string[] {
  const content = {
    drawing,
    answer: found,
    language: 'zh',
    view: undefined,
    day: '2026-11-28',
    link: undefined,
  } as const;
  return subjectsFor(found)
    .map(({ id }) => id)
    .filter((id) => id !== 'map' && id !== 'view')
    .map((id) => writeSvg(pictureOf(content, { ...FIRST_ORDER, subject: id })));
}

/** What is computed from a scene. */
function fromScene(scene: Scene): Record<string, unknown> {
  const near = scene.quiet.tracks.slice(0, 8).map(({ curve }) => pointsAlong(curve)[4] ?? curve.end);
  return {
    details: [fontAt(1), fontAt(NAMED), 0].map((font) => atLevelOfDetail(scene, font)),
    back: dimmedStations(scene, fontAt(NAMED)),
    badges: badgesOf(scene.live.stations),
    legend: legendOf(scene),
    strokes: scene.live.tracks.map((track) => liveStroke(track, scene)),
    at: near.map((point) => trackAt(scene, point, 3)),
    around: boundsAround(scene.live.stations, scene.live.tracks),
    whole: boundsOfMap(scene),
    written: writeScene(scene),
  };
}

/** Fails with the first thing that differs, not with megabytes of it. */
function expectSame(copied: Record<string, unknown>, original: Record<string, unknown>, what: string): void {
  const differing = Object.keys(original).filter((key) => !isDeepStrictEqual(copied[key], original[key]));
  expect(differing, what).toEqual([]);
}

describe.each(drawings)('on $name', ({ drawing }) => {
  const asked = questionsOn(drawing).map((one) => ({
    ...one,
    found: answer(drawing.graph, one.question, one.person),
  }));

  test('every kind of answer comes up', () => {
    const routes = asked.flatMap(({ found }) => (found.ask === 'routes' ? [found] : []));
    expect(new Set(asked.map(({ found }) => found.ask)).size).toBe(7);
    expect(routes.some(({ versus }) => versus)).toBe(true);
    expect(routes.some(({ tradeOffs }) => tradeOffs && tradeOffs.length > 0)).toBe(true);
    expect(routes.some(({ none }) => none?.because === 'no-way' && none.loosenings.length > 0)).toBe(true);
    expect(asked.some(({ found }) => found.ask === 'fit' && found.at?.route)).toBe(true);
    expect(asked.some(({ found }) => found.ask === 'sources' && found.chosen)).toBe(true);
  });

  test.each(COPIES)('an answer copied by %s is as good', (_, copy) => {
    for (const [index, { name, question, found }] of asked.entries()) {
      const copied = copy(found);
      expect(isDeepStrictEqual(copied, found), name).toBe(true);
      expectSame(fromAnswer(drawing, copied, question), fromAnswer(drawing, found, question), name);
      expect(isDeepStrictEqual(picturesOf(drawing, copied), picturesOf(drawing, found)), name).toBe(true);
      const look = lookOf(index);
      expect(isDeepStrictEqual(drawScene(drawing, copied, look), drawScene(drawing, found, look)), name).toBe(
        true,
      );
    }
  });

  test.each(COPIES)('a scene copied by %s is as good', (_, copy) => {
    for (const [index, { name, found }] of asked.entries()) {
      const scene = drawScene(drawing, found, lookOf(index));
      const copied = copy(scene);
      expect(isDeepStrictEqual(copied, scene), name).toBe(true);
      expectSame(fromScene(copied), fromScene(scene), name);
    }
  });
});
