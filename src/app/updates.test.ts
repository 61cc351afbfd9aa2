import { describe, expect, it } from 'vitest';
import { parseMap } from '../model/parse-map.ts';
import { sketchMap } from '../../test/sketch-map.ts';
import type { RoleId } from '../model/schema.ts';
import { OVERVIEW } from '../queries/ask/question.ts';
import { BLANK_STATE, type State } from './state.ts';
import {
  questionAsked,
  mapElementLoaded,
  themeChosen,
  loadFailed,
  addressChanged,
  mapRead,
  pictureOpened,
  linkShared,
  viewChosen,
  languageChosen,
  type Update,
} from './updates.ts';

const first = BLANK_STATE;
const role = { ask: 'role', role: 'a' as RoleId, trail: [] } as const;

describe('an update', () => {
  it.each<[string, Update, Partial<State>]>([
    ['asked changes only the address', questionAsked(role), { address: '#/role/a' }],
    [
      'moved changes only the address, and that it was come back to',
      addressChanged('#/role/b'),
      { address: '#/role/b', returned: true },
    ],
    [
      'spoke changes only the language',
      languageChosen('en'),
      { language: { chosen: 'en', remembered: 'en' } },
    ],
    ['lit changes only the theme', themeChosen('dark'), { theme: { chosen: 'dark', remembered: 'dark' } }],
    ['showed changes only what is shown', viewChosen('outline'), { viewMode: 'outline' }],
    [
      'pictured changes only what is wrong with the picture',
      pictureOpened({ wrong: 'broken' }),
      { pictureProblem: { wrong: 'broken' } },
    ],
    ['shared changes only the sharing', linkShared('copied'), { sharing: 'copied' }],
    ['missed changes only the map', loadFailed(), { map: { is: 'unreachable' } }],
    ['drew changes only the drawing', mapElementLoaded('ready'), { drawing: 'ready' }],
  ])('%s', (_, update, change) => {
    const before = Object.freeze({ ...first });
    expect(update(before)).toEqual({ ...first, ...change });
    expect(before).toEqual(first);
  });

  it('asked again for the same thing changes nothing at all', () => {
    const state = questionAsked(role)(first);
    expect(questionAsked(role)(state)).toBe(state);
    expect(questionAsked(OVERVIEW)(first)).toBe(first);
  });

  it('of the question or the language forgets what was said of sharing', () => {
    const told: State = { ...first, sharing: 'copied' };
    for (const update of [questionAsked(role), addressChanged('#/x'), languageChosen('en')])
      expect(update(told)).toMatchObject({ sharing: 'idle' });
  });
});

describe('moved', () => {
  it('forgets what was wrong with a picture', () => {
    expect(addressChanged('#/x')(pictureOpened({ wrong: 'broken' })(first)).pictureProblem).toBeUndefined();
  });
});

describe('opened', () => {
  it('with good data holds the whole map', () => {
    const { map } = mapRead({ map: sketchMap('a -> b'), problems: [] })(first);
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
    const { map } = mapRead({ map: sketchMap('a -> b'), problems: [warning] })(first);
    expect(map).toMatchObject({ is: 'open' });
  });

  it('with broken data holds the problems and no map, whatever was open before', () => {
    const broken = parseMap({ map: {}, roles: [], transitions: [], sources: [] });
    const before = mapRead({ map: sketchMap('a -> b'), problems: [] })(first);
    expect(mapRead(broken)(before).map).toEqual({ is: 'broken', problems: broken.problems });
    expect(broken.problems.length).toBeGreaterThan(0);
  });

  it('keeps the question that was asked before there was a map', () => {
    const waiting = addressChanged('#/role/b')(first);
    expect(mapRead({ map: sketchMap('a -> b'), problems: [] })(waiting).address).toBe('#/role/b');
  });
});
