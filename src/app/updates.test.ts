import { describe, expect, it } from 'vitest';
import { parseMap } from '../model/parse-map.ts';
import { sketchMap } from '../../test/sketch-map.ts';
import type { RoleId } from '../model/schema.ts';
import { OVERVIEW } from '../queries/ask/question.ts';
import { BLANK_STATE, type State } from './state.ts';
import {
  asked,
  drew,
  lit,
  missed,
  moved,
  opened,
  pictured,
  shared,
  showed,
  spoke,
  type Update,
} from './updates.ts';

const first = BLANK_STATE;
const role = { ask: 'role', role: 'a' as RoleId, trail: [] } as const;

describe('an update', () => {
  it.each<[string, Update, Partial<State>]>([
    ['asked changes only the address', asked(role), { address: '#/role/a' }],
    ['moved changes only the address', moved('#/role/b'), { address: '#/role/b' }],
    ['spoke changes only the language', spoke('en'), { language: 'en' }],
    ['lit changes only the theme', lit('dark'), { theme: 'dark' }],
    ['showed changes only what is shown', showed('outline'), { show: 'outline' }],
    [
      'pictured changes only what is wrong with the picture',
      pictured({ wrong: 'broken' }),
      { wrongPicture: { wrong: 'broken' } },
    ],
    ['shared changes only the sharing', shared('copied'), { sharing: 'copied' }],
    ['missed changes only the map', missed(), { map: { is: 'unreachable' } }],
    ['drew changes only the drawing', drew('ready'), { drawing: 'ready' }],
  ])('%s', (_, update, change) => {
    const before = Object.freeze({ ...first });
    expect(update(before)).toEqual({ ...first, ...change });
    expect(before).toEqual(first);
  });

  it('asked again for the same thing changes nothing at all', () => {
    const state = asked(role)(first);
    expect(asked(role)(state)).toBe(state);
    expect(asked(OVERVIEW)(first)).toBe(first);
  });

  it('of the question or the language forgets what was said of sharing', () => {
    const told: State = { ...first, sharing: 'copied' };
    for (const update of [asked(role), moved('#/x'), spoke('en')])
      expect(update(told)).toMatchObject({ sharing: 'idle' });
  });
});

describe('moved', () => {
  it('forgets what was wrong with a picture', () => {
    expect(moved('#/x')(pictured({ wrong: 'broken' })(first)).wrongPicture).toBeUndefined();
  });
});

describe('opened', () => {
  it('with good data holds the whole map', () => {
    const { map } = opened({ map: sketchMap('a -> b'), problems: [] })(first);
    expect(map.is).toBe('open');
    expect(map.is === 'open' && map.map.roles.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('with a warning still opens the map', () => {
    const warning = {
      fault: 'unknown-key',
      key: 'x',
      severity: 'warning',
      file: 'map.json',
      place: '/map/x',
    } as const;
    const { map } = opened({ map: sketchMap('a -> b'), problems: [warning] })(first);
    expect(map).toMatchObject({ is: 'open' });
  });

  it('with broken data holds the problems and no map, whatever was open before', () => {
    const broken = parseMap({ map: {}, roles: [], transitions: [], sources: [] });
    const before = opened({ map: sketchMap('a -> b'), problems: [] })(first);
    expect(opened(broken)(before).map).toEqual({ is: 'broken', problems: broken.problems });
    expect(broken.problems.length).toBeGreaterThan(0);
  });

  it('keeps the question that was asked before there was a map', () => {
    const waiting = moved('#/role/b')(first);
    expect(opened({ map: sketchMap('a -> b'), problems: [] })(waiting).address).toBe('#/role/b');
  });
});
