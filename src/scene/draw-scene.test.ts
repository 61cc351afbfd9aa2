import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CareerGraph } from '../model/career-graph.ts';
import { parseMap } from '../model/parse-map.ts';
import { SECTIONS, type RawMap } from '../model/problem.ts';
import type { RoleId } from '../model/schema.ts';
import { answer } from '../queries/answer/answer.ts';
import { OVERVIEW, type Question } from '../queries/ask/question.ts';
import { routesBetween } from '../queries/answer/next-question.ts';
import { drawScene, layOut, type SceneStyle } from './draw-scene.ts';
import type { Scene } from './scene.ts';

const read = (part: string): unknown => JSON.parse(readFileSync(`graph-data/four-jobs/${part}.json`, 'utf8'));
const { map, problems } = parseMap(Object.fromEntries(SECTIONS.map((part) => [part, read(part)])) as RawMap);
if (!map) throw new Error(JSON.stringify(problems));
const drawing = layOut(new CareerGraph(map));

const english: SceneStyle = { language: 'en', theme: 'light' };
const draw = (question: Question, look = english): Scene =>
  drawScene(drawing, answer(drawing.graph, question), look);
const role = (id: string, trail: string[] = []): Question => ({
  ask: 'role',
  role: id as RoleId,
  trail: trail as RoleId[],
});
const routes = (
  from: string | undefined,
  to: string | undefined,
  more: { pick?: number; at?: string } = {},
) => ({
  ...routesBetween(drawing.graph.map, from as RoleId | undefined, to as RoleId | undefined),
  pick: more.pick ?? 0,
  at: more.at as RoleId | undefined,
});

/** The stations by tone, with their numbers, and the tracks that are lit. */
function outlineOf({ quiet, live }: Scene): string {
  const tones = [...new Set(live.stations.map(({ tone }) => tone))].sort();
  const stations = tones.map((tone) => {
    const those = live.stations.filter((station) => station.tone === tone);
    return `${tone}: ${those.map(({ role, number }) => [number, role].filter(Boolean).join(' ')).join(', ')}`;
  });
  const tracks = live.tracks.map(({ from, to, kind, part }) => `${part}: ${from} → ${to} (${kind})`);
  return [quiet.dimmed ? 'tracks dimmed' : 'tracks at rest', ...stations, ...tracks].join('\n');
}

describe('a scene of four jobs', () => {
  it('at rest shows every role alike', () => {
    expect(outlineOf(draw(OVERVIEW))).toMatchInlineSnapshot(`
      "tracks at rest
      plain: sales-rep, support-l1, presales-engineer, implementation-engineer, software-engineer, ops-engineer, support-l2l3, manager, client-specialist"
    `);
  });

  it('of a role lights where it leads and where people come from', () => {
    expect(outlineOf(draw(role('software-engineer')))).toMatchInlineSnapshot(`
      "tracks dimmed
      chosen: software-engineer
      dim: sales-rep, manager, client-specialist
      lit: support-l1, presales-engineer, implementation-engineer, ops-engineer, support-l2l3
      in: implementation-engineer → software-engineer (move)
      in: presales-engineer → software-engineer (move)
      in: support-l1 → software-engineer (move)
      out: software-engineer → ops-engineer (overlap)
      out: software-engineer → support-l2l3 (overlap)"
    `);
  });

  it('of routes numbers the stops of the live one', () => {
    expect(outlineOf(draw(routes('presales-engineer', 'manager')))).toMatchInlineSnapshot(`
      "tracks dimmed
      dim: sales-rep, support-l1, software-engineer, ops-engineer, support-l2l3, client-specialist
      stop: 1 presales-engineer, 2 implementation-engineer, 3 manager
      route: presales-engineer → implementation-engineer (overlap)
      route: implementation-engineer → manager (move)"
    `);
  });

  it('of routes shows the one picked, and the role whose sheet is open', () => {
    const picked = draw(routes('support-l1', 'ops-engineer', { pick: 1, at: 'manager' }));
    expect(outlineOf(picked)).toMatchInlineSnapshot(`
      "tracks dimmed
      chosen: manager
      dim: sales-rep, presales-engineer, implementation-engineer, support-l2l3, client-specialist
      stop: 1 support-l1, 2 software-engineer, 3 ops-engineer
      route: support-l1 → software-engineer (move)
      route: software-engineer → ops-engineer (overlap)"
    `);
  });

  it('of routes with one end shows that end, without a number', () => {
    expect(outlineOf(draw(routes(undefined, 'manager')))).toMatchInlineSnapshot(`
      "tracks dimmed
      dim: sales-rep, support-l1, presales-engineer, implementation-engineer, software-engineer, ops-engineer, support-l2l3, client-specialist
      stop: manager"
    `);
  });

  it('of routes with no way shows both ends and no track', () => {
    expect(outlineOf(draw(routes('manager', 'support-l1')))).toMatchInlineSnapshot(`
      "tracks dimmed
      dim: sales-rep, presales-engineer, implementation-engineer, software-engineer, ops-engineer, support-l2l3, client-specialist
      stop: support-l1, manager"
    `);
  });

  it('of routes with no end is at rest', () => {
    expect(outlineOf(draw(routes(undefined, undefined)))).toBe(outlineOf(draw(OVERVIEW)));
  });

  it('is not changed by the trail that led to a role', () => {
    expect(draw(role('manager', ['implementation-engineer']))).toEqual(draw(role('manager')));
  });
});

describe.each([
  { asked: 'the overview', question: OVERVIEW },
  { asked: 'a role', question: role('software-engineer') },
  { asked: 'routes', question: routes('presales-engineer', 'manager') },
  { asked: 'routes with no way', question: routes('manager', 'support-l1') },
])('a scene of $asked', ({ question }) => {
  it('is the same for the same answer', () => {
    expect(draw(question)).toEqual(draw(question));
  });

  it('in the other language has other labels in the same places', () => {
    const [en, zh] = [draw(question), draw(question, { language: 'zh', theme: 'light' })];
    const places = ({ bounds, quiet, live }: Scene) => ({
      bounds,
      lanes: quiet.lanes.map(({ family, box }) => ({ family, box })),
      columns: quiet.columns.map(({ level, box }) => ({ level, box })),
      stations: live.stations.map(({ role, at, tone, number, paint }) => ({ role, at, tone, number, paint })),
      tracks: live.tracks.map(({ id, from, to, part }) => ({ id, from, to, part })),
    });
    expect(places(zh)).toEqual(places(en));
    expect(zh.live.stations.every(({ name }) => /\p{Script=Han}/u.test(name))).toBe(true);
    expect(en.live.stations.some(({ name }) => /\p{Script=Han}/u.test(name))).toBe(false);
    expect(zh.quiet.lanes.map(({ name }) => name)).toContain('运维');
    expect(en.quiet.lanes.map(({ name }) => name)).toContain('Operations');
  });

  it('in the other theme says the same', () => {
    const dark = draw(question, { language: 'en', theme: 'dark' });
    expect(outlineOf(dark)).toBe(outlineOf(draw(question)));
    expect(dark.palette).not.toEqual(draw(question).palette);
  });
});

describe('a live track', () => {
  it('runs in the direction of travel, so that its arrow points to where one gets', () => {
    const [out] = draw(routes('support-l1', 'ops-engineer')).live.tracks;
    const [back] = draw(routes('ops-engineer', 'support-l1')).live.tracks;
    expect(out?.id).toBe(back?.id);
    expect(out?.curve.start).toEqual(back?.curve.end);
    expect(out?.curve.end).toEqual(back?.curve.start);
    expect(out?.curve.bends).toEqual(back?.curve.bends.toReversed());
  });
});
