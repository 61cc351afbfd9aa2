import { describe, expect, it } from 'vitest';
import { WORDS } from '../languages/languages.ts';
import { CareerGraph } from '../model/career-graph.ts';
import type { RoleId } from '../model/schema.ts';
import { sketchMap } from '../../test/sketch-map.ts';
import { transitionId } from '../model/transition-id.ts';
import { answer } from '../queries/answer/answer.ts';
import { legAlong } from '../queries/answer/choices.ts';
import { OVERVIEW, type Question } from '../queries/ask/question.ts';
import { readAddress } from './address/read-address.ts';
import { writeAddress } from './address/write-address.ts';
import {
  walkAlong,
  AT_REST,
  candidateOf,
  nextWalk,
  type WalkMove,
  type Walk,
  type WalkResult,
} from './keyboard-walk.ts';

const graph = new CareerGraph(
  sketchMap(`
    a -> b : 2
    a => c : 5
    b -> d
    c -> d
    a [x 2, y 2]
    c [x 4, y 4]
  `),
);

function at(address: string) {
  const { question } = readAddress(address, graph);
  return {
    reading: { graph, language: 'en' as const, words: WORDS.en },
    question,
    answer: answer(graph, question),
  };
}

/** Walks from an address, following every question that is asked, to where it ends. */
function walk(address: string, ...moves: WalkMove[]): { address: string; walk: Walk } {
  const end = moves.reduce(
    (now, move): { question: Question; walk: Walk } => {
      const after: WalkResult = nextWalk(at(writeAddress(now.question)), now.walk, move);
      return { question: after.ask ?? now.question, walk: after.walk };
    },
    { question: at(address).question, walk: AT_REST },
  );
  return { address: writeAddress(end.question), walk: end.walk };
}

const candidate = (address: string, ...moves: WalkMove[]): RoleId | undefined =>
  walk(address, ...moves).walk.candidate;
const announced = (address: string, ...moves: WalkMove[]): string =>
  walk(address, ...moves).walk.announcement;

describe('walking the map', () => {
  it('shows a leg before it is taken, and says why it works', () => {
    expect(candidate('#/role/a', 'next')).toBe('c');
    expect(announced('#/role/a', 'next')).toBe(
      'c, 1 of 2, leads to 1 role. Promotion · Practitioner says · 5 sources. Of what c asks, you bring 50% (judged on 2 skills)',
    );
    expect(announced('#/role/a', 'next', 'next')).toMatch(/^b, 2 of 2, leads to 1 role\. Move/);
    expect(candidate('#/role/a', 'previous')).toBe('b');
  });

  it('travels on by the second press, and back along the trail', () => {
    expect(walk('#/role/a', 'go').address).toBe('#/role/a');
    expect(walk('#/role/a', 'go', 'go')).toEqual({ address: '#/role/c?trail=a', walk: AT_REST });
    expect(walk('#/role/a', 'go', 'go', 'go', 'go').address).toBe('#/role/d?trail=a,c');
    expect(walk('#/role/d?trail=a,c', 'back').address).toBe('#/role/c?trail=a');
    expect(walk('#/role/d?trail=a,c', 'home').address).toBe('#/role/a');
    expect(announced('#/role/a', 'back')).toBe(WORDS.en.walk.start);
    expect(announced('#/role/d', 'next')).toBe(WORDS.en.role.noWaysOut);
  });

  it('begins on the whole map with the first role', () => {
    expect(announced('#/', 'next')).toBe('a, 1 of 4, leads to 2 roles');
    expect(walk('#/', 'next', 'next', 'go').address).toBe('#/role/c');
  });

  it('walks a route from stop to stop', () => {
    const route = '#/routes/a/d';
    expect(announced(route, 'next-route')).toBe('Route 2 of 2: a, b, and d');
    expect(walk(route, 'next-route').address).toContain('pick=2');
    expect(walk(route, 'next-route', 'next-route').address).not.toContain('pick');
    expect(announced(route, 'next', 'next')).toMatch(/^c, 2 of 3/);
    expect(walk(route, 'next', 'next', 'go').address).toContain('at=c');
    expect(walk(route, 'next', 'next', 'go', 'back').address).toContain('at=a');
    expect(candidate(route, 'next', 'next', 'go', 'next')).toBe('d');
    expect(announced('#/role/a', 'next-route')).toBe(WORDS.en.walk.noRoutes);
  });

  it('sets the ends of a route: here, or the candidate', () => {
    expect(at(walk('#/role/a', 'from').address).question).toMatchObject({
      ask: 'routes',
      from: 'a',
      to: undefined,
    });
    expect(at(walk('#/role/a', 'next', 'to').address).question).toMatchObject({ ask: 'routes', to: 'c' });
    expect(announced('#/', 'from')).toBe(WORDS.en.walk.nowhere);
  });

  it('reads out the neighbours of the candidate, else of the current role', () => {
    expect(announced('#/role/c', 'describe')).toBe('c. Leads to 1 role: d. Reached from 1 role: a.');
    expect(announced('#/role/a', 'next', 'describe')).toBe('c. Leads to 1 role: d. Reached from 1 role: a.');
    expect(announced('#/role/d', 'describe')).toBe('d. Leads no further. Reached from 2 roles: b and c.');
    expect(announced('#/', 'describe')).toBe(WORDS.en.walk.nowhere);
  });

  it('closes the top thing first', () => {
    expect(walk('#/role/a', 'next', 'leave')).toEqual({ address: '#/role/a', walk: AT_REST });
    expect(walk('#/role/a', 'next', 'leave', 'leave').address).toBe(writeAddress(OVERVIEW));
  });

  it('begins along a line at the role it leaves', () => {
    const clicked = (address: string, from: string, to: string): WalkResult => {
      const page = at(address);
      const step = graph.step(from as RoleId, to as RoleId);
      if (!step) throw new Error('no step');
      return walkAlong(page, legAlong(graph, page.answer, transitionId(step.transition)));
    };
    expect(clicked('#/role/a', 'a', 'b')).toMatchObject({ walk: { candidate: 'b' }, ask: undefined });
    expect(clicked('#/role/a', 'b', 'd')).toMatchObject({
      walk: { candidate: 'd', announcement: '' },
      ask: { ask: 'role', role: 'b', trail: ['a'] },
    });
    expect(clicked('#/routes/a/d', 'c', 'd')).toMatchObject({ ask: { ask: 'routes', at: 'c' } });
  });

  it('has no candidate that the answer does not show', () => {
    expect(candidateOf(at('#/role/c'), { candidate: 'b' as RoleId, announcement: '' })).toBeUndefined();
    expect(candidateOf(at('#/role/a'), { candidate: 'b' as RoleId, announcement: '' })?.way?.step.from).toBe(
      'a',
    );
  });
});
