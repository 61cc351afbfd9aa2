import { BLANK_PROFILE } from './profile/profile.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withHistory, redo, undo } from './history.ts';
import { BLANK_STATE, CHANGEABLE, effectiveTheme, type Changeable, type State } from './state.ts';
import {
  allOf,
  mapElementLoaded,
  profileEdited,
  estimatesChosen,
  themeChosen,
  addressChanged,
  linkShared,
  viewChosen,
  languageChosen,
  mapRequested,
  type Update,
} from './updates.ts';

const first = BLANK_STATE;

const after = (...updates: Update[]): State =>
  updates.reduce((state, update) => withHistory(update)(state), Object.freeze(first));
const times = (count: number, step: Update, state: State): State =>
  Array.from({ length: count }).reduce<State>((before) => step(before), state);
const shown = (state: State): Changeable => {
  const { mapId, address, viewMode, language, theme, estimates, profile } = state;
  return { mapId, address, viewMode, language, theme, estimates, profile };
};

const change: fc.Arbitrary<Update> = fc.oneof(
  fc.constantFrom('#/', '#/role/a', '#/role/b').map(addressChanged),
  fc.constantFrom('one', 'two').map(mapRequested),
  fc.constantFrom('map' as const, 'outline' as const).map(viewChosen),
  fc.constantFrom('zh' as const, 'en' as const).map(languageChosen),
  fc.constantFrom('light' as const, 'dark' as const).map(themeChosen),
  fc.boolean().map(estimatesChosen),
  fc
    .constantFrom(BLANK_PROFILE, { ...BLANK_PROFILE, held: ['a'] })
    .map((profile) => profileEdited(() => profile)),
);

describe('undoing', () => {
  it('puts back every state there was, and redoing every one again', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
        const states = changes.reduce<State[]>(
          (before, update) => [...before, withHistory(update)(before.at(-1) ?? first)],
          [first],
        );
        const distinct = states.filter((state, index) => {
          const before = states[index - 1];
          return !before || CHANGEABLE.some((what) => state[what] !== before[what]);
        });
        let state = states.at(-1) ?? first;
        for (const before of distinct.slice(0, -1).reverse()) {
          state = undo(state);
          expect(shown(state)).toEqual(shown(before));
        }
        expect(state.past).toEqual([]);
        for (const next of distinct.slice(1)) {
          state = redo(state);
          expect(shown(state)).toEqual(shown(next));
        }
        expect(state.future).toEqual([]);
      }),
      { seed: 20240510, numRuns: 300 },
    );
  });

  it('says what was taken back, and how often more', () => {
    const state = after(addressChanged('#/role/a'), themeChosen('dark'));
    expect(undo(state).undoNotice).toEqual({ did: 'undone', what: 'theme', left: 1 });
    expect(undo(undo(state)).undoNotice).toEqual({ did: 'undone', what: 'address', left: 0 });
    expect(redo(undo(state)).undoNotice).toEqual({ did: 'redone', what: 'theme', left: 0 });
  });

  it('of nothing changes nothing, and says so', () => {
    expect(undo(first)).toEqual({ ...first, undoNotice: { did: 'undone', what: undefined, left: 0 } });
    expect(redo(first)).toEqual({ ...first, undoNotice: { did: 'redone', what: undefined, left: 0 } });
  });

  it('leaves alone what nobody chose, and forgets what was said of sharing', () => {
    const state = undo(after(addressChanged('#/role/a'), mapElementLoaded('ready'), linkShared('failed')));
    expect(state).toMatchObject({ address: '#/', drawing: 'ready', sharing: 'idle' });
  });
});

describe('the history', () => {
  it('holds changes only: neither what stays the same nor what nobody chose', () => {
    expect(
      after(addressChanged('#/'), viewChosen('map'), mapElementLoaded('ready'), linkShared('copied')).past,
    ).toEqual([]);
  });

  it('takes several things at once for one change', () => {
    const state = after(allOf([addressChanged('#/role/a'), viewChosen('outline'), mapRequested('two')]));
    expect(state.past).toHaveLength(1);
    expect(shown(undo(state))).toEqual(shown(first));
  });

  it('takes Back for a change like any other', () => {
    const state = after(addressChanged('#/role/a'), addressChanged('#/'));
    expect(undo(state).address).toBe('#/role/a');
  });

  it('forgets what was taken back when something else is done, and what was told', () => {
    const state = withHistory(themeChosen('dark'))(undo(after(addressChanged('#/role/a'))));
    expect(state).toMatchObject({ future: [], undoNotice: undefined, address: '#/' });
    expect(effectiveTheme(state)).toBe('dark');
  });

  it('does not grow for ever', () => {
    const moves = Array.from({ length: 500 }, (_, index) => addressChanged(`#/role/${index}`));
    const state = after(...moves);
    expect(state.past).toHaveLength(200);
    expect(times(500, undo, state).address).toBe('#/role/299');
  });
});
