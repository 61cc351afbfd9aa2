import { BLANK_PROFILE } from './profile/profile.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookAfter, readLook, writeLook } from './address/look-options.ts';
import { recorded, redo, undo } from './history.ts';
import { BLANK_STATE, CHANGEABLE, type Kept, type State } from './state.ts';
import {
  all,
  drew,
  described,
  estimated,
  lit,
  moved,
  shared,
  showed,
  spoke,
  turnedTo,
  type Update,
} from './updates.ts';

const first = BLANK_STATE;

const after = (...updates: Update[]): State =>
  updates.reduce((state, update) => recorded(update)(state), Object.freeze(first));
const times = (count: number, step: Update, state: State): State =>
  Array.from({ length: count }).reduce<State>((before) => step(before), state);
const shown = (state: State): Kept => {
  const { mapId, address, show, language, theme, estimates, profile } = state;
  return { mapId, address, show, language, theme, estimates, profile };
};

const change: fc.Arbitrary<Update> = fc.oneof(
  fc.constantFrom('#/', '#/role/a', '#/role/b').map(moved),
  fc.constantFrom('one', 'two').map(turnedTo),
  fc.constantFrom('map' as const, 'outline' as const).map(showed),
  fc.constantFrom('zh' as const, 'en' as const).map(spoke),
  fc.constantFrom('light' as const, 'dark' as const).map(lit),
  fc.boolean().map(estimated),
  fc
    .constantFrom(BLANK_PROFILE, { ...BLANK_PROFILE, held: ['a'] })
    .map((profile) => described(() => profile)),
);

describe('undoing', () => {
  it('puts back every state there was, and redoing every one again', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
        const states = changes.reduce<State[]>(
          (before, update) => [...before, recorded(update)(before.at(-1) ?? first)],
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
    const state = after(moved('#/role/a'), lit('dark'));
    expect(undo(state).told).toEqual({ did: 'undone', what: 'theme', left: 1 });
    expect(undo(undo(state)).told).toEqual({ did: 'undone', what: 'address', left: 0 });
    expect(redo(undo(state)).told).toEqual({ did: 'redone', what: 'theme', left: 0 });
  });

  it('of nothing changes nothing, and says so', () => {
    expect(undo(first)).toEqual({ ...first, told: { did: 'undone', what: undefined, left: 0 } });
    expect(redo(first)).toEqual({ ...first, told: { did: 'redone', what: undefined, left: 0 } });
  });

  it('leaves alone what nobody chose, and forgets what was said of sharing', () => {
    const state = undo(after(moved('#/role/a'), drew('ready'), shared('failed')));
    expect(state).toMatchObject({ address: '#/', drawing: 'ready', sharing: 'idle' });
  });
});

describe('the history', () => {
  it('holds changes only: neither what stays the same nor what nobody chose', () => {
    expect(after(moved('#/'), showed('map'), drew('ready'), shared('copied')).past).toEqual([]);
  });

  it('takes several things at once for one change', () => {
    const state = after(all([moved('#/role/a'), showed('outline'), turnedTo('two')]));
    expect(state.past).toHaveLength(1);
    expect(shown(undo(state))).toEqual(shown(first));
  });

  it('takes Back for a change like any other', () => {
    const state = after(moved('#/role/a'), moved('#/'));
    expect(undo(state).address).toBe('#/role/a');
  });

  it('forgets what was taken back when something else is done, and what was told', () => {
    const state = recorded(lit('dark'))(undo(after(moved('#/role/a'))));
    expect(state).toMatchObject({ future: [], told: undefined, address: '#/', theme: 'dark' });
  });

  it('does not grow for ever', () => {
    const moves = Array.from({ length: 500 }, (_, index) => moved(`#/role/${index}`));
    const state = after(...moves);
    expect(state.past).toHaveLength(200);
    expect(times(500, undo, state).address).toBe('#/role/299');
  });
});

describe('the look in the address', () => {
  it('follows what is taken back, and leaves to the system what was left to it', () => {
    const look = readLook('?view=outline&estimates=hidden');
    const state = after(estimated(false), showed('outline'));
    const back = undo(undo(state));
    expect(writeLook(lookAfter(look, state, back))).toBe('');
    const spoken = after(spoke('en'));
    expect(writeLook(lookAfter(readLook('?lang=en'), spoken, undo(spoken)))).toBe('?lang=zh');
  });
});
